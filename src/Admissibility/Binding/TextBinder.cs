using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What the dispositif holds, wherever it is in it: requests, gages, credits, open quotations, charges.</summary>
internal static class TextBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var (facts, tree) = (amendment.Facts, amendment.Syntax.Dispositif!);
        if (amendment.Placement is { IsAdditional: true })
        {
            facts.Add(new AdditionalArticle(At(tree)));
        }

        if (amendment.Syntax.Placement is { Inserts: InsertedDivision.Heading } written)
        {
            facts.Add(new NewDivision(new(DocumentPart.Placement, written.Span), BringsHeading(amendment, tree)));
        }

        IReadOnlySet<int>? ofBill = null;
        foreach (var node in tree.DescendantsAndSelf())
        {
            switch (node)
            {
                case ReportRequest request:
                    facts.Add(new ReportAsked(At(request)));
                    break;
                case GageClause gage:
                    facts.Add(GageBinder.Of(amendment, gage));
                    break;
                case CreditsChange credits:
                    facts.Add(new CreditsChanged(At(credits)));
                    break;
                case Quotation { Closed: false, Marked: true } quotation:
                    ofBill ??= SenatQuotations.Find(amendment);
                    facts.Add(Unclosed(new(quotation.Span.Start, 1), ofBill));
                    break;
                case Modification { UnclosedMark: { } mark }:
                    ofBill ??= SenatQuotations.Find(amendment);
                    facts.Add(Unclosed(mark, ofBill));
                    break;
            }
        }

        foreach (var sentence in amendment.NewSentences)
        {
            ChargeFinder.Bind(facts, sentence);
        }
    }

    /// <summary>
    /// Whether the text begins with the heading of a division, be it after the order to insert it. One in a law is of the
    /// law that the amendment changes.
    /// </summary>
    private static bool BringsHeading(BoundAmendment amendment, DispositifSyntax tree)
    {
        var first = tree.Instructions switch
        {
            [Insertion { Content.Quotations: [{ Law: [var law, ..] }, ..] } insertion, ..] when !IsInLaw(insertion) => law,
            [var instruction, ..] => instruction,
            _ => null,
        };
        return first is HeadingText heading && DivisionHeading.IsOfDivision(amendment.Document.Dispositif!.Source.Slice(heading.Span));
    }

    private static UnclosedQuotation Unclosed(TextSpan mark, IReadOnlySet<int> ofBill) =>
        new(new(DocumentPart.Dispositif, mark)) { IsOfBill = ofBill.Contains(mark.Start) };

    private static bool IsInLaw(Insertion insertion) => insertion.Targets.Any(target => target.DescendantsAndSelf().Any(node => node is LawLocator));

    private static Location At(SyntaxNode node) => new(DocumentPart.Dispositif, node.Span);
}
