using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>A provision that stands by itself and modifies no other text.</summary>
public abstract record Provision : Instruction
{
    private protected Provision(TextSpan span)
        : base(span)
    {
    }
}

/// <summary>« Tout projet de plus de 10 hectares est soumis à une étude préalable. »</summary>
/// <param name="Span">The sentence or sentences of one paragraph.</param>
/// <param name="Verb">The verb that makes it a sentence.</param>
public sealed record FreeProvision(TextSpan Span, TextSpan Verb) : Provision(Span);

/// <summary>« Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport … »</summary>
public sealed record ReportRequest(TextSpan Span) : Provision(Span);

/// <summary>« La perte de recettes pour l'État est compensée, à due concurrence, par … »</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Object">What it claims to compensate.</param>
/// <param name="Loser">The words that name who loses, or null where it is not said.</param>
/// <param name="InFull">Whether « à due concurrence » is there.</param>
/// <param name="Source">The words that name what pays.</param>
public sealed record GageClause(TextSpan Span, GageObject Object, TextSpan? Loser, bool InFull, TextSpan Source) : Provision(Span);

public enum GageObject
{
    /// <summary>« la perte de recettes »</summary>
    Loss,

    /// <summary>« la charge »: no gage can cover it (Constitution, art. 40).</summary>
    Charge,
}
