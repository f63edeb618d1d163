using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What was understood of an amendment, in a form that can be compared: operation, target, quoted words.</summary>
/// <remarks>Its schema is docs/schemas/parse.schema.json.</remarks>
public static class ParseJsonRenderer
{
    /// <summary>The object as text.</summary>
    /// <param name="document">The amendment.</param>
    /// <param name="syntax">Its trees.</param>
    /// <param name="indented">Over several lines.</param>
    public static string Render(AmendmentDocument document, AmendmentSyntax syntax, bool indented)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        var json = new JsonParse(JsonOutput.Version, document.Id, JsonPlacement.Of(document.Placement, syntax.Placement), InstructionsOf(document, syntax));
        return JsonOutput.Write(json, ReportJson.Default.JsonParse, indented);
    }

    internal static IReadOnlyList<JsonInstruction> InstructionsOf(AmendmentDocument document, AmendmentSyntax syntax)
    {
        if (syntax.Dispositif is not { } dispositif)
        {
            return [];
        }

        var (source, antecedents) = (document.Dispositif!.Source, Antecedents.Of(dispositif));
        return [.. Operation.In(dispositif).Select(operation => InstructionOf(source, operation, syntax.Placement, antecedents))];
    }

    private static JsonInstruction InstructionOf(SourceText source, Operation operation, PlacementSyntax? placement, Antecedents antecedents)
    {
        var instruction = operation.Instruction;
        var targets = operation.Places.Select(place => TargetOf(instruction, [.. place.SelectMany(FirstOf)], placement, antecedents)).ToList();
        return new()
        {
            Operation = JsonOperations.Of(instruction),
            Label = instruction.Label,
            Consequence = instruction.IsConsequence,
            Target = targets[0],
            OtherTargets = targets.Count > 1 ? targets[1..] : null,
            Quoted = [.. QuotationsOf(instruction).Select(quotation => quotation.Text)],
            When = operation.When is { } when ? source.Slice(when.Span) : null,
            Span = JsonSpan.Of(source, instruction.Span),
            Recognized = !instruction.DescendantsAndSelf().Any(node => node is UnrecognizedInstruction),
        };
    }

    private static JsonTarget TargetOf(Instruction instruction, IReadOnlyList<Locator> locators, PlacementSyntax? placement, Antecedents antecedents)
    {
        var words = locators.OfType<WordsLocator>().LastOrDefault();
        return new(
            ArticleOf(locators, placement, antecedents),
            LawOf(locators, antecedents) is { } law ? law.Name.Length > 0 ? law.Name : JsonLawKind(law.Kind) : null,
            JsonNumbers.Of(LastOf(locators.OfType<AlineaLocator>().Select(antecedents.Of))?.Numbers),
            JsonNumbers.Of(locators.OfType<SentenceLocator>().LastOrDefault(sentence => sentence.Numbers.Count > 0)?.Numbers),
            string.Join(' ', locators.OfType<SubdivisionLocator>().SelectMany(subdivision => subdivision.Labels)) is { Length: > 0 } labels ? labels : null,
            PartOf(instruction, locators),
            words?.Occurrence is { } occurrence ? JsonNumbers.Of([occurrence, .. words.OtherOccurrences]) : null,
            words is { Words.Count: > 0 } ? words.Words[0].Text : null)
        {
            Divisions = DivisionsOf(locators),
            Table = TableOf(locators) is { } table ? JsonTable.Of(table) : null,
        };
    }

    /// <summary>« entre l'alinéa 3 et l'alinéa 4 »: after the first of the two.</summary>
    private static IEnumerable<Locator> FirstOf(Locator locator) => locator is BetweenLocator between ? between.Places[0].Locators : [locator];

    /// <summary>The last of some that names something.</summary>
    private static T? LastOf<T>(IEnumerable<T?> found)
        where T : class => found.LastOrDefault(one => one is not null);

    /// <summary>The part that is counted or named by its words, else the last: « troisième ligne », and then « cette ligne ».</summary>
    private static TableLocator? TableOf(IReadOnlyList<Locator> locators)
    {
        var tables = locators.OfType<TableLocator>().ToList();
        return tables.LastOrDefault(table => table.Numbers.Count + table.Words.Count + table.Labels.Count > 0) ?? tables.LastOrDefault();
    }

    private static List<JsonDivision>? DivisionsOf(IReadOnlyList<Locator> locators)
    {
        var divisions = locators.OfType<DivisionLocator>().Select(JsonDivision.Of).ToList();
        return divisions.Count > 0 ? divisions : null;
    }

    private static LawReference? LawOf(IReadOnlyList<Locator> locators, Antecedents antecedents)
    {
        if (locators.OfType<LawLocator>().LastOrDefault()?.Law is { } law)
        {
            return antecedents.Of(law) ?? law;
        }

        return locators.OfType<ArticleLocator>().LastOrDefault() is { } article ? antecedents.TextOf(article) : null;
    }

    private static string? ArticleOf(IReadOnlyList<Locator> locators, PlacementSyntax? placement, Antecedents antecedents)
    {
        if (LastOf(locators.OfType<ArticleLocator>().Select(antecedents.Of)) is { } named)
        {
            return named.Numbers[0] is { To: { } last } range ? $"{range.From} à {last}" : named.Numbers[0].ToString();
        }

        return locators.OfType<LawLocator>().Any() || placement is not { Position: PlacementPosition.On, Division.Kind: DivisionKind.Article }
            ? null
            : placement.Division.Number;
    }

    private static JsonTargetPart? PartOf(Instruction instruction, IReadOnlyList<Locator> locators)
    {
        if (locators.OfType<EdgeLocator>().LastOrDefault() is { } edge)
        {
            return edge.Edge == Edge.Start ? JsonTargetPart.Start : JsonTargetPart.End;
        }

        return (instruction as Insertion)?.Point switch
        {
            InsertionPoint.Before => JsonTargetPart.Before,
            InsertionPoint.After => JsonTargetPart.After,
            InsertionPoint.Start => JsonTargetPart.Start,
            InsertionPoint.End => JsonTargetPart.End,
            _ => null,
        };
    }

    private static string JsonLawKind(LawKind kind) => kind switch
    {
        LawKind.ThisLaw => "this",
        LawKind.Same => "same",
        LawKind.Constitution => "constitution",
        _ => "other",
    };

    private static SyntaxList<Quotation> QuotationsOf(Instruction instruction) => instruction switch
    {
        Rewriting rewriting => rewriting.Content.Quotations,
        Restoration restoration => restoration.Content?.Quotations ?? [],
        Replacement replacement => replacement.Content.Quotations,
        Insertion insertion => insertion.Content.Quotations,
        Completion completion => completion.Content.Quotations,
        _ => [],
    };
}
