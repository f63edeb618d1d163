using System.Text.RegularExpressions;
using Admissibility.Diagnostics;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Reporting.Tests;

public class ExplanationTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.Reporting.Select(rule => rule.Descriptor.Id), .. CheckerRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> Labels => [.. GroundCatalogue.All.Select(entry => entry.Ground.Label)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_explained_by_its_page_in_the_language_asked_for(string id)
    {
        Assert.StartsWith($"# {id}", Explained(id, Language.French), StringComparison.Ordinal);
        Assert.StartsWith($"# {id}", Explained(id, Language.English), StringComparison.Ordinal);
        Assert.NotEqual(Explained(id, Language.French), Explained(id, Language.English));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_ground_is_explained_in_the_language_asked_for(string label)
    {
        Assert.NotEmpty(FrenchWords(Explained(label, Language.French)));
        Assert.Empty(FrenchWords(Explained(label, Language.English)));
    }

    [Fact]
    public void A_ground_in_english_names_its_rules_in_english() => Assert.Equal(
        """
        Ground: Gage (code IR)
          covers: public resources lost without a gage (the clause that makes up for a loss of revenue), or with a faulty one
          legal basis: Constitution, art. 40
          decided by: in committee: president of the lead committee; in plenary: President of the Assemblée nationale, the finance committee consulted
          when: at filing; at any time afterwards, at the request of the Government or of a deputy
          ADM4002 · Loss of revenue without a gage
          ADM4007 · Gage without “à due concurrence”
          ADM4008 · Gage of a paragraph that the amendment does not have
          ADM4009 · Gage that is put off or depends on a condition
          ADM4010 · Local gage that does not compensate the State

        """.ReplaceLineEndings("\n"),
        Explained("gage", Language.English));

    [Fact]
    public void What_a_rule_rests_on_and_whom_it_binds_follow_its_page() => Assert.EndsWith(
        "\n\nLegal basis cited: Constitution, art. 40 (“a public charge”). Binds: everybody but the Government.\n",
        Explained("ADM4001", Language.English),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_written_of_a_name_that_is_not_known()
    {
        var output = new StringWriter();
        Assert.False(ExplanationRenderer.TryRender(output, "ADM9999", Language.English, null));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void Grounds_are_listed_in_the_language_asked_for()
    {
        var output = new StringWriter();
        GroundRenderer.RenderTable(output, Language.English, null);
        Assert.StartsWith("| ground | code | covers | legal basis | decided by | when |\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n| state | code | sub-state |\n", output.ToString(), StringComparison.Ordinal);
    }

    private static string Explained(string name, Language language)
    {
        var output = new StringWriter();
        Assert.True(ExplanationRenderer.TryRender(output, name, language, null));
        return output.ToString();
    }

    /// <summary>The French words of an explanation, and spaces before its colons; the label in its first line and quotations apart.</summary>
    private static IEnumerable<string> FrenchWords(string text)
    {
        var timeout = TimeSpan.FromSeconds(1);
        var afterLabel = Regex.Replace(text[text.IndexOf('\n', StringComparison.Ordinal)..], "“[^”]*”", "…", RegexOptions.None, timeout);
        return Regex.Matches(afterLabel, @"\b(?:la|le|les|des|du|ou|au)\b|[a-z] :", RegexOptions.None, timeout).Select(match => match.Value);
    }
}
