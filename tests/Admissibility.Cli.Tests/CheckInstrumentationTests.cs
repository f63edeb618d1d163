using System.Text.Json;

namespace Admissibility.Cli.Tests;

public sealed class CheckInstrumentationTests : IDisposable
{
    private const string Gaged = """
        ARTICLE 2
        Compléter cet article par un alinéa ainsi rédigé :
        « Les fournils sont exonérés de taxe foncière. »
        La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de fonctionnement.
        EXPOSÉ SOMMAIRE
        Pour aider les boulangers.
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_trace_shows_the_condition_that_failed_and_the_fact_that_prevented_it()
    {
        var output = Check("--trace", "ADM4002").Output;
        Assert.Contains("la règle ne s’applique pas", output, StringComparison.Ordinal);
        Assert.Contains("  ✓ un fait SustainedLoss\n", output, StringComparison.Ordinal);
        Assert.Contains("  ✗ aucun fait Gage, tel que « gage.Covers(sustained.Bearer) »\n", output, StringComparison.Ordinal);
        Assert.Contains("retenu jusque-là : SustainedLoss { RevenueLoss { Dispositif", output, StringComparison.Ordinal);
        Assert.Contains("y fait obstacle : Gage { Location = Dispositif", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_speaks_english_on_demand()
    {
        var output = Check("--trace", "ADM4002", "--language", "en").Output;
        Assert.Contains("the rule does not hold", output, StringComparison.Ordinal);
        Assert.Contains("✗ no fact Gage, such that “gage.Covers(sustained.Bearer)”", output, StringComparison.Ordinal);
        Assert.Contains("in the way: Gage {", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_of_a_rule_that_holds_shows_its_facts()
    {
        var output = CommandLine.Run("check", "examples/commerces/amendements/07-perte-sans-gage.txt", "--trace", "ADM4002").Output;
        Assert.Contains("la règle s’applique", output, StringComparison.Ordinal);
        Assert.Contains("tient pour 1 correspondance(s) :\n        SustainedLoss {", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_names_the_context_that_is_missing()
    {
        var output = CommandLine.Run(
            "check", _folder.Write("essai.txt", "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe pain est rond."), "--trace", "ADM3001").Output;
        Assert.Contains("manque : texte en discussion inconnu", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_id_every_rule_is_traced()
    {
        var output = Check("--trace").Output;
        Assert.Contains("trace ADM0001", output, StringComparison.Ordinal);
        Assert.Contains("trace ADM7001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_says_that_a_rule_does_not_bind_the_author()
    {
        var text = "présenté par\nle Gouvernement\n----------\n" + Gaged[..Gaged.IndexOf("La perte", StringComparison.Ordinal)];
        var output = CommandLine.Run("check", _folder.Write("gouvernement.txt", text), "--trace", "ADM4002").Output;
        Assert.Contains("la règle ne s’applique pas", output, StringComparison.Ordinal);
        Assert.Contains("  ✗ elle lie : tous, sauf le Gouvernement ; l’auteur n’en est pas\n  ✓ un fait SustainedLoss\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_leaves_json_alone()
    {
        var run = Check("--trace", "ADM4002", "--format", "jsonl");
        Assert.NotNull(JsonDocument.Parse(run.Output));
        Assert.Contains("trace ADM4002", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "« ADM9999 » n’est pas une règle")]
    [InlineData("en", "“ADM9999” is not a rule")]
    public void A_rule_that_does_not_exist_cannot_be_traced(string language, string error)
    {
        var run = Check("--trace", "ADM9999", "--language", language);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "règle")]
    [InlineData("en", "rule")]
    public void A_profile_lists_rules_with_their_counts_beside_the_results(string language, string heading)
    {
        var run = Check("--profile", "--language", language);
        Assert.Equal(Check("--language", language).Output, run.Output);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(heading, lines[0], StringComparison.Ordinal);
        Assert.Contains(
            lines,
            line => line.StartsWith("ADM4002 ", StringComparison.Ordinal) && line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, not "0", "0", _]);
    }

    private CommandLine.Outcome Check(params string[] options) => CommandLine.Run(["check", _folder.Write("essai.txt", Gaged), .. options]);
}
