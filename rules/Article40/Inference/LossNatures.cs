using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>By what a change loses revenue, in the words of messages.</summary>
internal static class LossNatures
{
    public static LocalizedText Of(ProvisionChanged change)
    {
        var what = Change(change);
        return change.Provision is { } provision && provision.Article.Length > 0
            ? new($"{what.Fr} ({Article(provision)}, {provision.Heading})", $"{what.En} ({Article(provision)}, {provision.Heading})")
            : what;
    }

    private static string Article(AmendedProvision provision) => $"art. {provision.Article}";

    private static LocalizedText Change(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (_, ChangeEvidence.Refund) => new("une réduction d’impôt devenue crédit d’impôt", "a tax reduction turned into a tax credit"),
        (ChangeDirection.Prolongs, _) => new("une échéance reportée", "a later end date"),
        (ChangeDirection.Shortens, _) => new("une échéance avancée", "an earlier end date"),
        (ChangeDirection.Restores, _) => new("un avantage rétabli", "a relief restored"),
        (ChangeDirection.Abolishes, _) => new("un prélèvement supprimé", "a levy abolished"),
        (ChangeDirection.Raises, ChangeEvidence.Threshold or ChangeEvidence.Amount) => new("un seuil ou un montant relevé", "a higher threshold or amount"),
        (ChangeDirection.Raises, _) => new("un taux ou un nombre relevé", "a higher rate or number"),
        (ChangeDirection.Lowers, _) => new("un taux ou un montant abaissé", "a lower rate or amount"),
        (_, ChangeEvidence.ConditionCut) => new("une condition supprimée", "a condition cut"),
        (_, ChangeEvidence.Coordination or ChangeEvidence.NewCase) => new("un cas ajouté à un avantage", "a case added to a relief"),
        (_, ChangeEvidence.Exception) => new("une exception à un prélèvement", "an exception to a levy"),
        (_, ChangeEvidence.OpeningClause) => new("un avantage ouvert ou élargi", "a relief opened or widened"),
        _ => new("la modification d’une disposition de recettes", "the change of a provision on revenue"),
    };
}
