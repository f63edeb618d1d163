using Admissibility.Amendments;
using Admissibility.Consolidation;
using Admissibility.Text;

namespace Admissibility.Tests.Consolidation;

/// <summary>An article, the amendments to it in order, and the article as amended, by kind of drafting: the folders of <c>Cases</c>.</summary>
public class CaseTests
{
    /// <summary>Kinds whose drafting the grammar does not read yet: they are refused, never applied wrongly.</summary>
    private static readonly string[] s_unread =
    [
        "13-repere-entre-parentheses", "14-mot-cle-mal-tape-de-deux-lettres",
        "16-guillemets-droits-emboites-et-espace",
    ];

    public static TheoryData<string> All => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Read => [.. All.Select(row => row.Data).Except(s_unread, StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "Admissibility.Tests", "Consolidation", "Cases");

    [Theory]
    [MemberData(nameof(Read))]
    public void A_kind_that_is_read_gives_the_article_as_amended(string name) => Assert.Equal(Expected(name), Lines(Apply(name).Amended));

    [Theory]
    [MemberData(nameof(All))]
    public void No_kind_gives_a_wrong_text_without_a_refusal(string name)
    {
        var result = Apply(name);
        Assert.True(!result.Refusals.IsEmpty || Lines(result.Amended).SequenceEqual(Expected(name), StringComparer.Ordinal), result.Amended);
    }

    private static ConsolidatedArticle Apply(string name)
    {
        var folder = Path.Combine(Folder, name);
        var documents = Directory.EnumerateFiles(folder, "amendment*.txt")
            .OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal)
            .Select(path => TextDocumentReader.Read(new SourceText(File.ReadAllText(path), Path.GetFileName(path))));
        return BillConsolidator.Apply(File.ReadAllText(Path.Combine(folder, "base.txt")), documents).Result;
    }

    private static string[] Expected(string name) => Lines(File.ReadAllText(Path.Combine(Folder, name, "expected.txt")));

    /// <summary>The alinéas: an article of one alinéa does not show whether blank lines separate them.</summary>
    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
