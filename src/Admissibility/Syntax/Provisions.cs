using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>A provision that is complete by itself and modifies no other text.</summary>
public abstract record Provision : Instruction
{
    private protected Provision(TextSpan span)
        : base(span)
    {
    }
}

/// <summary>« Tout projet de plus de 10 hectares est soumis à une étude préalable. »: a subject and a verb, and nothing more special.</summary>
/// <param name="Span">The sentences, over one or more paragraphs.</param>
/// <param name="Verb">The verb that makes the first of them a sentence.</param>
public sealed record FreeProvision(TextSpan Span, TextSpan Verb) : Provision(Span);

/// <summary>« Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport … »</summary>
public sealed record ReportRequest(TextSpan Span) : Provision(Span);

/// <summary>« À titre expérimental et pour une durée de trois ans, … »</summary>
public sealed record Experiment(TextSpan Span) : Provision(Span);

/// <summary>
/// « Le présent article entre en vigueur le 1er janvier 2027. », « Le I s'applique à compter du … »: when, to whom and where a provision applies.
/// </summary>
public sealed record CommencementClause(TextSpan Span) : Provision(Span);

/// <summary>« Un décret en Conseil d'État précise les modalités d'application du présent article. »</summary>
public sealed record DecreeProvision(TextSpan Span) : Provision(Span);

/// <summary>« La perte de recettes pour l'État est compensée, à due concurrence, par … »</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Object">What it claims to compensate.</param>
/// <param name="Bearer">The words that name who loses, or null where it is not said.</param>
/// <param name="InFull">Whether « à due concurrence » is there.</param>
/// <param name="Source">The words that name what pays, or null where it is not said.</param>
public sealed record GageClause(TextSpan Span, GageObject Object, TextSpan? Bearer, bool InFull, TextSpan? Source) : Provision(Span)
{
    /// <summary>« corrélativement pour l'État, par … »: who pays for what the first payer is given; null where it is not there.</summary>
    public TextSpan? Cascade { get; init; }
}

/// <summary>What a gage claims to compensate.</summary>
public enum GageObject
{
    /// <summary>« la perte de recettes »</summary>
    Loss,

    /// <summary>« la charge »: no gage can cover it (Constitution, art. 40).</summary>
    Charge,
}

/// <summary>« TITRE Ier bis », « Chapitre II : Des fours », « Article XXX »: a heading that an additional division brings.</summary>
public sealed record HeadingText(TextSpan Span) : Provision(Span);
