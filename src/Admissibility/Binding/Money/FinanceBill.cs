using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>Whether an amendment is to a finance or social-security bill, to which part of it, and of which year that bill is.</summary>
internal static class FinanceBill
{
    /// <summary>From this month on the bill of the next year is discussed.</summary>
    private const int Autumn = 9;

    public const string TaxCode = "code général des impôts";

    /// <summary>Finance or social security; null for other bills. One with a part is a finance bill.</summary>
    public static BillNature? Of(FactSet facts) => facts.Of<DossierNature>() switch
    {
        [{ Nature: BillNature.SocialSecurity }] => BillNature.SocialSecurity,
        [{ IsFinancial: true }] => BillNature.Finance,
        [] when facts.Of<FinancePart>().Count > 0 => BillNature.Finance,
        _ => null,
    };

    /// <summary>Whether all that it changes may bear on revenue: social security, or a finance bill but for its second part.</summary>
    public static bool IsOnRevenue(FactSet facts) => Of(facts) switch
    {
        BillNature.SocialSecurity => true,
        BillNature.Finance => facts.Of<FinancePart>() is not [{ Number: 2 }],
        _ => false,
    };

    /// <summary>The code that such a bill usually amends, where an article is named without one; null for other bills.</summary>
    public static string? UsualCode(BillNature? bill) => bill switch
    {
        BillNature.SocialSecurity => "code de la sécurité sociale",
        BillNature.Finance => TaxCode,
        _ => null,
    };

    /// <summary>The year of the bill, by the day whose law holds; null where the day is not known.</summary>
    /// <remarks>A bill of the year that is still discussed in winter is of that year, as is one that amends it.</remarks>
    public static int? YearOf(BoundAmendment amendment) =>
        (amendment.Dossier.AsAt ?? amendment.Document.Header.Date?.Value) is not { } day ? null
        : amendment.Facts.Of<DossierNature>() is [{ Nature: BillNature.AmendingFinance }] || day.Month < Autumn ? day.Year
        : day.Year + 1;
}
