using Admissibility.Amendments;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>What a table of credits adds up to, and on which part of the finance bill the amendment is filed.</summary>
internal static class CreditsBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var (facts, document) = (amendment.Facts, amendment.Document);
        if (PartOf(document) is { } part)
        {
            facts.Add(new FinancePart(part));
        }

        if (document.Credits is not { } credits)
        {
            return;
        }

        var place = document.Placement is { } placement ? new Location(DocumentPart.Placement, placement.Span) : Location.Nowhere;
        facts.Add(new CreditsChanged(place));
        decimal commitments = 0, payments = 0;
        foreach (var line in credits.Programmes)
        {
            commitments += line.Commitments;
            payments += line.Payments;
        }

        facts.Add(new CreditsMoved(place, credits.Mission, commitments, payments)
        {
            IsMissionKnown = credits.IsMissionReferenced,
            StatedCommitments = credits.StatedCommitments,
            StatedPayments = credits.StatedPayments,
        });
        if (credits.Kind is "PLF" or "PLFSS")
        {
            facts.Add(new CreditsBaseline(null));
        }
        else if (facts.Of<DossierMissions>() is [var missions])
        {
            facts.Add(new CreditsBaseline(missions));
        }
    }

    /// <summary>As the data give it, or the number: « I-93 », « II-544 ».</summary>
    private static int? PartOf(AmendmentDocument document) =>
        document.Context.Part ?? document.Header.Number?.Value.Prefix switch { "I-" => 1, "II-" => 2, _ => null };
}
