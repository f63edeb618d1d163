using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>After the first reading an addition must have a direct relation with a provision still in discussion (« entonnoir »).</summary>
/// <remarks>A warning: respect of the Constitution, coordination and the mending of an error are open at any reading.</remarks>
public sealed class LateAdditionalArticleRule() : AmendmentRule<Placement>(new(
    RuleIds.LateAdditionalArticle, Severity.Warning, Ground.Funnel, LegalBases.ProvisionsStillInDiscussion,
    Fr: "Après la première lecture, un article additionnel doit avoir une relation directe avec une disposition restant en discussion, ou viser le respect "
        + "de la Constitution, une coordination ou une erreur matérielle : à montrer dans l’exposé.",
    En: "After the first reading an additional article must have a direct relation with a provision still in discussion, or serve the Constitution, "
        + "coordination or the mending of an error: the statement of reasons should show it.")
{
    Unassessed = new("la règle de l’entonnoir n’a pas été appréciée", "the “funnel” rule was not assessed"),
})
{
    public override void Define()
    {
        Placement placement = null!;

        When()
            .Match(() => placement, placement => placement.IsAdditional)
            .Match<DossierReading>(reading => reading.IsLater);
        Then()
            .Yield(_ => At(placement.Location));
    }
}
