using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>How gaps, and the checks that were not made for want of them, are shown to people.</summary>
public static class UnassessedWords
{
    /// <summary>What is missing: « lecture inconnue ».</summary>
    public static LocalizedText Words(this Gap gap) => gap switch
    {
        NoPlacement => new("placement absent", "no placement"),
        NoDispositif => new("dispositif absent", "no dispositif"),
        OtherBill bill => new(
            $"le texte donné porte le n° {bill.Given}, l’amendement vise le n° {bill.Named}",
            $"the bill given is no. {bill.Given}, the amendment is on no. {bill.Named}"),
        UnknownContext context => context.Item.Words,
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, null),
    };

    /// <summary>What is missing, and what was not assessed for want of it: « lecture inconnue : l’article 45 n’a pas été apprécié ».</summary>
    public static LocalizedText Words(this Unassessed unassessed)
    {
        ArgumentNullException.ThrowIfNull(unassessed);
        var (gap, checks) = (unassessed.Gap.Words(), Checks(unassessed));
        return new($"{gap.Fr} : {checks.Fr}", $"{gap.En}: {checks.En}");
    }

    private static LocalizedText Checks(Unassessed unassessed) => unassessed.Gap switch
    {
        NoPlacement => new("l’existence de l’article visé n’a pas été vérifiée", "whether the targeted article exists was not verified"),
        NoDispositif => new("rien n’a pu être apprécié", "nothing could be assessed"),
        OtherBill => new("rien n’en a été rapproché", "it was held against nothing"),
        _ => Joined([.. unassessed.Rules.Select(rule => rule.Unassessed ?? rule.Id).Distinct()]),
    };

    private static LocalizedText Joined(List<LocalizedText> checks) =>
        new(string.Join(" ; ", checks.Select(check => check.Fr)), string.Join("; ", checks.Select(check => check.En)));
}
