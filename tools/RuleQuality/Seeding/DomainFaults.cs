using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Rules;
using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults in credits, in the domain of the law, and in the kind of text.</summary>
internal static class DomainFaults
{
    private const decimal Raise = 1_000_000;

    private const string Asked =
        "Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement est autorisé à prendre par ordonnance "
        + "toute mesure relevant du domaine de la loi nécessaire à la simplification de ces dispositions.";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("credits raised beyond the mission", RuleIds.RaisedCredits, CreditsRaised, OnCredits: true),
        new("balance that is not the sum", RuleIds.MismatchedTotal, MismatchedTotal, OnCredits: true),
        new("new mission", RuleIds.NewMission, NewMission, OnCredits: true),
        new("credits in the first part", RuleIds.MisplacedCredits, FirstPart, OnCredits: true),
        new("habilitation by a member", RuleIds.HabilitationByMember, Habilitation),
        new(
            "organic provision",
            RuleIds.OrganicProvision,
            (original, _) => Amending(original, "L’article L.O. 141-1 du code électoral est abrogé.", BillNature.Ordinary)),
        new(
            "ordinary provision in an organic bill",
            RuleIds.OrdinaryProvision,
            (original, _) => Amending(original, "L’article L. 141-1 du code de la consommation est abrogé.", BillNature.Organic)),
        new(
            "article R. amended",
            RuleIds.RegulationAmended,
            (original, random) =>
                Amending(original, $"L’article {(random.Next(2) == 0 ? "R" : "D")}. 141-1 du code de la consommation est abrogé.", BillNature.Ordinary)),
        new(
            "bill on a treaty",
            RuleIds.TreatyBill,
            (original, _) => new(original.Document, original.Dossier with { Nature = BillNature.Treaty }, ProcedureFaults.PlacementOf(original))),
        new("text that admits no amendment", RuleIds.ClosedText, (original, random) => new(
            original.Document,
            original.Dossier with { Nature = random.Next(2) == 0 ? BillNature.Article34Resolution : BillNature.Motion },
            ProcedureFaults.PlacementOf(original))),
    ];

    private static bool IsBound(Original original) => original.Document.Header.Signatures is { } signed && signed.Quality != AuthorQuality.Government;

    /// <summary>One programme more by a million, in authorisations, in payments or in both; the balance follows.</summary>
    private static Planted? CreditsRaised(Original original, Random random)
    {
        if (original.Document.Credits is not { Kind: "PLF", Programmes: [var first, .. var others] } credits || !IsBound(original))
        {
            return null;
        }

        var which = random.Next(3);
        var commitments = (which == 1 ? 0 : Raise) + Math.Max(0, -(credits.StatedCommitments ?? 0));
        var payments = (which == 0 ? 0 : Raise) + Math.Max(0, -(credits.StatedPayments ?? 0));
        var raised = credits with
        {
            Programmes = [first with { Commitments = first.Commitments + commitments, Payments = first.Payments + payments }, .. others],
            StatedCommitments = credits.StatedCommitments + commitments,
            StatedPayments = credits.StatedPayments + payments,
        };
        return new(original.Document with { Credits = raised }, original.Dossier, ProcedureFaults.PlacementOf(original));
    }

    private static Planted? MismatchedTotal(Original original, Random random) => original.Document.Credits is { StatedCommitments: { } stated } credits
        ? new(original.Document with { Credits = credits with { StatedCommitments = stated + 1 } }, original.Dossier, ProcedureFaults.PlacementOf(original))
        : null;

    private static Planted? NewMission(Original original, Random random) => original.Document.Credits is { } credits && IsBound(original)
        ? new(
            original.Document with { Credits = credits with { Mission = "Boulangerie", IsMissionReferenced = false } },
            original.Dossier with { Missions = [new("Culture", null, null)] },
            ProcedureFaults.PlacementOf(original))
        : null;

    private static Planted? FirstPart(Original original, Random random) => original.Document.Credits is null
        ? null
        : new(original.Document with { Context = original.Document.Context with { Part = 1 } }, original.Dossier, ProcedureFaults.PlacementOf(original));

    private static Planted? Habilitation(Original original, Random random)
    {
        if (original.Syntax.Placement is not { Inserts: InsertedDivision.Article } || !IsBound(original))
        {
            return null;
        }

        var (document, place) = TextEdit.AfterDispositif(original.Document, Asked);
        return new(document, original.Dossier, place);
    }

    private static Planted? Amending(Original original, string line, BillNature nature)
    {
        if (original.Syntax.Placement is not { Inserts: InsertedDivision.Article } || original.Document.Dispositif is null)
        {
            return null;
        }

        var (document, place) = TextEdit.AfterDispositif(original.Document, line);
        return new(document, original.Dossier with { Nature = nature }, place);
    }
}
