using System.Text.RegularExpressions;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>A page is written in French and in English: the same sections, the same law, the same examples.</summary>
/// <remarks>UPDATE_BASELINES=1 copies the examples of the French pages into the English ones.</remarks>
public class EnglishPageTests
{
    private const string Fence = "```";

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, string> s_sections = new(StringComparer.Ordinal)
    {
        ["## Ce que la règle signale"] = "## What the rule reports",
        ["## Ce qu’elle admet"] = "## What it admits",
        ["## Comment y remédier"] = "## How to mend it",
        ["## Limites"] = "## Limits",
        ["## Fondement"] = "## Legal basis",
    };

    /// <summary>Nouns of the chambers for which English has no word of its own, and how a page explains one where it first uses it.</summary>
    private static readonly (string Noun, string[] Explained)[] s_nouns =
    [
        ("alinéa", ["alinéa (a paragraph: whatever starts a new line)", "alinéas (paragraphs: whatever starts a new line)"]),
        ("cavalier", ["cavalier (a rider, unrelated to the text)"]),
        ("credits", ["credits (budget appropriations)"]),
        ("dispositif", ["dispositif (the operative text)"]),
        ("gage", ["gage (the clause that makes up for a loss of revenue)"]),
        ("habilitation", ["habilitation (leave for the Government to legislate by ordinance)"]),
        ("mission", ["mission (a group of programmes of the budget)"]),
        ("organic", [
            "organic bill (one that details how the Constitution applies, and ranks above ordinary law)",
            "organic law (one that details how the Constitution applies, and ranks above ordinary law)",
            "organic law no."]),
        ("pastille", ["pastilles (the numbers printed beside them)"]),
        ("placement", ["placement (the line that names the article)", "placement (the line that names the division)"]),
        ("public charge", ["public charge (public expenditure created or increased)"]),
        ("statement of reasons", ["statement of reasons (exposé sommaire)", "statement of reasons (exposé sommaire in the Assemblée, objet in the Sénat)"]),
    ];

    public static TheoryData<string> Pages => [.. RuleCatalogue.Reporting.Select(rule => rule.GetType().Name), .. CheckerRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_has_the_outline_of_the_french_page(string name) => Assert.Equal(
        Blocks(Page(name, Language.French)).Select(block => KindOf(s_sections.GetValueOrDefault(block, block))),
        Blocks(Page(name, Language.English)).Select(KindOf));

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_has_the_examples_of_the_french_page(string name)
    {
        var french = Blocks(Page(name, Language.French)).Where(IsExample).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            Write(name, french);
            return;
        }

        Assert.Equal(french, Blocks(Page(name, Language.English)).Where(IsExample));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_names_the_same_rules_fields_and_options(string name) =>
        Assert.Equal(Names(Page(name, Language.French)), Names(Page(name, Language.English)));

    /// <summary>Words of amendments and of the law stay French: those that the French page has.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void It_quotes_only_words_of_the_french_page(string name)
    {
        var french = Prose(Page(name, Language.French));
        Assert.All(Matches(Prose(Page(name, Language.English)), "(?<=“)[^”]*(?=”)"), words => Assert.Contains(words, french, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_cites_the_same_law(string name) =>
        Assert.Equal(Numbers(Page(name, Language.French).Split("\n## Fondement\n")[^1]), Numbers(Page(name, Language.English).Split("\n## Legal basis\n")[^1]));

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_is_in_english(string name)
    {
        var english = Prose(Page(name, Language.English));
        Assert.Empty(FrenchWords(english));
        Assert.DoesNotContain('«', english);
        Assert.NotEmpty(FrenchWords(Prose(Page(name, Language.French))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_explains_the_nouns_of_the_chambers_where_it_first_uses_them(string name)
    {
        var text = Unquoted(string.Join('\n', Blocks(Prose(Page(name, Language.English))).Where(block => !block.StartsWith('#'))));
        foreach (var (noun, explained) in s_nouns)
        {
            var first = Regex.Match(text, $"\\b{noun}", RegexOptions.IgnoreCase, s_timeout);
            Assert.True(
                !first.Success || explained.Any(words => text[first.Index..].StartsWith(words, StringComparison.OrdinalIgnoreCase)),
                $"« {noun} » is not explained where it is first used.");
        }
    }

    [Fact]
    public void Every_explanation_is_on_some_page()
    {
        var pages = string.Concat(Pages.Select(row => Page(row.Data, Language.English)));
        Assert.All(s_nouns.SelectMany(noun => noun.Explained), words => Assert.Contains(words, pages, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void There_are_two_pages_for_each_rule_and_no_others() => Assert.Equal(
        Pages.SelectMany(row => new[] { row.Data + ".md", row.Data + ".en.md" }).Order(StringComparer.Ordinal),
        typeof(RulePages).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));

    private static string Page(string name, Language language) => CheckerRules.All.FirstOrDefault(rule => rule.Id == name) is { } checkerRule
        ? RulePages.Of(checkerRule, language)
        : RulePages.Of(RuleCatalogue.Reporting.Single(rule => rule.GetType().Name == name), language);

    /// <summary>The headings, paragraphs and examples of a page.</summary>
    private static List<string> Blocks(string page)
    {
        var blocks = new List<string>();
        var isOpen = false;
        foreach (var line in page.Split('\n'))
        {
            if (isOpen)
            {
                blocks[^1] += '\n' + line;
            }
            else if (line.Length > 0)
            {
                blocks.Add(line);
            }

            isOpen ^= line.StartsWith(Fence, StringComparison.Ordinal);
        }

        return blocks;
    }

    private static bool IsExample(string block) => block.StartsWith(Fence, StringComparison.Ordinal);

    /// <summary>What a block has in common with that of the other page: a heading its words, a title the id of the rule.</summary>
    private static string KindOf(string block) => block switch
    {
        ['#', '#', ..] => block,
        ['#', ..] => block.Split(" · ")[0],
        _ => IsExample(block) ? "an example" : "a paragraph",
    };

    private static string Prose(string page) => string.Join('\n', Blocks(page).Where(block => !IsExample(block)));

    private static string Unquoted(string prose) => Regex.Replace(prose, "“[^”]*”|«[^»]*»|`[^`]*`", "", RegexOptions.None, s_timeout);

    private static List<string> FrenchWords(string prose) => Matches(Unquoted(prose), @"(?i)\b(?:les?|la|des|une?|du|et|est|dans|qui|ne|pas)\b");

    private static List<string> Names(string page) => [.. Matches(Prose(page), "`[^`\n]+`|ADM[0-9]{4}|--[a-z]+").Order(StringComparer.Ordinal)];

    private static List<string> Numbers(string text) => Matches(text, "[0-9]+(?:-[0-9]+)*");

    private static List<string> Matches(string text, string pattern) =>
        [.. Regex.Matches(text, pattern, RegexOptions.None, s_timeout).Select(match => match.Value)];

    private static void Write(string name, List<string> examples)
    {
        var path = Directory.EnumerateFiles(Repository.PathOf("rules"), name + ".en.md", SearchOption.AllDirectories).Single();
        var page = File.ReadAllText(path);
        var own = Blocks(page).Where(IsExample).ToList();
        Assert.Equal(examples.Count, own.Count);
        foreach (var (old, example) in own.Zip(examples))
        {
            page = page.Replace(old, example, StringComparison.Ordinal);
        }

        File.WriteAllText(path, page);
    }
}
