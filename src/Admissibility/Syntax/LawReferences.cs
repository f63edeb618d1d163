using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>A code, a law or another text in force, as it is named.</summary>
/// <param name="Span">Where it stands, without the preposition before it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name as it stands: « code de commerce », « n° 2020-1721 »; empty for one that points back.</param>
public sealed record LawReference(TextSpan Span, LawKind Kind, string Name) : SyntaxNode(Span)
{
    /// <summary>The date in its title, as it stands (« 29 décembre 2020 »), or null.</summary>
    public string? Date { get; init; }

    /// <summary>Which kind of text « le même code » points to; null where the text is named.</summary>
    public LawKind? PointsTo { get; init; }
}

public enum LawKind
{
    Code,
    Law,
    OrganicLaw,
    Ordinance,
    Decree,

    /// <summary>« la présente loi »: the bill itself.</summary>
    ThisLaw,

    /// <summary>« le même code », « la loi précitée »: the one named before.</summary>
    Same,

    /// <summary>« la Constitution »</summary>
    Constitution,

    /// <summary>A directive, regulation or treaty.</summary>
    International,
}
