using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Rules;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults in finance and social-security bills: what an additional article holds is put in place of its text.</summary>
internal static class FinanceFaults
{
    private const string Foreign =
        "L’article L. 112-1 du code de la consommation est complété par un alinéa ainsi rédigé :\n« Les boulangers affichent l’origine de la farine. »";

    private const string Local = "Le 4° de l’article 1382 du code général des impôts est abrogé.";

    private const string Report =
        "Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport sur "
        + "la formation des boulangers.";

    private const string Late = "I. – Le 4° de l’article 278-0 bis du code général des impôts est abrogé.\nII. – Le I entre en vigueur le 1er janvier 2022.";

    /// <summary>A day on which the bill for 2019 was discussed, under the organic law before its reform of 2021.</summary>
    private static readonly DateOnly s_before = new(2018, 11, 20);

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("no money in part I", RuleIds.BudgetRider, (original, _) => Of(original, Foreign, BillNature.Finance, 1)),
        new("local money in part I, in 2018", RuleIds.MisplacedResource, (original, _) => Of(original, Local, BillNature.Finance, 1, s_before)),
        new("report alone in part I", RuleIds.MisplacedReport, (original, _) => Of(original, Report, BillNature.Finance, 1)),
        new("effect after the year, in the Sénat", RuleIds.LateEffect, (original, _) => Of(original, Late, BillNature.Finance, 1, s_before, Chamber.Senat)),
        new("no social money", RuleIds.SocialRider, (original, _) => Of(original, Foreign, BillNature.SocialSecurity, null)),
        new("report without social accounts", RuleIds.UnaccountedReport, (original, _) => Of(original, Report, BillNature.SocialSecurity, null)),
        new("credits raised in words", RuleIds.WordedCredits, (original, _) =>
            Of(original, "Majorer les crédits du programme « Blé et farines » de 1 000 000 €.", BillNature.Finance, 2)),
        new("gage that does not compensate the State", RuleIds.UncascadedGage, (original, _) => Of(
            original,
            "I. – Les fournils sont exonérés de taxe foncière.\nII. – La perte de recettes pour les collectivités territoriales est compensée à due "
                + "concurrence par la majoration de la dotation globale de fonctionnement.",
            BillNature.Ordinary,
            null)),
    ];

    private static Planted? Of(Original original, string text, BillNature nature, int? part, DateOnly? day = null, Chamber? chamber = null)
    {
        if (original.Syntax.Placement is not { Inserts: InsertedDivision.Article }
            || original.Document.Header is not { IsSubAmendment: false, Signatures.Quality: not AuthorQuality.Government })
        {
            return null;
        }

        var document = original.Document with
        {
            Dispositif = Excerpt.Of(text, original.Document.Source),
            Context = original.Document.Context with { Part = part, Nature = nature },
        };
        var dossier = original.Dossier with { Nature = nature, AsAt = day ?? original.Dossier.AsAt, Chamber = chamber ?? original.Dossier.Chamber };
        return new(document, dossier, null);
    }
}
