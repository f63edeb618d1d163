using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>The parts of the document: who files it, where in the bill, with what reasons.</summary>
internal static class DocumentBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var (facts, document, syntax) = (amendment.Facts, amendment.Document, amendment.Syntax);
        if (document.Header.Signatures is { } signatures)
        {
            facts.Add(new Authorship(signatures.Quality));
        }

        if (document.Header.EmptySignatures is { } empty)
        {
            facts.Add(new UnsignedBlock(document.Header.Source is null ? Location.Nowhere : new(DocumentPart.Header, empty)));
        }

        if (document.Dispositif is not null || document.Credits is not null)
        {
            facts.Add(new FiledContent(HeadOf(document)));
        }

        if (document.Expose is { } expose)
        {
            facts.Add(new ExposeText(new(DocumentPart.Expose, expose.Span), expose.ReadableText()));
        }

        AddMisspelt(facts, DocumentPart.Placement, syntax.PlacementSlips);
        AddMisspelt(facts, DocumentPart.Dispositif, syntax.Dispositif?.Misspellings ?? []);
        if (amendment.Placement is { } placement)
        {
            facts.Add(placement);
        }
    }

    /// <summary>Where in the bill the amendment is; null where it does not say, or was not understood.</summary>
    public static Placement? PlacementOf(AmendmentDocument document, AmendmentSyntax syntax)
    {
        if (syntax.Placement is not { } written)
        {
            return null;
        }

        var division = written.Division;
        var article = division.Kind == DivisionKind.Article && ArticleNumber.TryParse(division.Number, out var number) ? new ArticleName(number) : null;
        return new(new(DocumentPart.Placement, division.Span), division, article, written.Inserts != InsertedDivision.None)
        {
            Annex = DivisionBinder.AnnexNamed(document, division),
        };
    }

    private static Location HeadOf(AmendmentDocument document) => document switch
    {
        { Placement: { } line } => new(DocumentPart.Placement, line.Span),
        { Dispositif: { } text } => new(DocumentPart.Dispositif, text.Span),
        _ => Location.Nowhere,
    };

    private static void AddMisspelt(FactSet facts, DocumentPart part, SyntaxList<Misspelling> slips)
    {
        for (var i = 0; i < slips.Count; i++)
        {
            facts.Add(new MisspeltKeyword(new(part, slips[i].Span), slips[i].Written, slips[i].Meant));
        }
    }
}
