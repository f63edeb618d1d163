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

        var unclosed = new List<(TextSpan Mark, Quotation? Quotation)>();
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
                    unclosed.Add((new(quotation.Span.Start, 1), quotation));
                    break;
                case Modification { UnclosedMark: { } mark }:
                    unclosed.Add((mark, null));
                    break;
            }
        }

        BindUnclosed(amendment, unclosed);
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

    private static bool IsInLaw(Insertion insertion) => insertion.Targets.Any(target => target.DescendantsAndSelf().Any(node => node is LawLocator));

    /// <summary>Where one quotation alone is open, and opens on a line of its own, its end is known: that of its last line.</summary>
    private static void BindUnclosed(BoundAmendment amendment, List<(TextSpan Mark, Quotation? Quotation)> unclosed)
    {
        var ofBill = unclosed.Count == 0 ? null : SenatQuotations.Find(amendment);
        foreach (var (mark, quotation) in unclosed)
        {
            var end = unclosed.Count == 1 && quotation is not null && amendment.Tokens.Tokens[amendment.Tokens.In(quotation.Span).Start].AtLineStart
                ? quotation.Span.End
                : (int?)null;
            amendment.Facts.Add(new UnclosedQuotation(new(DocumentPart.Dispositif, mark))
            {
                IsOfBill = ofBill!.Contains(mark.Start),
                Fix = end is { } at ? new(new TextEdit(new(DocumentPart.Dispositif, new(at, 0)), "\u00A0»")) { IsSafe = false } : null,
            });
        }
    }

    private static Location At(SyntaxNode node) => new(DocumentPart.Dispositif, node.Span);
}
