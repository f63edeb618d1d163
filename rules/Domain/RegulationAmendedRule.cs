using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A decree, and an article « R. » or « D. » of a code, is changed by decree.</summary>
/// <remarks>A warning; only what is changed is reported, a mere mention is no fault.</remarks>
public sealed class RegulationAmendedRule() : AmendmentRule<AmendedLaw>(new(
    RuleIds.RegulationAmended, Severity.Warning, Ground.Regulation, LegalBases.Regulation,
    Fr: "Passage « {passage} » : pourrait relever du domaine réglementaire, car un texte de cette nature est modifié.",
    En: "Passage “{passage}”: might belong to regulation, since a text of that kind is changed."))
{
    public override void Define()
    {
        AmendedLaw law = null!;

        When()
            .Match(() => law, law => law.Domain == LawDomain.Regulation);
        Then()
            .Yield(_ => Report(law));
    }

    private Finding Report(AmendedLaw law) => At(law.Location, ("passage", law.Passage));
}
