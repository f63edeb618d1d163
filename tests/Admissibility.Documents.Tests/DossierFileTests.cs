using System.Text.Json;
using Admissibility.Bills;

namespace Admissibility.Documents.Tests;

public sealed class DossierFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_that_it_gives_is_read()
    {
        _folder.Write("texte.txt", "Titre\nArticle 1er\nUn alinéa.");
        var dossier = DossierFile.Read(_folder.Write("dossier.json", """
            {
              "version": 1, "chamber": "senat", "nature": "finance", "reading": "new", "stage": "committee", "bill": "texte.txt",
              "calendar": { "examination": "2026-03-17T16:00", "closed": ["2026-03-16"] }
            }
            """));
        Assert.Equal((Chamber.Senat, BillNature.Finance, Reading.New, Stage.Committee), (dossier.Chamber, dossier.Nature, dossier.Reading, dossier.Stage));
        Assert.Single(dossier.Bill!.Articles);
        Assert.Equal(new DateTime(2026, 3, 17, 16, 0, 0), dossier.Calendar!.Examination);
        Assert.Equal([new DateOnly(2026, 3, 16)], dossier.Calendar.Closed);
    }

    [Fact]
    public void A_second_deliberation_is_a_stage_of_its_own() =>
        Assert.Equal(Stage.SecondDeliberation, DossierFile.Read(_folder.Write("dossier.json", """{ "version": 1, "stage": "second-deliberation" }""")).Stage);

    [Fact]
    public void What_surrounds_a_filing_is_read()
    {
        var dossier = DossierFile.Read(_folder.Write("dossier.json", """
            {
              "nature": "resolution-34-1", "governmentAgrees": false,
              "calendar": { "deadline": "2026-03-13T11:00", "reopened": ["2 bis"] },
              "missions": [{ "name": "Culture", "commitments": -120.5, "payments": 3 }, { "name": "Défense" }],
              "amendments": [{ "id": "12" }, { "id": "13", "parent": "12" }]
            }
            """));
        Assert.Equal((BillNature.Article34Resolution, false), (dossier.Nature, dossier.GovernmentAgrees));
        Assert.Equal(["2 bis"], dossier.Calendar!.Reopened.Select(number => number.ToString()));
        Assert.Equal([new("Culture", -120.5m, 3), new BillMission("Défense", null, null)], dossier.Missions);
        Assert.True(dossier.Liasse!.IsComplete);
        Assert.True(dossier.Liasse.TryFind("13", out var parent));
        Assert.Equal("12", parent);
        Assert.False(dossier.Liasse.TryFind("14", out _));
    }

    [Fact]
    public void Everything_in_it_is_optional() => Assert.Equal(Dossier.Empty, DossierFile.Read(_folder.Write("dossier.json", "{}")));

    [Theory]
    [InlineData("{", "JSON illisible")]
    [InlineData("{ \"reading\": \"\\ud800\" }", "JSON illisible")]
    [InlineData("[]", "un objet JSON est attendu")]
    [InlineData("{ \"lecture\": \"first\" }", "champ inconnu « lecture »")]
    [InlineData("{ \"reading\": \"third\" }", "« reading » vaut « third »")]
    [InlineData("{ \"reading\": 1 }", "« reading » doit être un texte")]
    [InlineData("{ \"version\": 2 }", "version 2 inconnue")]
    [InlineData("{ \"bill\": \"absent.txt\" }", "fichier introuvable")]
    [InlineData("{ \"calendar\": { \"examination\": \"mardi\" } }", "« examination » vaut « mardi »")]
    [InlineData("{ \"governmentAgrees\": \"oui\" }", "« governmentAgrees » doit valoir true ou false")]
    [InlineData("{ \"missions\": {} }", "« missions » doit être une liste d’objets")]
    [InlineData("{ \"missions\": [{}] }", "une mission de « missions » n’a pas de « name »")]
    [InlineData("{ \"missions\": [{ \"name\": \"Culture\", \"payments\": \"1\" }] }", "« payments » d’une mission doit être un nombre d’euros")]
    [InlineData("{ \"amendments\": [\"12\"] }", "« amendments » doit être une liste d’objets")]
    [InlineData("{ \"amendments\": [{}] }", "un amendement de « amendments » n’a pas de « id »")]
    [InlineData("{ \"calendar\": { \"reopened\": [2] } }", "« reopened » contient 2")]
    public void What_is_wrong_is_said_with_the_file(string json, string problem)
    {
        var path = _folder.Write("dossier.json", json);
        var message = Assert.Throws<UnreadableInputException>(() => DossierFile.Read(path)).Message;
        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.Contains(".json", message.Replace("absent.txt", "dossier.json", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fields_that_are_read_are_those_of_the_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", "dossier.schema.json")));
        Assert.Equal(
            schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal),
            DossierFile.Fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_example_s_dossier_obeys_the_schema()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schemas", "dossier.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(
            await File.ReadAllTextAsync(Repository.PathOf("examples", "commerces", "dossier.json"), TestContext.Current.CancellationToken)));
        Assert.NotEmpty(schema.Validate("{ \"reading\": \"third\" }"));
        Assert.Empty(schema.Validate(
            "{ \"missions\": [{ \"name\": \"Culture\", \"payments\": 1 }], \"amendments\": [{ \"id\": \"12\", \"parent\": null }], "
                + "\"governmentAgrees\": true, \"calendar\": { \"reopened\": [\"2\"] } }"));
        Assert.NotEmpty(schema.Validate("{ \"amendments\": [\"12\"] }"));
    }
}
