using System.Text.Json;

namespace Admissibility.Cli.Tests;

public sealed class ApplyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_bare_dispositif_changes_a_bare_article_and_nothing_else_is_printed()
    {
        var outcome = Apply("Un.\n\nDeux.\n", "À l'alinéa 2, substituer au mot : « Deux » le mot : « Trois ».");
        Assert.Equal((0, "Un.\n\nTrois.\n", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public void A_deleted_article_is_empty_and_a_success()
    {
        var outcome = Apply("Un.\n", "Supprimer cet article.");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Fact]
    public void An_empty_file_is_a_deleted_article()
    {
        var outcome = Apply("", "Rétablir cet article dans la rédaction suivante :\n\n« Un. »");
        Assert.Equal((0, "Un.\n"), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void A_refusal_prints_nothing_but_its_reason()
    {
        var outcome = Apply("Un.\n", "Supprimer l'alinéa 14.");
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("alinéa 14 visé, 1 présent", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_are_applied_and_the_refused_one_is_named()
    {
        var article = _folder.Write("article.txt", "Un.\nDeux.\n");
        var (first, second) = (_folder.Write("a.txt", "Supprimer l'alinéa 2."), _folder.Write("b.txt", "Supprimer l'alinéa 9."));
        var outcome = CommandLine.Run("apply", first, second, "--bill", article);
        Assert.Equal((1, "Un.\n"), (outcome.ExitCode, outcome.Output));
        Assert.Equal($"admissibility : {second}:1:11 : alinéa 9 visé, 2 présents\n", outcome.Error);

        var nothing = CommandLine.Run("apply", first, second, "--bill", article, "--all");
        Assert.Equal((1, "", outcome.Error), (nothing.ExitCode, nothing.Output, nothing.Error));
    }

    [Fact]
    public async Task Json_names_the_refused_amendments_with_their_reason()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", "apply.schema.json"), TestContext.Current.CancellationToken);
        var path = _folder.Write("b.txt", "Supprimer l'alinéa 9.");
        var outcome = CommandLine.Run("apply", path, "--bill", _folder.Write("article.txt", "Un.\n"), "--format", "json");
        Assert.Empty(schema.Validate(outcome.Output));
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("amended").ValueKind);
        Assert.False(json.RootElement.GetProperty("deleted").GetBoolean());
        var refused = json.RootElement.GetProperty("refused")[0];
        Assert.Equal(
            (path, "no-such-alinea", "alinéa 9 visé, 1 présent"),
            (refused.GetProperty("amendment").GetString(), refused.GetProperty("reason").GetString(), refused.GetProperty("message").GetString()));
    }

    [Fact]
    public void An_amendment_to_a_bill_changes_its_own_article()
    {
        var bill = _folder.Write("texte.txt", "Projet de loi\n\nArticle 1er\n\nUn.\n\nArticle 2\n\nDeux.\n");
        var outcome = CommandLine.Run("apply", _folder.Write("a.txt", "ARTICLE 2\n\nSubstituer au mot : « Deux » le mot : « Trois »."), "--bill", bill);
        Assert.Equal((0, "Trois.\n"), (outcome.ExitCode, outcome.Output));
        var missing = CommandLine.Run("apply", _folder.Write("b.txt", "ARTICLE 7\n\nSupprimer cet article."), "--bill", bill);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("le texte n’a pas d’article 7 (articles voisins : 2)", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_says_what_changed_as_its_schema_has_it()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schemas", "apply.schema.json"), TestContext.Current.CancellationToken);
        var outcome = CommandLine.Run(
            "apply",
            _folder.Write("a.txt", "Alinéa 1\n\nRemplacer le nombre :\n\n5\n\npar le nombre :\n\n7"),
            "--bill",
            _folder.Write("article.txt", "Au plus 5 jours."),
            "--format",
            "json");
        Assert.Empty(schema.Validate(outcome.Output));
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal("Au plus 7 jours.", json.RootElement.GetProperty("amended").GetString());
        Assert.Equal("jours", json.RootElement.GetProperty("changes")[0].GetProperty("numbers")[0].GetProperty("object").GetString());
    }

    [Fact]
    public void A_file_without_header_has_its_number_in_its_name()
    {
        var parent = _folder.Write("amendement_12", "Compléter cet article par un alinéa ainsi rédigé :\n\nLe pain est rond.");
        var sub = _folder.Write("amendement_13", "Alinéa 2 de l'amendement n° 12\n\nRemplacer le mot :\n\nrond\n\npar le mot :\n\nlong");
        Assert.Equal("Un.\nLe pain est long.\n", CommandLine.Run("apply", parent, sub, "--bill", _folder.Write("article.txt", "Un.")).Output);
    }

    private CommandLine.Outcome Apply(string article, string dispositif) =>
        CommandLine.Run("apply", _folder.Write("amendement.txt", dispositif), "--bill", _folder.Write("article.txt", article));
}
