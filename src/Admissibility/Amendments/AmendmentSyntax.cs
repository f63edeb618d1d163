using Admissibility.Parsing;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Amendments;

/// <summary>The trees of one amendment.</summary>
/// <param name="Placement">Where in the bill it is; null where the line is missing or was not understood.</param>
/// <param name="PlacementSlips">Misspelt keywords in that line.</param>
/// <param name="Dispositif">What it does; null where there is no text.</param>
public sealed record AmendmentSyntax(PlacementSyntax? Placement, SyntaxList<Misspelling> PlacementSlips, DispositifSyntax? Dispositif)
{
    /// <summary>The tokens of the dispositif, which need not be cut again; no part of what the trees are equal by.</summary>
    internal TokenWindow? Tokens { get; private init; }

    /// <summary>Parses a document.</summary>
    public static AmendmentSyntax Of(AmendmentDocument document, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        SyntaxList<Misspelling> slips = [];
        var placement = document.Placement is { } line ? AmendmentParser.ParsePlacement(line, limits ?? ParserLimits.Default, out slips) : null;
        var kind = placement is { Inserts: InsertedDivision.None } || document.Header.IsSubAmendment ? DispositifKind.Imperative : DispositifKind.Article;
        if (document.Dispositif is not { } text)
        {
            return new(placement, slips, null);
        }

        var dispositif = AmendmentParser.ParseDispositif(text, kind, limits, out var tokens);
        return new(placement, slips, dispositif) { Tokens = tokens };
    }

    /// <inheritdoc/>
    public bool Equals(AmendmentSyntax? other) =>
        other is not null && Equals(Placement, other.Placement) && PlacementSlips.Equals(other.PlacementSlips) && Equals(Dispositif, other.Dispositif);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Placement, PlacementSlips, Dispositif);
}
