using System.Collections.Immutable;
using Admissibility.Consolidation;
using Admissibility.Text;

namespace Admissibility.Tests.Shared;

/// <summary>Dispositifs applied to a bare article, for tests.</summary>
internal static class Applied
{
    /// <summary>The article as amended.</summary>
    public static string To(string article, params string[] dispositifs)
    {
        var application = Of(article, dispositifs);
        Assert.True(application.Refusals.IsEmpty, string.Join("; ", application.Refusals.Select(refusal => refusal.Refusal.Words.Fr)));
        return application.Amended!;
    }

    /// <summary>The one reason for which nothing is applied.</summary>
    public static Refusal Refused(string article, params string[] dispositifs)
    {
        var application = Of(article, dispositifs);
        Assert.Null(application.Amended);
        return application.Refusals[0].Refusal;
    }

    public static ConsolidatedArticle Of(string article, params string[] dispositifs) => Of(ArticleText.Read(article), dispositifs);

    public static ConsolidatedArticle Of(ArticleText article, IEnumerable<string> dispositifs) =>
        AmendmentBatch.Apply(article, Texts(dispositifs));

    private static ImmutableArray<AmendmentText> Texts(IEnumerable<string> dispositifs) =>
        [.. dispositifs.Select((dispositif, index) => new AmendmentText($"amendement {index + 1}", $"{index + 1}", Excerpt.Of(dispositif, $"amendement {index + 1}")))];
}
