using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>Words that show, or let one suppose, that a text is about the money of the State or of social security: <c>stakes.tsv</c>.</summary>
internal static class OwnerWords
{
    private static readonly Lazy<(Phrases<ResourceHolder> Finance, Phrases<ResourceHolder> SocialSecurity)> s_words = new(() =>
        (Of(BillNature.Finance), Of(BillNature.SocialSecurity)));

    /// <summary>The words that count in a bill.</summary>
    public static Phrases<ResourceHolder> In(BillNature bill) => bill == BillNature.SocialSecurity ? s_words.Value.SocialSecurity : s_words.Value.Finance;

    private static Phrases<ResourceHolder> Of(BillNature bill) => new(
        [.. KnowledgeTable.Read("stakes").Rows
            .Where(row => row.Choose<BillNature>("bill") == bill)
            .Select(row => (row["words"], row.Choose<ResourceHolder>("owner")))]);
}
