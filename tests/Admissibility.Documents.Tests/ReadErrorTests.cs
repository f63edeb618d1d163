using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Admissibility.Documents.Tests;

/// <summary>What cannot be read is said in the words of people, in both languages: what is wrong, in which line and column.</summary>
public sealed class ReadErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "il ne contient rien", "there is nothing in it")]
    [InlineData("{", "colonne 2 : la fin manque", "column 2: the end is missing")]
    [InlineData("{ \"reading\": }", "colonne 14 : « } » inattendu", "column 14: unexpected “}”")]
    [InlineData("{\n  \"é\": 1,\n  \"é🥖\": x\n}", "ligne 3, colonne 10 : « x » inattendu", "line 3, column 10: unexpected “x”")]
    [InlineData("{\r\n\t\"é\": 🥖\r\n}", "ligne 2, colonne 7 : « 🥖 » inattendu", "line 2, column 7: unexpected “🥖”")]
    [InlineData("{ \"a\": \"b\n\" }", "ligne 1, colonne 10 : fin de ligne inattendue", "line 1, column 10: unexpected end of line")]
    [InlineData("{ \"a\": \"b\tc\" }", "colonne 10 : tabulation inattendue", "column 10: unexpected tab")]
    [InlineData("{ \"a\": tru }", "colonne 11 : blanc inattendu", "column 11: unexpected blank")]
    [InlineData("{ \"a\": \u200B1 }", "colonne 8 : caractère invisible inattendu", "column 8: unexpected invisible character")]
    [InlineData("{ \"a\": \"[[\\\"[\", \"b\" }", "colonne 21 : « } » inattendu", "column 21: unexpected “}”")]
    public void What_is_wrong_with_json_is_said_with_its_line_and_column(string json, string fr, string en)
    {
        var words = JsonProblem(json).Words;
        Assert.Equal(($"dossier.json : JSON illisible ({fr})", $"dossier.json: unreadable JSON ({en})"), (words.Fr, words.En));
    }

    [Theory]
    [InlineData(64, "la fin manque")]
    [InlineData(65, "colonne 65 : plus de 64 niveaux emboîtés")]
    public void Json_that_is_nested_too_deep_is_said_to_be(int depth, string problem) =>
        Assert.Contains(problem, JsonProblem(new string('[', depth)).Words.Fr, StringComparison.Ordinal);

    [Theory]
    [InlineData("<a>\n  <b></a>", "texte.xml:2:8 : XML illisible (mal formé à partir de « a> »)", "texte.xml:2:8: unreadable XML (ill-formed from “a>” on)")]
    [InlineData("\uFEFF<a><b></a>", "texte.xml:1:9 : XML illisible (mal formé à partir de « a> »)", "texte.xml:1:9: unreadable XML (ill-formed from “a>” on)")]
    [InlineData("<a>le pain\n", "texte.xml:2:1 : XML illisible (la fin manque)", "texte.xml:2:1: unreadable XML (the end is missing)")]
    [InlineData(
        "<!DOCTYPE a><a/>",
        "texte.xml : XML illisible (une déclaration DOCTYPE n’est pas lue)",
        "texte.xml: unreadable XML (a DOCTYPE declaration is not read)")]
    [InlineData(
        "<a>le pain est rond, le four est chaud</a>",
        "texte.xml : XML illisible (plus de 40 caractères (MaxBillBytes))",
        "texte.xml: unreadable XML (more than 40 characters (MaxBillBytes))")]
    public void What_is_wrong_with_xml_is_said_with_its_place(string xml, string fr, string en)
    {
        var exception = Assert.Throws<UnreadableInputException>(
            () => BoundedXml.Visit(Encoding.UTF8.GetBytes(xml), "texte.xml", new ReadLimits { MaxBillBytes = 40 }, _ => { }));
        Assert.Equal((fr, en), (exception.Words.Fr, exception.Words.En));
    }

    public static TheoryData<Exception, string, string> Refusals => new()
    {
        { new UnauthorizedAccessException("x"), "a.txt : accès refusé", "a.txt: access denied" },
        { new FileNotFoundException("x"), "a.txt : fichier introuvable", "a.txt: file not found" },
        { new DirectoryNotFoundException("x"), "a.txt : fichier introuvable", "a.txt: file not found" },
        { new PathTooLongException("x"), "a.txt : chemin trop long", "a.txt: path too long" },
        { new IOException("x"), "a.txt : lecture impossible", "a.txt: cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_the_system_refuses_is_said_without_its_words(Exception refusal, string fr, string en)
    {
        var exception = ReadErrors.File("a.txt", refusal);
        Assert.Equal((fr, en), (exception.Words.Fr, exception.Words.En));
        Assert.Same(refusal, exception.InnerException);
    }

    [Theory]
    [InlineData("""{ "id": "1", "dispositif": "\ud83e" }""")]
    [InlineData("""{ "id": "1", "dispositif": "Supprimer cet article.", "authors": ["M. \ud83e"] }""")]
    public void Half_a_character_in_a_json_text_is_refused_and_the_other_lines_are_read(string json)
    {
        var refused = new List<string>();
        var path = _folder.Write("a.jsonl", json + "\n" + """{ "id": "2", "dispositif": "Supprimer cet article." }""");
        var read = new AmendmentInputs(exception => refused.Add(exception.Words.En)).Read(path).ToList();
        Assert.Equal("2", Assert.Single(read).Id);
        Assert.EndsWith("a.jsonl:1: unreadable JSON (one of its texts holds an incomplete character)", Assert.Single(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_in_windows_1252_is_read_in_an_archive_as_by_itself()
    {
        var refused = new List<string>();
        var path = System.IO.Path.Combine(_folder.Path, "a.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("a.json").Open();
            entry.Write(Encoding.Latin1.GetBytes("""{ "id": "1", "dispositif": "Supprimer l'alinéa 1." }"""));
        }

        var read = Assert.Single(new AmendmentInputs(exception => refused.Add(exception.Words.Fr)).Read(path));
        Assert.Equal("Supprimer l'alinéa 1.", read.Dispositif!.Text);
        Assert.Empty(refused);
    }

    [Theory]
    [InlineData("""{ "bill": "\ud83e" }""")]
    [InlineData("""{ "calendar": { "closed": ["\ud83e"] } }""")]
    [InlineData("""{ "calendar": { "reopened": ["\ud83e"] } }""")]
    [InlineData("""{ "missions": [{ "name": "\ud83e" }] }""")]
    public void Half_a_character_in_a_dossier_is_refused(string json)
    {
        var exception = Assert.Throws<UnreadableInputException>(() => DossierFile.Read(_folder.Write("dossier.json", json)));
        Assert.EndsWith("dossier.json: unreadable JSON (one of its texts holds an incomplete character)", exception.Words.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_of_the_exception_is_what_is_said_in_french() =>
        Assert.Equal("a.txt : fichier vide", ReadErrors.Empty("a.txt").Message);

    private static UnreadableInputException JsonProblem(string json)
    {
        try
        {
            JsonDocument.Parse(json).Dispose();
        }
        catch (JsonException exception)
        {
            return JsonErrors.Of("dossier.json", json, exception);
        }

        throw new InvalidOperationException("It is read.");
    }
}
