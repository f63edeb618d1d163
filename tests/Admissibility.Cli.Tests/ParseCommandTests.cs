using System.Text.Json;

namespace Admissibility.Cli.Tests;

public class ParseCommandTests
{
    [Fact]
    public void The_tree_of_the_example_is_what_its_baseline_says() =>
        Baseline.Compare(
            Repository.PathOf("tests", "Admissibility.Cli.Tests", "Baselines", "commerces-tree.txt"), CommandLine.Run("parse", "examples/commerces").Output);

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Json_obeys_its_schema(string format)
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schemas", "parse.schema.json"), TestContext.Current.CancellationToken);
        var output = CommandLine.Run("parse", "examples/commerces", "--format", format).Output;
        var items = format == "json"
            ? JsonDocument.Parse(output).RootElement.EnumerateArray().Select(item => item.GetRawText()).ToList()
            : [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(12, items.Count);
        Assert.All(items, item => Assert.Empty(schema.Validate(item)));
    }

    [Fact]
    public void An_operation_is_given_with_its_target_and_words()
    {
        var output = CommandLine.RunWithInput(
            "ARTICLE 3\nÀ la première phrase de l’alinéa 2, substituer aux mots : « le four » les mots : « le fournil ».",
            "parse",
            "-",
            "--format",
            "jsonl").Output;
        var instruction = JsonDocument.Parse(output).RootElement.GetProperty("instructions")[0];
        var target = instruction.GetProperty("target");
        Assert.Equal("replace", instruction.GetProperty("operation").GetString());
        Assert.Equal(
            ("3", 2, 1, "le four"),
            (
                target.GetProperty("article").GetString(),
                target.GetProperty("alinea").GetInt32(),
                target.GetProperty("sentence").GetInt32(),
                target.GetProperty("words").GetString()));
        Assert.Equal("le fournil", instruction.GetProperty("quoted")[0].GetString());
        Assert.True(instruction.GetProperty("recognized").GetBoolean());
    }

    [Theory]
    [InlineData("Alinéas 2 et 4\nSupprimer ces alinéas.", "alinea", "\"2,4\"")]
    [InlineData("Alinéa 2, première phrase\nSupprimer cette phrase.", "sentence", "1")]
    [InlineData("I. – À l’alinéa 2, supprimer le mot : « pain ».\nII. – Supprimer le même alinéa.", "alinea", "2")]
    [InlineData("Les articles 4 et 5 à 7 du code civil sont abrogés.", "article", "\"4\"")]
    [InlineData("Alinéa 33, tableau, troisième ligne\nSupprimer cette ligne.", "table", """{"part":"row","number":3}""")]
    [InlineData("La section 2 du code de commerce est abrogée.", "divisions", """[{"kind":"section","number":"2","heading":false}]""")]
    [InlineData(
        "L’article L. 5 du code de commerce est ainsi modifié :\n1° Le premier alinéa est supprimé ;\n2° L’article est complété par le mot : « rond ».",
        "article",
        "\"L. 5\"")]
    public void A_place_that_is_pointed_to_is_the_one_named_before(string dispositif, string field, string value)
    {
        var output = CommandLine.RunWithInput("ARTICLE 3\n" + dispositif, "parse", "-", "--format", "jsonl").Output;
        var last = JsonDocument.Parse(output).RootElement.GetProperty("instructions").EnumerateArray().Last();
        Assert.Equal(value, last.GetProperty("target").GetProperty(field).GetRawText());
    }

    [Theory]
    [InlineData("Au 1° du II et au premier alinéa du III de l’article 150 U du code civil, le mot : « pain » est supprimé.", "1° II", "III")]
    [InlineData("Au A et au C de l’article 150 U du code civil, le mot : « pain » est supprimé.", "A", "C")]
    [InlineData("Au 3 et au 4 du I de l’article 150 U du code civil, le mot : « pain » est supprimé.", "3 I", "4 I")]
    public void Places_side_by_side_are_listed_one_by_one_with_what_holds_them_all(string dispositif, string first, string second)
    {
        var output = CommandLine.RunWithInput("APRÈS L’ARTICLE 3\n" + dispositif, "parse", "-", "--format", "jsonl").Output;
        var instruction = JsonDocument.Parse(output).RootElement.GetProperty("instructions")[0];
        var targets = instruction.GetProperty("otherTargets").EnumerateArray().Prepend(instruction.GetProperty("target")).ToList();
        Assert.Equal([first, second], targets.Select(target => target.GetProperty("subdivision").GetString()));
        Assert.All(targets, target => Assert.Equal(
            ("150 U", "code civil", "pain"),
            (target.GetProperty("article").GetString(), target.GetProperty("law").GetString(), target.GetProperty("words").GetString())));
    }
}
