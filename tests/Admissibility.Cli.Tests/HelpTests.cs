namespace Admissibility.Cli.Tests;

public class HelpTests
{
    [Fact]
    public void Help_is_french_unless_another_language_is_asked_for()
    {
        var run = CommandLine.Run("check", "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Description :\n  Contrôle des amendements", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nUtilisation :\n  admissibility check <PATH>... [options]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  --format <text|json|jsonl|annotated>  Forme de la sortie. [défaut : text]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  --language <fr|en>                    Langue des messages. [défaut : fr]\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_s_own_help_lists_its_commands_and_their_arguments()
    {
        var output = CommandLine.Run("--language", "en", "--help").Output;
        Assert.Contains("\nUsage:\n  admissibility [command] [options]\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  check <PATH>     Checks amendments", output, StringComparison.Ordinal);
        Assert.Contains("\n  rules            Lists the rules", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_must_be_given_is_marked() =>
        Assert.Contains("  --bill <FILE> (required)", CommandLine.Run("apply", "--help", "--language", "en").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("Le pain est rond.", 17, "Le pain est rond.")]
    [InlineData("Le pain est rond.", 16, "Le pain est\n    rond.")]
    [InlineData("Le pain est rond.", 4, "Le\n    pain\n    est\n    rond.")]
    [InlineData("anticonstitutionnellement long", 10, "anticonstitutionnellement\n    long")]
    public void Words_are_wrapped_below_their_first_column(string words, int width, string wrapped) =>
        Assert.Equal(wrapped, Terminal.Wrap(words, indent: 4, width));
}
