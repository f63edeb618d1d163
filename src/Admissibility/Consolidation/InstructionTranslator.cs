using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>From the instructions of one amendment to changes of the text of an article. What is not certain is refused.</summary>
internal sealed class InstructionTranslator(ArticleText article, SourceText source, bool isSenate, TargetResolver resolver, bool isTolerant)
{
    private readonly OperationEdits _operations = new(article);
    private readonly ImmutableArray<Edit>.Builder _edits = ImmutableArray.CreateBuilder<Edit>();
    private readonly ImmutableArray<Refusal>.Builder _refusals = ImmutableArray.CreateBuilder<Refusal>();
    private readonly List<TargetedInstruction> _before = [];

    /// <summary>How many targets were looked for.</summary>
    public int Targets { get; private set; }

    /// <summary>How many of them were found.</summary>
    public int Resolved { get; private set; }

    public ImmutableArray<Edit> Edits => _edits.ToImmutable();

    public ImmutableArray<Refusal> Refusals => _refusals.ToImmutable();

    public void Read(DispositifSyntax dispositif)
    {
        foreach (var instruction in dispositif.Instructions)
        {
            Read(instruction, [[]]);
        }

        if (_edits.Count == 0 && _refusals.Count == 0)
        {
            _refusals.Add(Consolidation.Refusals.NothingOrdered(dispositif.Span));
        }
    }

    private void Read(Instruction instruction, ImmutableArray<ImmutableArray<Target>> scopes)
    {
        switch (instruction)
        {
            case Modification { Instructions.Count: > 0 } group:
                var inner = group.Targets.Count == 0 ? scopes : [.. scopes.SelectMany(scope => group.Targets.Select(target => scope.Add(target)))];
                TargetedInstruction? before = null;
                foreach (var child in group.Instructions)
                {
                    var placed = group.Targets.Count == 0 && before is not null ? InPlaceOf(child, before) : child;
                    Read(placed, inner);
                    before = placed as TargetedInstruction;
                }

                break;
            case UnrecognizedInstruction unknown:
                _refusals.Add(Consolidation.Refusals.NotUnderstood(unknown.Span));
                break;
            case TargetedInstruction targeted:
                foreach (var scope in scopes)
                {
                    Apply(targeted, scope);
                }

                break;
            default:
                _refusals.Add(Consolidation.Refusals.Uncertain(new("une disposition se tient hors de toute instruction",
                    "a provision is outside any instruction"),
                    instruction.Span));
                break;
        }
    }

    /// <summary>« Alinéa 2 / Après le mot … et après le mot … »: the second order of a sentence is about the place of the first.</summary>
    private static Instruction InPlaceOf(Instruction instruction, TargetedInstruction before)
    {
        if (instruction is not TargetedInstruction { Label: null } order || before.Targets.Count == 0
            || order.Targets.Any(target => target.Locators.Any(locator => locator is not (WordsLocator or EdgeLocator))))
        {
            return instruction;
        }

        var place = before.Targets[0].Locators.Where(locator => locator is AlineaLocator or SentenceLocator or SubdivisionLocator or ArticleLocator).ToList();
        return order with { Targets = SyntaxList.From(order.Targets.Select(Placed)) };

        Target Placed(Target target) => target with { Locators = SyntaxList.From(place.Concat(target.Locators)) };
    }

    private void Apply(TargetedInstruction instruction, ImmutableArray<Target> scope)
    {
        if (instruction is Repetition repetition)
        {
            Repeat(repetition, scope);
            return;
        }

        if (instruction is Renumbering or Modification)
        {
            _refusals.Add(Consolidation.Refusals.Uncertain(new("renumérotation laissée aux services", "renumbering is left to the services"),
                instruction.Span));
            return;
        }

        _before.Add(instruction);
        IReadOnlyList<Target> targets = instruction.Targets.Count > 0 ? instruction.Targets : [new Target(instruction.Span, [])];
        foreach (var target in targets)
        {
            Apply(instruction, target, scope);
        }
    }

