using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An additional division comes with its heading.</summary>
/// <remarks>A warning: mostly an additional article was meant, and the services mend it.</remarks>
public sealed class MissingHeadingRule() : Rule(new(
    RuleIds.MissingHeading, Severity.Warning, Ground.None, LegalBases.AdditionalDivision,
    Fr: "Une division additionnelle est annoncée sans intitulé (« Titre … », « Chapitre … ») : est-ce un article additionnel ?",
    En: "An additional division is announced without a heading (“Titre …”, “Chapitre …”): is an additional article meant?"))
{
    protected override void Define(RuleBuilder when) => when
        .Match<NewDivision>(division => !division.HasHeading)
        .Report(division => At(division.Span));
}
