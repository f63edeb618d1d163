using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>What the dossier says, and the amendment itself where the dossier does not.</summary>
internal static class ContextBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var (facts, document, dossier) = (amendment.Facts, amendment.Document, amendment.Dossier);
        if (amendment.Bill is { } bill)
        {
            facts.Add(new DossierBill(bill.Bill));
        }

        if ((dossier.Reading ?? document.Header.Reading?.Value) is { } reading)
        {
            facts.Add(new DossierReading(reading));
        }

        if ((dossier.Nature ?? document.Context.Nature) is { } nature)
        {
            facts.Add(new DossierNature(nature));
        }

        if (StageOf(document, dossier) is { } stage)
        {
            facts.Add(new DossierStage(stage));
        }

        if ((dossier.Chamber ?? document.Header.Chamber?.Value) is { } chamber)
        {
            facts.Add(new DossierChamber(chamber));
        }

        if (dossier.GovernmentAgrees is { } agrees)
        {
            facts.Add(new GovernmentAgreement(agrees));
        }

        if (!dossier.Missions.IsEmpty)
        {
            facts.Add(new DossierMissions(dossier.Missions));
        }

        if (dossier.Liasse is { } liasse)
        {
            facts.Add(new DossierLiasse(liasse));
        }
    }

    /// <summary>The stage; one amendment of a dossier may be filed in a second deliberation, which it then says itself.</summary>
    public static Stage? StageOf(AmendmentDocument document, Dossier dossier) =>
        document.Header.IsSecondDeliberation || document.Context.Stage == Stage.SecondDeliberation
            ? Stage.SecondDeliberation
            : dossier.Stage ?? document.Context.Stage;
}
