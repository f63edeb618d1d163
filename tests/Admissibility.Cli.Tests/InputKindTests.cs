using static Admissibility.Tests.Shared.SampleFiles;

namespace Admissibility.Cli.Tests;

/// <summary>What the program says of files of any kind, and with which exit code.</summary>
public sealed class InputKindTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr", "admissibility : ", " : archive sans amendement ; formats lus : texte")]
    [InlineData("en", "admissibility: ", ": archive without an amendment; formats read: text")]
    public void What_holds_no_amendment_is_named_in_the_language_asked_for(string language, string start, string end)
    {
        var run = CommandLine.Run("check", _folder.Write("vide.zip", Zip()), "--language", language);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
        Assert.Contains(end, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_file_by_file_whatever_they_are_and_what_cannot_be_read_is_named()
    {
        _folder.Write("a.docx", Docx(Amendment));
        _folder.Write("b", Odt(Amendment));
        _folder.Write("c.html", Html(Amendment));
        _folder.Write("d.pdf", PdfWithoutText());
        _folder.Write("LISEZ-MOI.txt", "Bonjour.");
        _folder.Write("image", [0x89, (byte)'P', (byte)'N', (byte)'G', 0]);
        var run = CommandLine.Run("check", _folder.Path, "--format", "jsonl", "--fail-on", "never");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("d.pdf : PDF sans couche de texte", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_may_be_a_list()
    {
        var run = CommandLine.RunWithInput("[{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\"}]", "check", "-", "--format", "jsonl", "--fail-on", "never");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"A1\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_amendments_is_an_array_without_elements_and_not_a_success()
    {
        var run = CommandLine.Run("check", _folder.Write("a.json", "[]"), "--format", "json");
        Assert.Equal((2, "[]"), (run.ExitCode, run.Output.Replace("\n", "", StringComparison.Ordinal)));
        Assert.Contains("aucun amendement trouvé", run.Error, StringComparison.Ordinal);
    }
}
