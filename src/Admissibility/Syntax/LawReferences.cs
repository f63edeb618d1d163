using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>A code, a law or another text in force, as it is named.</summary>
/// <param name="Span">Its place, without the preposition before it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name as written: « code de commerce », « n° 2020-1721 »; empty for one that points back.</param>
public sealed record LawReference(TextSpan Span, LawKind Kind, string Name) : SyntaxNode(Span)
{
    /// <summary>The date in its title, as written (« 29 décembre 2020 »), or null.</summary>
    public string? Date { get; init; }

    /// <summary>Which kind of text « le même code » points to; null where the text is named.</summary>
    public LawKind? PointsTo { get; init; }
}

/// <summary>What kind of text a reference names.</summary>
public enum LawKind
{
    /// <summary>A code: « code de commerce ».</summary>
    Code,

    /// <summary>A law: « loi n° 2020-1721 ».</summary>
    Law,

    /// <summary>An organic law.</summary>
    OrganicLaw,

    /// <summary>An ordinance.</summary>
    Ordinance,

    /// <summary>A decree.</summary>
    Decree,

    /// <summary>« la présente loi »: the bill itself.</summary>
    ThisLaw,

    /// <summary>« le même code », « la loi précitée »: the one named before.</summary>
    Same,

    /// <summary>« la Constitution »</summary>
    Constitution,

    /// <summary>A directive, regulation or treaty.</summary>
    International,

    /// <summary>« le Règlement de l'Assemblée nationale »</summary>
    AssemblyRules,
}
