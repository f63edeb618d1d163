using Admissibility.Amendments;
using Admissibility.Parsing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>The trees of one amendment.</summary>
/// <param name="Placement">Where it stands; null where the line is missing or was not understood.</param>
/// <param name="PlacementSlips">Misspelt keywords in that line.</param>
/// <param name="Dispositif">What it does; null where there is no text.</param>
public sealed record AmendmentSyntax(PlacementSyntax? Placement, SyntaxList<Slip> PlacementSlips, DispositifSyntax? Dispositif)
{
    /// <summary>Parses a document.</summary>
    public static AmendmentSyntax Of(AmendmentDocument document, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        SyntaxList<Slip> slips = [];
        var placement = document.Placement is { } line ? AmendmentParser.ParsePlacement(line, limits ?? ParserLimits.Default, out slips) : null;
        var kind = placement is { Inserts: InsertedDivision.None } || document.Header.IsSubAmendment ? DispositifKind.Orders : DispositifKind.Article;
        var dispositif = document.Dispositif is { } text ? AmendmentParser.ParseDispositif(text, kind, limits) : null;
        return new(placement, slips, dispositif);
    }
}
