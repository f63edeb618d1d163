using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Words that an amendment quotes from a heading of the bill (« à l'intitulé du chapitre II, supprimer les mots… »).</summary>
internal static class HeadingWordsBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        if (amendment is not { Placement: { } placement, Bill.Bill: { } bill, Document.Header.IsSubAmendment: false }
            || DivisionBinder.HeadingOf(placement, bill) is not { Length: > 0 } title)
        {
            return;
        }

        var missing = amendment.Operations
            .SelectMany(operation => operation.Scope.Concat((operation.Instruction as TargetedInstruction)?.Targets ?? []))
            .Where(target => !TargetBinder.IsLawInForce(target))
            .SelectMany(target => target.Locators.OfType<WordsLocator>())
            .Where(locator => locator.Words.Any(quotation => !Holds(title, quotation.Text)))
            .ToList();
        if (missing.Count > 0 && placement.Division.Kind == DivisionKind.BillTitle)
        {
            // Title pages are printed in many ways: where the words are not found, the title may only be read in part.
            return;
        }

        var name = new ArticleName(ArticleNumber.Sole) { Part = amendment.Document.Placement!.Source.Slice(placement.Location.Span) };
        amendment.Facts.Add(new ArticleUnderAmendment(name, ArticleText.Read(title)));
        amendment.Facts.AddRange(missing.Select(locator => new UnresolvedTarget(new(DocumentPart.Dispositif, locator.Span), name, RefusalReason.WordsNotFound)
        {
            Sought = Passage.OneLine(locator.Words.First(quotation => !Holds(title, quotation.Text)).Text),
            Closest = title,
        }));
    }

    private static bool Holds(string title, string words) =>
        Typography.FoldText(title).Contains(Typography.FoldText(words).Trim(' ', ',', ';', '.'), StringComparison.Ordinal);
}
