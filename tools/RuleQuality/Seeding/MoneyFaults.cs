using Admissibility.Amendments;
using Admissibility.Rules;
using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults in public money: gages cut and spoilt, and lines by which a public person loses or pays.</summary>
internal static class MoneyFaults
{
    private static readonly string[] s_exemptions =
    [
        "Les ventes de {0} sont exonérées de la taxe sur la valeur ajoutée.",
        "Les dépenses d’achat de {0} ouvrent droit à un crédit d’impôt sur le revenu égal à 30 % de leur montant.",
        "L’article 261 du code général des impôts est complété par un 12° ainsi rédigé : « 12° Les ventes de {0}. »",
        "Les bénéfices tirés de la vente de {0} sont exonérés de l’impôt sur les sociétés au titre des trois premiers exercices.",
    ];

    private static readonly string[] s_goods = ["plants de haies champêtres", "nichoirs", "ruches en bois", "semences de blé ancien"];

    private static readonly string[] s_allowances =
    [
        "Il est institué une allocation mensuelle de 150 euros, versée par l’État aux {0}.",
        "Les caisses d’allocations familiales versent aux {0} une prime annuelle de 300 euros.",
        "L’État prend en charge les frais de transport des {0}.",
        "Chaque département attribue aux {0} une aide de 200 euros par an.",
    ];

    private static readonly string[] s_people = ["apiculteurs", "jeunes facteurs d’orgue", "aidants de personnes âgées", "gardiens de phare"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("gage cut", RuleIds.UncompensatedLoss, (original, _) => GageEdits.Cut(original)),
        new("loser swapped", RuleIds.UncompensatedLoss, (original, _) => GageEdits.SwapLoser(original)),
        new("« charge » for « perte de recettes »", RuleIds.GagedCharge, (original, _) => GageEdits.SayCharge(original)),
        new("« à due concurrence » dropped", RuleIds.PartialGage, (original, _) => GageEdits.DropConcurrence(original)),
        new("exemption added", RuleIds.UncompensatedLoss, (original, _) => Exemption(original)),
        new("allowance added", RuleIds.PublicCharge, (original, _) => Added(original, s_allowances, s_people)),
    ];

    /// <summary>A gage that is already there would compensate it.</summary>
    private static Planted? Exemption(Original original) =>
        original.Syntax.Dispositif!.DescendantsAndSelf().OfType<GageClause>().Any() ? null : Added(original, s_exemptions, s_goods);

    /// <summary>A line at the end, chosen by the amendment's id: a draw would change what the other kinds of faults draw.</summary>
    private static Planted? Added(Original original, string[] lines, string[] words)
    {
        if (original.Syntax.Placement is not { Inserts: InsertedDivision.Article }
            || original.Document.Header is not { IsSubAmendment: false, Signatures.Quality: not AuthorQuality.Government })
        {
            return null;
        }

        var choice = original.Document.Id.Sum(character => character);
        var line = lines[choice % lines.Length].Replace("{0}", words[choice / lines.Length % words.Length], StringComparison.Ordinal);
        var (document, place) = TextEdit.AfterDispositif(original.Document, line);
        return new(document, original.Dossier, place);
    }
}
