using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>On the text of the joint committee no amendment is admissible unless the Government agrees.</summary>
/// <remarks>An error where the dossier says that the Government does not agree; where it does not say, that is missing.</remarks>
public sealed class JointCommitteeTextRule() : AmendmentRule<FiledContent>(new(
    RuleIds.JointCommitteeText, Severity.Error, Ground.JointCommittee, LegalBases.JointCommittee,
    Fr: "Amendement au texte de la commission mixte paritaire, sans l’accord du Gouvernement.",
    En: "Amendment to the text of the joint committee, without the agreement of the Government.")
{
    Binds = Authors.AllButGovernment,
    Unassessed = new("la recevabilité d’un amendement au texte de la commission mixte paritaire n’a pas été appréciée",
        "whether an amendment to the text of the joint committee is admissible was not assessed"),
})
{
    public override void Define()
    {
        FiledContent text = null!;

        When()
            .Match(() => text)
            .Exists<DossierReading>(reading => reading.Reading == Reading.JointCommittee)
            .Match<Authorship>()
            .Match<GovernmentAgreement>(agreement => !agreement.IsGiven);
        Then()
            .Yield(_ => At(text.Location));
    }
}
