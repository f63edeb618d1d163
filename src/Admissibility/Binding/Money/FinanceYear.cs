using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>Of which year a finance or social-security bill is.</summary>
internal static class FinanceYear
{
    /// <summary>From this month on the bill of the next year is discussed.</summary>
    private const int Autumn = 9;

    /// <summary>Finance or social security; null for other bills. One with a part is a finance bill.</summary>
    public static BillNature? BillOf(BoundAmendment amendment) => amendment.Facts.Of<DossierNature>() switch
    {
        [{ Nature: BillNature.SocialSecurity }] => BillNature.SocialSecurity,
        [{ IsFinancial: true }] => BillNature.Finance,
        [] when amendment.Facts.Of<FinancePart>().Count > 0 => BillNature.Finance,
        _ => null,
    };

    /// <summary>The year of the bill, by the day whose law holds; null where the day is not known.</summary>
    /// <remarks>A bill of the year that is still discussed in winter is of that year, as is one that amends it.</remarks>
    public static int? Of(BoundAmendment amendment) =>
        (amendment.Dossier.AsAt ?? amendment.Document.Header.Date?.Value) is not { } day ? null
        : amendment.Facts.Of<DossierNature>() is [{ Nature: BillNature.AmendingFinance }] || day.Month < Autumn ? day.Year
        : day.Year + 1;
}
