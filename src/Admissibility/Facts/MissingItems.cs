namespace Admissibility.Facts;

/// <summary>What is said where a fact of context is missing, by the type of the fact.</summary>
public static class MissingItems
{
    private static readonly Dictionary<Type, MissingItem> s_byType = new()
    {
        [typeof(ArticleUnderAmendment)] = ArticleUnderAmendment.Missing,
        [typeof(Authorship)] = Authorship.Missing,
        [typeof(CreditsBaseline)] = CreditsBaseline.Missing,
        [typeof(DossierBill)] = DossierBill.Missing,
        [typeof(DossierChamber)] = DossierChamber.Missing,
        [typeof(DossierLiasse)] = DossierLiasse.Missing,
        [typeof(DossierMissions)] = DossierMissions.Missing,
        [typeof(DossierNature)] = DossierNature.Missing,
        [typeof(DossierReading)] = DossierReading.Missing,
        [typeof(DossierStage)] = DossierStage.Missing,
        [typeof(FilingDeadline)] = FilingDeadline.Missing,
        [typeof(FilingTime)] = FilingTime.Missing,
        [typeof(GovernmentAgreement)] = GovernmentAgreement.Missing,
        [typeof(LinkWithBill)] = LinkWithBill.Missing,
    };

    /// <summary>All of them, by the type of the fact.</summary>
    public static IReadOnlyDictionary<Type, MissingItem> ByType => s_byType;

    /// <summary>The item of a type of facts; null where the type is not one of context.</summary>
    public static MissingItem? Find(Type type) => s_byType.GetValueOrDefault(type);
}
