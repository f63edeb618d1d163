namespace Admissibility.Cli.Tests;

/// <summary>What the amendments that are given say of one another: here, what a bill that is not given is about.</summary>
public sealed class LiasseCheckTests : IDisposable
{
    private const string Unrelated = "Les navires de plaisance sont immatriculés auprès de la capitainerie du port.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("evaluate")]
    public void Amendments_to_the_articles_show_that_an_additional_article_has_no_link(string command)
    {
        WriteAmendments(20);
        Write("additionnel.txt", "APRÈS L’ARTICLE 2, insérer l’article suivant :", Unrelated);
        Assert.Contains("ADM3001", CommandLine.Run(command, _folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_they_are_read_after_it_they_show_the_same()
    {
        WriteAmendments(20);
        var first = Write("0-additionnel.txt", "APRÈS L’ARTICLE 2, insérer l’article suivant :", Unrelated);
        var output = CommandLine.Run("check", _folder.Path).Output;
        Assert.Contains("tel que le montrent 20 amendements à ses articles", output, StringComparison.Ordinal);
        Assert.StartsWith(first, output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_speaks_of_the_same_is_left_alone()
    {
        WriteAmendments(20);
        Write("additionnel.txt", "APRÈS L’ARTICLE 2, insérer l’article suivant :", "Les boulangeries pèsent la farine dans une balance publique.");
        Assert.DoesNotContain("ADM3001", CommandLine.Run("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(19, "12")]
    [InlineData(20, "13")]
    public void Where_too_few_are_to_the_same_bill_the_link_is_said_not_to_be_assessed(int count, string bill)
    {
        WriteAmendments(count);
        Write("additionnel.txt", "APRÈS L’ARTICLE 2, insérer l’article suivant :", Unrelated, bill);
        var output = CommandLine.Run("check", _folder.Path).Output;
        Assert.DoesNotContain("ADM3001", output, StringComparison.Ordinal);
        Assert.Contains("l’article 45 n’a pas été apprécié", output, StringComparison.Ordinal);
    }

    private void WriteAmendments(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            var sentence = $"Les boulangers pèsent {i} fois la farine de la commune.";
            Write($"{i:00}.txt", $"ARTICLE {(i % 4) + 1}", $"Compléter cet article par la phrase suivante : « {sentence} »");
        }
    }

    private string Write(string name, string placement, string text, string bill = "12") => _folder.Write(name, $"""
        ASSEMBLÉE NATIONALE

        9 mars 2026

        BOULANGERIE - (N° {bill})

        AMENDEMENT

        N° 5

        présenté par

        Mme Martin

        ----------

        {placement}

        {text}

        EXPOSÉ SOMMAIRE

        {(placement.StartsWith("ARTICLE", StringComparison.Ordinal) ? "La qualité du pain en dépend." : "La sécurité des plaisanciers l’exige.")}
        """);
}