    private void Apply(TargetedInstruction instruction, Target target, ImmutableArray<Target> scope)
    {
        Targets++;
        var resolution = resolver.Resolve(WithoutDraftersComma(instruction, target), scope);
        if (resolution.Refusal is { } refusal)
        {
            _refusals.Add(refusal);
            return;
        }

        Resolved++;
        if (isTolerant && scope.Append(target).Any(resolver.IsWholeBill))
        {
            _refusals.Add(Consolidation.Refusals.WholeBill(target.Span));
        }

        var content = (instruction as ContentInstruction)?.Content;
        if (content is { Quotations.Count: 0 })
        {
            _refusals.Add(Consolidation.Refusals.NotUnderstood(content.Span));
            return;
        }

        var proposed = content is null ? null : ProposedText.Of(content, source, isSenate);
        if (proposed is { Lines.IsEmpty: true })
        {
            _refusals.Add(Consolidation.Refusals.NotUnderstood(content!.Span));
            return;
        }

        var found = _operations.Of(instruction, resolution.Targets, content?.Kind, proposed);
        if (found is null)
        {
            _refusals.Add(Consolidation.Refusals.Uncertain(new("l’opération ne s’applique pas avec certitude à ce passage",
                "the operation does not apply to this passage with certainty"),
                instruction.Span));
            return;
        }

        _edits.AddRange(found.Value);
    }

    /// <summary>« Après le mot : / logement, / insérer les mots : / social »: words without quotation marks, whose comma is the drafter's own.</summary>
    private static Target WithoutDraftersComma(TargetedInstruction instruction, Target target) =>
        instruction is Insertion { Point: InsertionPoint.After, Content.Quotations: [.., { Marked: false } put] } && !put.Text.EndsWith(',')
        && target.Find<WordsLocator>() is { Words: [{ Marked: false } words] } locator && words.Text.EndsWith(',') && !LinkingWords.Begin(put.Text)
            ? WithWords(target, locator, [words with { Text = words.Text.TrimEnd(',', ' ') }])
            : target;

    /// <summary>The same target with other words in one of its locators.</summary>
    private static Target WithWords(Target target, WordsLocator locator, SyntaxList<Quotation> words) =>
        target with { Locators = SyntaxList.From(target.Locators.Select(link => link == locator ? locator with { Words = words } : link)) };

    /// <summary>« procéder à la même substitution à l'alinéa 5 »: the words and the content of the operation before, at other places.</summary>
    private void Repeat(Repetition repetition, ImmutableArray<Target> scope)
    {
        var model = _before.FindLast(before => IsLike(before, repetition.Operation));
        if (model is null)
        {
            _refusals.Add(Consolidation.Refusals.NothingToRepeat(repetition.Span));
            return;
        }

        var words = model.Targets.Select(target => target.Locators.OfType<WordsLocator>().ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
        foreach (var target in repetition.Targets)
        {
            // The number of times of the first operation does not hold for the repeated one; its occurrence does, unless there is only one.
            var complete = target.Find<WordsLocator>() is not null ? target : With(target, words);
            if (words.Exists(locator => locator.Occurrence is not null)
                && resolver.Resolve(complete, scope).Refusal is { Reason: RefusalReason.NoSuchOccurrence, Count: 1 })
            {
                complete = With(target, words.ConvertAll(locator => locator with { Occurrence = null }));
            }

            Apply(model, complete, scope);
        }
    }

    /// <summary>The words at another place; two groups keep the spans that show how one locates the other.</summary>
    private static Target With(Target target, List<WordsLocator> words) => target with
    {
        Locators = SyntaxList.From(target.Locators.Concat(
            words is [var only] ? [At(target.Span, only)] : words)),
    };

    private static WordsLocator At(TextSpan span, WordsLocator words) =>
        new(span, words.Kind, words.Words, words.Occurrence) { OtherOccurrences = words.OtherOccurrences };

    private static bool IsLike(Instruction instruction, RepeatedOperation operation) => operation switch
    {
        RepeatedOperation.Substitution => instruction is Replacement,
        RepeatedOperation.Deletion => instruction is Deletion,
        RepeatedOperation.Insertion => instruction is Insertion or Completion,
        _ => true,
    };
}
