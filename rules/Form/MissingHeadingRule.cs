using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An additional division has its heading.</summary>
/// <remarks>A warning: mostly an additional article was meant, and the services mend it.</remarks>
public sealed class MissingHeadingRule() : AmendmentRule<NewDivision>(new(
    RuleIds.MissingHeading, Severity.Warning, Ground.None, LegalBases.AdditionalDivision,
    Fr: "Une division additionnelle est annoncée sans intitulé (« Titre … », « Chapitre … ») : est-ce un article additionnel ?",
    En: "An additional division is announced without a heading (“Titre …”, “Chapitre …”): is an additional article meant?"))
{
    public override void Define()
    {
        NewDivision division = null!;

        When()
            .Match(() => division, division => !division.HasHeading);
        Then()
            .Yield(_ => At(division.Location));
    }
}
