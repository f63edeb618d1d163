using System.IO.Compression;

namespace Admissibility.Cli.Tests;

/// <summary>
/// All commands with <c>--language en</c>, on good and on bad input: no French is left in what they print. The amendments have
/// no word in them that is looked for. The pages of rules are documents of their own, and so are their titles in <c>rules</c>.
/// </summary>
public sealed class EnglishTests : IDisposable
{
    private const string Unknown = "N° 3\nAMENDEMENT\nprésenté\nARTICLE 8\nSupprimer l’alinéa 5.\nEXPOSÉ SOMMAIRE\nInutile.\n";

    private readonly TemporaryFolder _folder = new();

    public EnglishTests()
    {
        _folder.Write("good/dossier.json", """{ "bill": "bill.txt", "chamber": "assemblee", "stage": "plenary" }""");
        _folder.Write("good/bill.txt", "Article 1er\nPain rond.\nPain long.\nArticle 2\nFour chaud.\n");
        _folder.Write("good/1.txt", "ARTICLE 1ER\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.\n");
        _folder.Write("good/2.txt", "ARTICLE 8\nSupprimer cet article.\n");
        _folder.Write("good/3.txt", "ARTICLE 1ER\nSupprimer l’alinéa 5.\nXylophone zinc.\nEXPOSÉ SOMMAIRE\nInutile.\n");
        _folder.Write("good/4.txt", "APRÈS L’ARTICLE 2\nInsérer un article ainsi rédigé:\n« Toute boulangerie reçoit 5 euros. »\n");
        _folder.Write("good/5.jsonl", """{ "id": "5", "placement": "ARTICLE 2", "dispositif": "Supprimer cet article." }""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("parse", "--help")]
    [InlineData("apply", "--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("--help")]
    public void Help_is_english(params string[] arguments)
    {
        var run = CommandLine.Run([.. arguments, "--language", "en"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Description:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("--language <fr|en>", run.Output, StringComparison.Ordinal);
        Assert.Empty(FrenchWords.In(run.Output));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "check")]
    [InlineData(1, "check", "x", "--format", "pdf")]
    [InlineData(1, "check", "x", "--fail-on", "sometimes")]
    [InlineData(1, "check", "x", "--as-at", "2026")]
    [InlineData(1, "check", "x", "--bill")]
    [InlineData(1, "check", "x", "--bill", "a", "--bill", "b")]
    [InlineData(2, "check", "@absent")]
    [InlineData(1, "chek", "x")]
    [InlineData(1, "apply", "x")]
    [InlineData(2, "explain", "a", "b", "c")]
    public void Wrong_use_is_said_in_english(int notices, params string[] arguments)
    {
        var run = CommandLine.Run(["--language", "en", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        AssertNotices(run.Error, notices + 1, ["admissibility: ", "Help: admissibility "]);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--trace", "--profile")]
    [InlineData("check", "--format", "annotated")]
    [InlineData("check", "--format", "json")]
    [InlineData("parse", "--summary")]
    [InlineData("parse", "--unrecognized")]
    [InlineData("parse")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--format", "json")]
    public void What_is_said_of_amendments_is_english(params string[] arguments)
    {
        var run = CommandLine.Run([.. arguments, _folder.Path + "/good", "--language", "en"]);
        Assert.InRange(run.ExitCode, 0, 1);
        Assert.NotEmpty(run.Output);
        Assert.Empty(FrenchWords.In(Said(Own(run.Output))));
        Assert.Empty(FrenchWords.In(Said(run.Error)));
    }

    [Theory]
    [InlineData(1, "good/2.txt", "--bill", "good/bill.txt")]
    [InlineData(2, "good/3.txt", "--bill", "good/bill.txt")]
    [InlineData(1, "good/2.txt", "--bill", "absent")]
    [InlineData(1, "absent", "--bill", "good/bill.txt")]
    public void What_apply_refuses_is_said_in_english(int notices, params string[] arguments)
    {
        var paths = arguments.Select(argument => argument.StartsWith('-') ? argument : $"{_folder.Path}/{argument}");
        var run = CommandLine.Run(["apply", .. paths, "--language", "en"]);
        Assert.InRange(run.ExitCode, 1, 2);
        AssertNotices(run.Error, notices, ["admissibility: "]);
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_refused_in_english()
    {
        _folder.Write("bad/1-empty.txt", "");
        _folder.Write("bad/2-binary.txt", [.. "ARTICLE"u8, 0, 1, 2]);
        _folder.Write("bad/3-broken.json", "{ \"amendement\": ");
        _folder.Write("bad/4-other.json", "{}");
        _folder.Write("bad/5-lines.jsonl", "{\n{}\n[]\n");
        _folder.Write("bad/6-table.csv", "a;b\n");
        _folder.Write("bad/7-short.csv", "Nature\tNuméro\nAmt\t1\n");
        _folder.Write("bad/8-none.jsonl", "");
        _folder.Write("bad/9-broken.zip", "PK\u0003\u0004");
        using (var zip = ZipFile.Open(Path.Combine(_folder.Path, "bad", "a-entries.zip"), ZipArchiveMode.Create))
        {
            (string, string)[] entries = [("../out.txt", "ARTICLE 2"), ("large.txt", new string('0', 3_000_000)), ("broken.json", "{"), ("other.json", "{}")];
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        Directory.CreateDirectory(Path.Combine(_folder.Path, "none"));
        var run = CommandLine.Run(
            "check", _folder.Path + "/bad", _folder.Path + "/none", _folder.Path + "/nowhere/*.txt", _folder.Path + "/absent", "--language", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        AssertNotices(run.Error, 18, ["admissibility: "]);
    }

    [Fact]
    public void A_dossier_or_bill_that_cannot_be_read_is_refused_in_english()
    {
        string[] dossiers =
        [
            "{", "[]", "{ \"lecture\": 1 }", "{ \"version\": 2 }", "{ \"stage\": 1 }", "{ \"stage\": \"x\" }", "{ \"governmentAgrees\": 1 }",
            "{ \"calendar\": 1 }", "{ \"calendar\": { \"deadline\": \"x\" } }", "{ \"calendar\": { \"closed\": [1] } }",
            "{ \"calendar\": { \"reopened\": [1] } }", "{ \"missions\": 1 }", "{ \"missions\": [{}] }",
            "{ \"missions\": [{ \"name\": \"a\", \"payments\": \"x\" }] }", "{ \"amendments\": [{}] }", "{ \"bill\": \"absent\" }", "{ \"bill\": \"..\" }",
        ];
        string[] bills =
        [
            "Rien.", "%PDF-1.7", "PK\u0003\u0004", "<a/>", "<akomaNtoso>\n<bill>", "<!DOCTYPE x><akomaNtoso/>",
            "<akomaNtoso><bill><body><article><num>Article trois</num></article></body></bill></akomaNtoso>",
            "<akomaNtoso><bill><body><article></article></body></bill></akomaNtoso>",
            "{", "{}\n[]", "{ \"type\": \"article\", \"article\": \"trois\" }",
            "{ \"type\": \"alinea\", \"article\": \"1\", \"alinea\": \"x\" }",
            "{ \"type\": \"alinea\", \"article\": \"1\", \"alinea\": \"1\" }\n{ \"type\": \"alinea\", \"article\": \"1\", \"alinea\": \"1\" }",
        ];
        for (var i = 0; i < dossiers.Length; i++)
        {
            _folder.Write($"dossiers/{i:00}/dossier.json", dossiers[i]);
            _folder.Write($"dossiers/{i:00}/a.txt", Unknown);
        }

        for (var i = 0; i < bills.Length; i++)
        {
            _folder.Write($"dossiers/b{i:00}/dossier.json", "{ \"bill\": \"bill.dat\" }");
            _folder.Write($"dossiers/b{i:00}/bill.dat", bills[i]);
            _folder.Write($"dossiers/b{i:00}/a.txt", Unknown);
        }

        _folder.Write("dossiers/old/dossier.json", "{ \"bill\": \"bill.dat\" }");
        _folder.Write("dossiers/old/bill.dat", [0xD0, 0xCF, 0x11, 0xE0]);
        _folder.Write("dossiers/old/a.txt", Unknown);
        var run = CommandLine.Run("check", _folder.Path + "/dossiers", "--language", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        AssertNotices(run.Error, dossiers.Length + bills.Length + 1, ["admissibility: "]);
    }

    [Theory]
    [InlineData("--labels", "x")]
    [InlineData("--labels", "id;outcome\na")]
    [InlineData("--labels", "id;outcome\n\"a;b")]
    [InlineData("--compare", "x")]
    public void What_evaluate_cannot_compare_with_is_said_in_english(string option, string text)
    {
        var run = CommandLine.Run("evaluate", _folder.Path + "/good", option, _folder.Write("other.dat", text), "--language", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        AssertNotices(run.Error, 1, ["admissibility: "]);
    }

    [Fact]
    public void Evaluation_of_decisions_is_english()
    {
        var path = _folder.Write("decided.jsonl", OpenDataSample.Inadmissible.Replace("\n", " ", StringComparison.Ordinal));
        var old = _folder.Write("old.json", """{ "verdicts": { "AMTESTB0077P0D1N000012": "rule-not-met", "gone": "to-assess" } }""");
        Assert.Empty(FrenchWords.In(CommandLine.Run("evaluate", path, "--compare", old, "--language", "en").Output));
    }

    [Fact]
    public void A_rule_that_there_is_not_is_said_in_english() =>
        AssertNotices(CommandLine.Run("check", _folder.Path + "/good", "--trace", "ADM9999", "--language", "en").Error, 1, ["admissibility: "]);

    [Fact]
    public void The_headings_of_the_catalogue_are_english()
    {
        var output = CommandLine.Run("rules", "--format", "md", "--language", "en").Output;
        Assert.StartsWith("| rule | severity | ground | subject | legal basis | binds |\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("check", "absent")]
    [InlineData("check", "absent", "--format", "pdf")]
    [InlineData("check", "examples/commerces/amendements/04-article-inconnu.txt")]
    [InlineData("evaluate", "examples/commerces")]
    public void French_is_found_where_it_is(params string[] arguments)
    {
        var run = CommandLine.Run(arguments);
        Assert.NotEmpty(FrenchWords.In(run.Output + run.Error));
    }

    /// <summary>What the program says, without the lines of the amendments and the official label of a ground, which is French in any language.</summary>
    private static string Own(string output)
    {
        var isAnnotated = output.StartsWith('▔');
        return string.Join('\n', output.Split('\n').Where(line =>
            (!isAnnotated || line.StartsWith('▔'))
            && !line.Contains(" │ ", StringComparison.Ordinal)
            && !line.Contains("\"ground\": ", StringComparison.Ordinal)));
    }

    /// <summary>What is said, without the name of the folder, which is drawn at random and may hold « du ».</summary>
    private string Said(string text) => text.Replace(_folder.Path, "folder", StringComparison.Ordinal);

    private void AssertNotices(string error, int count, string[] starts)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Contains(starts, start => line.StartsWith(start, StringComparison.Ordinal)));
        Assert.Empty(FrenchWords.In(Said(error)));
        Assert.True(lines.Length == count, error);
    }
}
