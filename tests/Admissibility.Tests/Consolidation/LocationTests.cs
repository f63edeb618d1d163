using Admissibility.Bills;
using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

/// <summary>Words located by other words, by an earlier order, or by the whole article.</summary>
public class LocationTests
{
    private const string Article = "Le blé avec le son, le seigle avec la paille, l'avoine avec la balle.\nLe blé avec rien.";

    [Theory]
    [InlineData("À l'alinéa 1, après le mot : « seigle », substituer au mot : « avec », le mot : « sans ».", "seigle avec", "seigle sans")]
    [InlineData("À l'alinéa 1, avant le mot : « seigle », substituer au mot : « avec », le mot : « sans ».", "blé avec le son", "blé sans le son")]
    public void The_nearest_words_on_that_side_are_meant(string dispositif, string before, string after) =>
        Assert.Equal(Article.Replace(before, after, StringComparison.Ordinal), Applied.To(Article, dispositif));

    [Theory]
    [InlineData("À l'alinéa 1, après le mot : « avec », substituer au mot : « la », le mot : « une ».", RefusalReason.WordsAmbiguous)]
    [InlineData("À l'alinéa 1, après le mot : « balle », substituer au mot : « avec », le mot : « sans ».", RefusalReason.WordsNotFound)]
    public void The_words_that_locate_must_be_found_once_and_the_others_beyond_them(string dispositif, RefusalReason reason) =>
        Assert.Equal(reason, Applied.Refused(Article, dispositif).Reason);

    [Fact]
    public void In_the_whole_article_each_occurrence_is_meant() => Assert.Equal(
        Article.Replace("avec", "sans", StringComparison.Ordinal),
        Applied.To(Article, "Dans l'ensemble de cet article, substituer au mot : « avec » le mot : « sans »."));

    [Fact]
    public void What_the_amendment_changes_elsewhere_does_not_stop_it_and_is_named()
    {
        var application = Applied.Of(Article, "I. – À l'alinéa 2, supprimer les mots : « avec rien ».\n\nII. – En conséquence, dans l'intitulé du projet de loi, supprimer le mot : « blé ».");
        Assert.Equal(Article.Replace(" avec rien", "", StringComparison.Ordinal), application.Amended);
        Assert.True(Assert.Single(application.Refusals).Refusal.IsElsewhere);
    }

    [Fact]
    public void A_repeated_substitution_at_a_place_with_one_occurrence_takes_that_one() => Assert.Equal(
        "Un four, deux fours et un moulin.\nUn moulin.",
        Applied.To("Un four, deux fours et un four.\nUn four.", "I. – À l'alinéa 1, substituer à la seconde occurrence du mot : « four » le mot : « moulin ».\n\nII. – En conséquence, procéder à la même substitution à l'alinéa 2."));

    [Fact]
    public void A_sub_amendment_that_names_no_parent_changes_the_one_that_has_its_words() => Assert.Equal(
        "Le pain est rond et cuit au four chaud.",
        Applied.To(
            "Le pain est rond.",
            "Alinéa 1\n\nCompléter cet alinéa par les mots :\n\net cuit au four froid",
            "Alinéa 3\n\nRemplacer le mot :\n\nfroid\n\npar le mot :\n\nchaud"));

    [Fact]
    public void With_two_possible_parents_it_is_refused()
    {
        var application = Applied.Of(
            "Le pain est rond.\nLe sel est gris.",
            "Alinéa 1\n\nCompléter cet alinéa par les mots :\n\net froid",
            "Alinéa 2\n\nCompléter cet alinéa par les mots :\n\net froid",
            "Alinéa 3\n\nRemplacer le mot :\n\nfroid\n\npar le mot :\n\nchaud");
        Assert.Equal(("Le pain est rond et froid.\nLe sel est gris et froid.", "amendement 3"), (application.Amended, Assert.Single(application.Refusals).Id));
    }

