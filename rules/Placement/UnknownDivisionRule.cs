using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>The titre, the chapitre, the section or the annex of the placement is one of the bill.</summary>
/// <remarks>A warning: a file of the bill may have lost a heading, where an article is hardly lost.</remarks>
public sealed class UnknownDivisionRule() : AmendmentRule<Placement>(new(
    RuleIds.UnknownDivision, Severity.Warning, Ground.None, LegalBases.TextUnderDiscussion,
    Fr: "« {division} » n’a pas été trouvé parmi les divisions et annexes du texte en discussion ; on y trouve : {others}.",
    En: "“{division}” was not found among the divisions and annexes of the text under discussion; there are: {others}.")
{
    Unassessed = new("l’existence de la division ou de l’annexe visée n’a pas été vérifiée", "whether the targeted division or annex exists was not verified"),
})
{
    public override void Define()
    {
        UnknownDivision unknown = null!;

        When()
            .Match<Placement>(placement => placement.HasDivision)
            .Match<DossierBill>()
            .Match(() => unknown);
        Then()
            .Yield(_ => Report(unknown));
    }

    private Finding Report(UnknownDivision unknown) => At(
        unknown.Location, ("division", unknown.Name), ("others", string.Join(", ", unknown.Others)));
}
