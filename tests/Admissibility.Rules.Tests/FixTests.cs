using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Testing;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>What holds for the fixes of all rules, and for how texts are typed, over the examples of all pages.</summary>
public class FixTests
{
    private static readonly AmendmentChecker s_checker = new(RuleCatalogue.All);

    public static TheoryData<string> RuleNames => [.. RuleCatalogue.Reporting.Select(rule => rule.GetType().Name)];

    public static TheoryData<string> MendingRules => [.. RuleCatalogue.Reporting.Where(Mends).Select(rule => rule.GetType().Name)];

    [Fact]
    public void These_rules_mend_what_they_report() => Assert.Equal(
        ["ADM7001", "ADM7002", "ADM7003", "ADM7004", "ADM7005", "ADM7006", "ADM7007", "ADM7009", "ADM7010", "ADM7011", "ADM7014", "ADM7015"],
        RuleCatalogue.Reporting.Where(Mends).Select(rule => rule.Descriptor.Id));

    [Theory]
    [MemberData(nameof(MendingRules))]
    public void A_fix_removes_its_finding_and_brings_no_other(string ruleName)
    {
        foreach (var (text, dossier) in ExamplesOf(RuleOf(ruleName)))
        {
            var before = Check(text, dossier);
            foreach (var diagnostic in before.Where(diagnostic => diagnostic.Fix is not null))
            {
                var after = Check(MendedText.Of(text, diagnostic.Fix!), dossier);
                Assert.Equal(Ids(before.Where(other => other != diagnostic)), Ids(after));
            }
        }
    }

    [Theory]
    [MemberData(nameof(MendingRules))]
    public void The_edits_of_a_fix_are_in_order_and_change_something(string ruleName)
    {
        foreach (var (text, dossier) in ExamplesOf(RuleOf(ruleName)))
        {
            foreach (var fix in Check(text, dossier).Select(diagnostic => diagnostic.Fix).OfType<Fix>())
            {
                Assert.NotEmpty(fix.Edits);
                Assert.All(fix.Edits.Zip(fix.Edits.Skip(1)), pair => Assert.True(pair.First.Location.Span.End <= pair.Second.Location.Span.Start));
                Assert.All(fix.Edits, edit => Assert.NotEqual(text.Substring(edit.Location.Span.Start, edit.Location.Span.Length), edit.Text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void How_apostrophes_and_spaces_are_typed_changes_nothing(string ruleName)
    {
        foreach (var (text, dossier) in ExamplesOf(RuleOf(ruleName)))
        {
            var typed = Check(text, dossier);
            foreach (var other in new[] { text.Replace('’', '\''), WithHardSpaces(text, '\u00A0'), WithHardSpaces(text.Replace('’', '\''), '\u202F') })
            {
                Assert.Equal(Places(typed), Places(Check(other, dossier)));
            }
        }
    }

    [Theory]
    [InlineData('“', '”')]
    [InlineData('"', '"')]
    public void Of_quotation_marks_only_those_that_are_missing_matter(char opening, char closing)
    {
        const string Text = "ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « farine » le mot : « de la mouture »."
            + "\nCompléter cet article par l’alinéa suivant :\n« Le le pain est rond. »\nEXPOSÉ SOMMAIRE\nClarté.";
        var dossier = BoundDossier.Of(Bench.FirstReading);
        Assert.Equal(Places(Check(Text, dossier)), Places(Check(Text.Replace('«', opening).Replace('»', closing), dossier)));
        Assert.Contains("ADM7004", Ids(Check(Text, dossier)));
    }

    /// <summary>The space before « : » and inside quotation marks, and that of numbers: where printers set one that does not break.</summary>
    private static string WithHardSpaces(string text, char space) =>
        text.Replace(" :", space + ":").Replace(" ;", space + ";").Replace("« ", "«" + space).Replace(" »", space + "»")
            .Replace("l’alinéa ", "l’alinéa" + space);

    private static bool Mends(AdmissibilityRule rule) => ExamplesOf(rule)
        .SelectMany(example => Check(example.Text, example.Dossier))
        .Any(diagnostic => diagnostic.Rule == rule.Descriptor && diagnostic.Fix is not null);

    private static AdmissibilityRule RuleOf(string name) => RuleCatalogue.Reporting.Single(rule => rule.GetType().Name == name);

    private static IEnumerable<(string Text, BoundDossier Dossier)> ExamplesOf(AdmissibilityRule rule) =>
        PageExample.In(RulePages.Of(rule, Language.French))
            .Select(example => (MarkedText.Parse(example.Text).Text, BoundDossier.Of(example.Bench(rule).Dossier)));

    private static List<Diagnostic> Check(string text, BoundDossier dossier) =>
        [.. s_checker.Check(TextDocumentReader.Read(new SourceText(text, "essai")), dossier).Diagnostics];

    private static List<string> Ids(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];

    private static List<(string Id, Location Location)> Places(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location))];
}
