using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds what an amendment changes in provisions about public money, and in passages of the bill that may be such: one fact for each change,
/// with its direction where the grammar tells it. It concludes nothing: rules do.
/// </summary>
internal sealed class ProvisionBinder
{
    private readonly BoundAmendment _amendment;
    private readonly TokenWindow _tokens;
    private readonly Antecedents _antecedents;
    private readonly string? _usualCode;
    private readonly bool _isOnRevenue;
    private readonly int? _year;
    private readonly HashSet<(string, string)> _named = [];
    private readonly HashSet<(string, string, ChangeDirection, ChangeEvidence)> _changed = [];

    private ProvisionBinder(BoundAmendment amendment)
    {
        _amendment = amendment;
        _tokens = amendment.Tokens;
        _antecedents = Antecedents.Of(amendment.Syntax.Dispositif!);
        _isOnRevenue = FinanceBill.IsOnRevenue(amendment.Facts);
        _year = (amendment.Dossier.AsAt ?? amendment.Document.Header.Date?.Value)?.Year;
        _usualCode = FinanceBill.UsualCode(FinanceBill.Of(amendment.Facts));
    }

    public static void Bind(BoundAmendment amendment)
    {
        var binder = new ProvisionBinder(amendment);
        foreach (var instruction in amendment.Syntax.Dispositif!.Instructions)
        {
            binder.Visit(instruction, ProvisionScope.Nowhere);
        }
    }

    private void Visit(Instruction instruction, ProvisionScope scope)
    {
        if (instruction is GageClause or ReportRequest or Renumbering or HeadingText or CreditsChange)
        {
            return;
        }

        if (instruction is not TargetedInstruction targeted)
        {
            if (!NewTextBinder.BindFree(_amendment, instruction, _usualCode) && _isOnRevenue && instruction is FreeProvision or UnrecognizedInstruction)
            {
                Add(instruction, ProvisionScope.Nowhere, ChangeDirection.Unknown, ChangeEvidence.Words, "", "");
            }

            return;
        }

        var inner = scope.In(targeted.Targets, _antecedents, _usualCode);
        Name(inner);
        switch (targeted)
        {
            case Modification group:
                foreach (var child in group.Instructions)
                {
                    Visit(child, inner);
                }

                break;
            case Deletion deletion:
                Delete(deletion, inner);
                break;
            case Replacement replacement when ReplacedWords.Of(replacement) is { } words:
                var (direction, evidence) = WordChanges.Replaced(_tokens, words.Before, words.After, words.Locator.Kind, _year);
                Add(replacement, inner, direction, evidence, words.Before.Text, words.After.Text);
                break;
            case Restoration when inner.Provisions.Length > 0:
                Add(targeted, inner, ChangeDirection.Restores, ChangeEvidence.Whole, "", "");
                break;
            case ContentInstruction { Content: { } content } writing:
                Write(writing, content, inner);
                break;
        }
    }

    private void Delete(Deletion deletion, ProvisionScope scope)
    {
        if (deletion.Targets is [var first, ..] && first.Find<WordsLocator>() is { Words: [var words, ..] })
        {
            var (direction, evidence) = WordChanges.Cut(_tokens, words);
            Add(deletion, scope, direction, evidence, words.Text, "");
            return;
        }

        if (scope.Provisions.Length == 0)
        {
            return; // a passage of the bill: without it the law in force stays as it is
        }

        var isWhole = deletion.Targets.All(target => target.Locators.All(locator => locator is ArticleLocator or LawLocator));
        Add(deletion, scope, isWhole ? ChangeDirection.Abolishes : ChangeDirection.Unknown, isWhole ? ChangeEvidence.Whole : ChangeEvidence.PartCut, "", "");
    }

    private void Write(ContentInstruction writing, Content content, ProvisionScope scope)
    {
        foreach (var quotation in content.Quotations)
        {
            if (quotation.Law.Count > 0 && !quotation.Law.All(law => law is Provision))
            {
                foreach (var law in quotation.Law)
                {
                    Visit(law, scope);
                }
            }
            else if (content.Kind is ContentKind.Words && writing is Insertion or Completion && !IsSentence(quotation))
            {
                var (direction, evidence) = WordChanges.Inserted(_tokens, quotation);
                Add(writing, scope, direction, evidence, "", quotation.Text);
            }
            else if (!quotation.Law.Any(law => law is GageClause or ReportRequest))
            {
                WriteText(writing, content, quotation, scope);
            }
        }
    }

    private void WriteText(ContentInstruction writing, Content content, Quotation quotation, ProvisionScope scope)
    {
        var inner = content.Kind == ContentKind.Article || quotation.Text.StartsWith("Art", StringComparison.Ordinal)
            ? scope.ForNewArticle(quotation.Text, quotation.Span, _usualCode)
            : scope;
        Name(inner);
        var isWhole = writing is Restoration || (content.Kind == ContentKind.Article && writing is not Rewriting);
        var found = NewTextBinder.Bind(_amendment, quotation.Span, inner, writing switch
        {
            Rewriting or Replacement => TextRole.Rewritten,
            _ when isWhole => TextRole.NewArticle,
            _ => TextRole.Added,
        });
        if (!found && !(writing is Replacement or Rewriting && inner.Provisions.Length == 0 && !_isOnRevenue))
        {
            Add(writing, inner, ChangeDirection.Unknown, ChangeEvidence.Words, "", quotation.Text);
        }
    }

    /// <summary>Words that are sentences of their own: they begin with a capital and hold a clause that the tables know.</summary>
    private bool IsSentence(Quotation quotation) =>
        Sentences.In(_tokens.In(quotation.Span)).FirstOrDefault() is { } first && NewSentences.MainClause(first) is not null
        && char.IsUpper(quotation.Text.AsSpan().TrimStart(" «\u00A0\u202F,")[0]);

    private void Name(ProvisionScope scope)
    {
        foreach (var provision in scope.Provisions)
        {
            if (_named.Add((provision.Law, provision.Article)))
            {
                _amendment.Facts.Add(provision);
            }
        }
    }

    /// <summary>Adds a change of each provision, each kind of change once: rules compare changes pair by pair.</summary>
    private void Add(
        Instruction instruction, ProvisionScope scope, ChangeDirection direction, ChangeEvidence evidence, string before, string after)
    {
        var location = new Location(DocumentPart.Dispositif, instruction.Span);
        var passage = Passage.OneLine(_amendment.Document.Dispositif!.Source.Slice(instruction.Span), Sentence.Shown);
        foreach (var provision in scope.Provisions)
        {
            if (_changed.Add((provision.Law, provision.Article, direction, evidence)))
            {
                _amendment.Facts.Add(new ProvisionChanged(location, provision, direction, evidence, before, after) { Passage = passage });
            }
        }

        if (scope.Provisions.Length == 0 && !scope.IsOfLaw && _isOnRevenue && _changed.Add(("", "", direction, evidence)))
        {
            _amendment.Facts.Add(new ProvisionChanged(location, null, direction, evidence, before, after) { Passage = passage });
        }
    }
}
