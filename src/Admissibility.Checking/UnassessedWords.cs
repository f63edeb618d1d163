using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>How gaps, and the checks that were not made for want of them, are shown to people.</summary>
public static class UnassessedWords
{
    private static LocalizedText TargetedPassages { get; } =
        new("les passages visés n’ont pas été recherchés", "the targeted passages were not looked for");

    /// <summary>What is missing: « lecture inconnue ».</summary>
    public static LocalizedText Words(this Gap gap) => gap switch
    {
        NoPlacement => new("placement absent", "no placement"),
        NoDispositif => new("dispositif absent", "no dispositif"),
        OtherBill bill => new(
            $"le texte donné porte le n° {bill.Given}, l’amendement vise le n° {bill.Named}",
            $"the bill given is no. {bill.Given}, the amendment is on no. {bill.Named}"),
        OtherStage => new(
            "amendement en seconde délibération, le texte donné étant celui d’un stade antérieur",
            "amendment in second deliberation, the bill given being the text of an earlier stage"),
        RepeatedArticle repeated => new(
            $"{repeated.Article.ToLocalizedText().Fr} figure plusieurs fois dans le texte donné",
            $"the bill given has {repeated.Article.ToLocalizedText().En} several times"),
        PartialBill partial => new(
            $"texte donné incomplet, qui s’interrompt avant {partial.Article.ToLocalizedText().Fr}",
            $"bill given incomplete, broken off before {partial.Article.ToLocalizedText().En}"),
        SeveralArticlesPlaced => new("placement sur plusieurs articles", "placement on several articles"),
        UnlistedDivisions => new("divisions et annexes non indiquées dans le texte donné", "divisions and annexes not listed in the bill given"),
        UnknownContext context => context.Item.Words,
        ReportedGap reported => new(reported.Message.Fr.TrimEnd('.'), reported.Message.En.TrimEnd('.')),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, null),
    };

    /// <summary>What is missing, and what was not assessed for want of it: « lecture inconnue : l’article 45 n’a pas été apprécié ».</summary>
    public static LocalizedText Words(this Unassessed unassessed)
    {
        ArgumentNullException.ThrowIfNull(unassessed);
        if (unassessed.Gap is ReportedGap reported)
        {
            return reported.Words();
        }

        var (gap, checks) = (unassessed.Gap.Words(), Checks(unassessed));
        return new($"{gap.Fr} : {checks.Fr}", $"{gap.En}: {checks.En}");
    }

    private static LocalizedText Checks(Unassessed unassessed) => unassessed.Gap switch
    {
        NoPlacement or PartialBill => new("l’existence de l’article visé n’a pas été vérifiée", "whether the targeted article exists was not verified"),
        NoDispositif => new("rien n’a pu être apprécié", "nothing could be assessed"),
        OtherBill or OtherStage => new("rien n’en a été rapproché", "it was compared with nothing"),
        RepeatedArticle or SeveralArticlesPlaced => TargetedPassages,
        UnlistedDivisions => new(
            "l’existence de la division ou de l’annexe visée n’a pas été vérifiée",
            "whether the targeted division or annex exists was not verified"),
        _ => Joined([.. unassessed.Rules.Select(rule => rule.Unassessed ?? rule.Id).Distinct()]),
    };

    private static LocalizedText Joined(List<LocalizedText> checks) =>
        new(string.Join(" ; ", checks.Select(check => check.Fr)), string.Join("; ", checks.Select(check => check.En)));
}