    [Theory]
    [InlineData("Rédiger ainsi la deuxième ligne du tableau de l’alinéa 2 :\n\n« Foires\t12 ».", "Ponts\t3", "Foires\t12")]
    [InlineData("Rédiger ainsi les deux dernières lignes du tableau de l’alinéa 2 :\n\n« Foires\t12 ».", "Ponts\t3\nBacs\t9", "Foires\t12")]
    [InlineData("Après la première ligne du tableau de l’alinéa 2, insérer une ligne ainsi rédigée :\n\n« Puits\t1 ».", "Four\t2\n", "Four\t2\nPuits\t1\n")]
    [InlineData("Compléter le tableau de l’alinéa 2 par deux lignes ainsi rédigées :\n\n« Puits\t1\n\nQuais\t5 ».", "Bacs\t9", "Bacs\t9\nPuits\t1\nQuais\t5")]
    [InlineData("Supprimer la deuxième ligne du tableau de l’alinéa 2.", "Ponts\t3\n", "")]
    public void The_other_rows_of_a_table_are_kept(string dispositif, string before, string after)
    {
        const string Table = "Four\t2\nPonts\t3\nBacs\t9";
        var bill = BillTextReader.Read($"Projet de loi\nArticle 1er\nTarifs :\n{Table}\nFin.");
        var article = ArticleText.Of(bill.Articles[0]);
        Assert.Equal(3, article.Alineas.Length);
        Assert.Equal($"Tarifs :\n{Table.Replace(before, after, StringComparison.Ordinal)}\nFin.", Applied.Of(article, [dispositif]).Amended);
    }

    [Theory]
    [InlineData("À la ligne B du tableau de l’alinéa 1, substituer au nombre : « 3 » le nombre : « 5 ».", "B\t3", "B\t5")]
    [InlineData("À la colonne Y de la ligne C du tableau de l’alinéa 1, substituer au nombre : « 8 » le nombre : « 9 ».", "3\t8", "3\t9")]
    [InlineData("Supprimer la ligne B du tableau de l’alinéa 1.", "B\t3\t6\n", "")]
    [InlineData("Alinéa 1, tableau, ligne 2, colonne 3\n\nRemplacer le nombre :\n\n4\n\npar le nombre :\n\n7", "3\t4", "3\t7")]
    public void A_row_or_a_column_is_found_by_its_letter_or_number(string dispositif, string before, string after)
    {
        const string Table = "Code\tX\tY\nA\t3\t4\nB\t3\t6\nC\t3\t8";
        var bill = BillTextReader.Read($"Projet de loi\nArticle 1er\n{Table}\nFin.");
        Assert.Equal(
            $"{Table.Replace(before, after, StringComparison.Ordinal)}\nFin.", Applied.Of(ArticleText.Of(bill.Articles[0]), [dispositif]).Amended);
    }

    [Fact]
    public void A_letter_that_no_row_has_is_refused()
    {
        var bill = BillTextReader.Read("Projet de loi\nArticle 1er\nA\t3\nB\t4\nFin.");
        var application = Applied.Of(ArticleText.Of(bill.Articles[0]), ["Supprimer la ligne D du tableau de l’alinéa 1."]);
        Assert.Equal(RefusalReason.NoSuchTable, Assert.Single(application.Refusals).Refusal.Reason);
    }

    [Fact]
    public void A_cell_of_a_table_with_bars_is_found()
    {
        var bill = BillTextReader.Read("Projet de loi\nArticle 1er\nTarifs :\n| Objet | Prix |\n|---|---|\n| Four | 9 |\nFin.");
        Assert.Contains("| Four | 8 |", Applied.Of(ArticleText.Of(bill.Articles[0]), ["À la seconde colonne de la dernière ligne du tableau de l’alinéa 2, substituer au nombre : « 9 » le nombre : « 8 »."]).Amended!, StringComparison.Ordinal);
    }
}
