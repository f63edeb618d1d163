namespace Admissibility.Reporting.Tests;

public class ApplicationDiffTests
{
    private const string Article = "Le seuil est fixé à 30 000 euros par an.\nIl vaut pour trois ans, au taux de 5,5 %.";

    [Fact]
    public void A_difference_shows_word_by_word_what_is_removed_and_inserted()
    {
        var output = new StringWriter();
        ApplicationDiffRenderer.RenderText(
            output, Applied.Of(Article, "Rédiger ainsi l'alinéa 2 : « Il vaut pour trois mois, au taux de 5,5 %. »"), colours: false);
        Assert.Equal("Le seuil est fixé à 30 000 euros par an.\nIl vaut pour trois [-ans-]{+mois+}, au taux de 5,5 %.\n", output.ToString());
    }

    [Fact]
    public void A_difference_in_html_escapes_and_marks()
    {
        var output = new StringWriter();
        ApplicationDiffRenderer.RenderHtml(
            output, Applied.Of("Si a < b.\nDeux.", "Supprimer l'alinéa 2.", "À l'alinéa 1, substituer au mot : « Si » le mot : « Quand »."));
        Assert.Equal("<article>\n<p><del>Si</del><ins>Quand</ins> a &lt; b.</p>\n<p><del>Deux.</del></p>\n</article>\n", output.ToString());
    }
}
