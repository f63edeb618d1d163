using Admissibility.Consolidation;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Application;

/// <summary>A folder of the public benchmark: an article, the amendments to it, and the article that came of them.</summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="Before">The article before.</param>
/// <param name="Amendments">The dispositifs by file name, in order.</param>
/// <param name="After">The article after; empty where it was deleted.</param>
internal sealed record ApplicationCase(string Name, string Before, IReadOnlyList<(string Name, string Text)> Amendments, string After)
{
    /// <summary>The cases of a folder, in the order of their names.</summary>
    public static IEnumerable<ApplicationCase> In(string folder) =>
        Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Where(path => File.Exists(Path.Combine(path, "article_avant"))).Select(Read);

    /// <summary>The law: the part of the name before the stage and the article.</summary>
    public string Law => Name.Split("__")[0];

    /// <summary>The article as the library amends it.</summary>
    public ConsolidatedArticle Apply() =>
        AmendmentBatch.Apply(ArticleText.Read(Before), Amendments.Select(amendment =>
            new AmendmentText(amendment.Name, amendment.Name["amendement_".Length..], Excerpt.Of(MarkedUpText.Plain(amendment.Text).Trim(), amendment.Name))));

    private static ApplicationCase Read(string folder) => new(
        Path.GetFileName(folder),
        File.ReadAllText(Path.Combine(folder, "article_avant")),
        [.. Directory.GetFiles(folder, "amendement_*").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))],
        File.ReadAllText(Path.Combine(folder, "article_apres")));
}
