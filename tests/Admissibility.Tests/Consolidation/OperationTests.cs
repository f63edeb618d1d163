using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

public class OperationTests
{
    private const string Fournils = """
        I. - Les fournils déclarent chaque année leur production.
        Le seuil est fixé à 30 000 euros par an. Il est revu tous les deux ans.
        1° Les pains ronds ;
        2° Les pains longs ;
        3° Les brioches.
        II. - Un décret fixe la liste des farines.
        """;

    [Theory]
    [InlineData("Supprimer l'alinéa 4.", "2° Les pains longs ;", "2° (Supprimé)")]
    [InlineData("Supprimer l'alinéa 5.", "\n3° Les brioches.", "")]
    [InlineData("À l'alinéa 2, substituer au montant : « 30 000 euros » le montant : « 50 000 euros ».", "30 000 euros", "50 000 euros")]
    [InlineData("Remplacer le mot : « pains » par le mot : « pains bis » à l'alinéa 3.", "Les pains ronds", "Les pains bis ronds")]
    [InlineData("Remplacer (une fois) le mot : « brioches » par le mot : « galettes ».", "brioches", "galettes")]
    [InlineData("Alinéa 2\n\nRemplacer les mots :\n\ndeux ans\n\npar les mots :\n\ntrois ans", "deux ans", "trois ans")]
    [InlineData("À l'alinéa 1, supprimer les mots : « chaque année ».", " chaque année", "")]
    [InlineData("À l'alinéa 1, après le mot : « fournils », insérer le mot : « artisanaux ».", "fournils", "fournils artisanaux")]
    [InlineData("À l'alinéa 1, après le mot : « fournils », insérer les mots : « , quelle que soit leur taille, ».", "fournils déclarent", "fournils, quelle que soit leur taille, déclarent")]
    [InlineData("À l'alinéa 1, avant le mot : « leur », insérer le mot : « toute ».", "leur", "toute leur")]
    [InlineData("Compléter l'alinéa 3 par les mots : « et les pains plats ».", "ronds ;", "ronds et les pains plats ;")]
    [InlineData("Compléter l'alinéa 6 par les mots : « et des levures ».", "farines.", "farines et des levures.")]
    [InlineData("Compléter l'alinéa 1 par la phrase suivante : « Elle est publique. »", "production.", "production. Elle est publique.")]
    [InlineData("Supprimer la seconde phrase de l'alinéa 2.", " Il est revu tous les deux ans.", "")]
    [InlineData("Supprimer la première phrase de l'alinéa 2.", "Le seuil est fixé à 30 000 euros par an. ", "")]
    [InlineData("Rédiger ainsi la dernière phrase de l'alinéa 2 : « Il ne change pas. »", "Il est revu tous les deux ans.", "Il ne change pas.")]
    [InlineData("Après la première phrase de l'alinéa 2, insérer une phrase ainsi rédigée : « Il est public. »", "par an.", "par an. Il est public.")]
    [InlineData("Rédiger ainsi l'alinéa 6 : « II. - La liste des farines est libre. »", "II. - Un décret fixe la liste des farines.", "II. - La liste des farines est libre.")]
    [InlineData("Après l'alinéa 4, insérer l'alinéa suivant : « 2° bis Les pains plats ; ».", "longs ;\n", "longs ;\n2° bis Les pains plats ;\n")]
    [InlineData("Avant l'alinéa 3, insérer l'alinéa suivant : « Sont visés : ».", "1° Les", "Sont visés :\n1° Les")]
    [InlineData("Après le mot : « fixé », rédiger ainsi la fin de la première phrase de l'alinéa 2 : « par décret ».", " à 30 000 euros par an.", " par décret.")]
    [InlineData("Après le mot : « décret », supprimer la fin de l'alinéa 6.", "décret fixe la liste des farines.", "décret.")]
    [InlineData("À la fin de l'alinéa 6, substituer au mot : « farines » le mot : « levures ».", "farines", "levures")]
    [InlineData("Substituer aux alinéas 3 à 5 l'alinéa suivant : « Tous les pains. »", "1° Les pains ronds ;\n2° Les pains longs ;\n3° Les brioches.", "Tous les pains.")]
    [InlineData("Compléter cet article par un paragraphe ainsi rédigé :\n\nIII. - Le présent article entre en vigueur en 2030.", "farines.", "farines.\nIII. - Le présent article entre en vigueur en 2030.")]
    [InlineData("Supprimer le 2°.", "2° Les pains longs ;", "2° (Supprimé)")]
    [InlineData("Au II, substituer au mot : « liste » le mot : « table ».", "la liste", "la table")]
    [InlineData("À la fin de la première phrase de l'alinéa 2, supprimer les mots : « par an ».", " par an.", ".")]
    public void An_order_changes_what_it_names_and_nothing_else(string dispositif, string before, string after)
    {
        Assert.Contains(before, Fournils, StringComparison.Ordinal);
        Assert.Equal(Fournils.Replace(before, after, StringComparison.Ordinal), Applied.To(Fournils, dispositif));
    }

    [Fact]
    public void An_article_can_be_deleted_rewritten_and_restored()
    {
        Assert.Equal("", Applied.To(Fournils, "Supprimer cet article."));
        Assert.Equal("Le pain est libre.", Applied.To(Fournils, "Rédiger ainsi cet article :\n\n« Le pain est libre. »"));
        Assert.Equal("Le pain est libre.", Applied.To("", "Rétablir cet article dans la rédaction suivante :\n\n« Le pain est libre. »"));
    }

    [Fact]
    public void The_numbers_of_alineas_are_those_of_the_printed_article() =>
        Assert.Equal("Deux.\nTrois neuf.", Applied.To("Un.\nDeux.\nTrois.", "I. – Supprimer l'alinéa 1.\n\nII. – Compléter l'alinéa 3 par le mot : « neuf »."));

    [Fact]
    public void A_consequence_repeats_the_operation_at_other_places() =>
        Assert.Equal(
            "Le préfet vise.\nLe maire signe.\nLe préfet lit.",
            Applied.To(
                "Le maire vise.\nLe maire signe.\nLe maire lit.",
                "I. – À l'alinéa 1, substituer au mot : « maire » le mot : « préfet ».\n\n"
                    + "II. – En conséquence, procéder à la même substitution à l'alinéa 3."));

    [Fact]
    public void That_alinea_and_the_same_alinea_are_the_one_named_before() =>
        Assert.Equal(
            "Un.\nLe roi règne bien ici.",
            Applied.To(
                "Un.\nLa reine règne ici.",
                "I. – À l'alinéa 2, substituer aux mots : « La reine » les mots : « Le roi ».\n\nII. – Au même alinéa, après le mot : « règne », "
                    + "insérer le mot : « bien »."));

    [Fact]
    public void Words_in_several_alineas_are_changed_in_each() =>
        Assert.Equal(
            "Par décret.\nDeux.\nPar décret.",
            Applied.To("Par arrêté.\nDeux.\nPar arrêté.", "Alinéas 1 et 3\n\nRemplacer le mot :\n\narrêté\n\npar le mot :\n\ndécret"));

    [Fact]
    public void An_occurrence_is_counted() =>
        Assert.Equal(
            "Un bon, un beau.",
            Applied.To("Un bon, un bon.", "À l'alinéa 1, substituer à la deuxième occurrence du mot : « bon » le mot : « beau »."));

    [Fact]
    public void The_typography_of_the_article_is_kept_by_what_is_put_in() =>
        Assert.Equal(
            "L'article 2 est complété par les mots : \"d'un an - au plus\".",
            Applied.To(
                "L'article 2 est complété par les mots : \"d'un mois\".",
                "À l'alinéa 1, substituer aux mots : « d’un mois » les mots : « d’un an – au plus »."));

    [Fact]
    public void New_alineas_of_quoted_law_take_its_mark_and_leave_the_closing_last() =>
        Assert.Equal(
            "L'article 2 est ainsi rédigé :\n\"Un.\n\"Deux.\" ;",
            Applied.To("L'article 2 est ainsi rédigé :\n\"Un.\" ;", "Après l'alinéa 2, insérer l'alinéa suivant : « Deux. »"));

    [Fact]
    public void A_mark_before_the_label_of_an_alinea_that_is_not_quoted_is_the_amendments_own() =>
        Assert.Equal("I. - Un seul.\nII. - Deux.", Applied.To("I. - Un.\nII. - Deux.", "Alinéa 1\n\nRédiger ainsi cet alinéa :\n\n« I. - Un seul."));

    [Fact]
    public void The_closing_of_quoted_law_moves_when_its_last_alinea_is_removed() =>
        Assert.Equal(
            "L'article 2 est ainsi rédigé :\n\"Un.\"\nII. - Trois.",
            Applied.To("L'article 2 est ainsi rédigé :\n\"Un.\n\"Deux.\"\nII. - Trois.", "Supprimer l'alinéa 3."));

    [Theory]
    [InlineData("Après l'alinéa 1, insérer l'alinéa suivant : « Deux. »", "Compléter l'alinéa 1 par la phrase suivante : « Encore un. »")]
    [InlineData("Compléter l'alinéa 1 par la phrase suivante : « Encore un. »", "Après l'alinéa 1, insérer l'alinéa suivant : « Deux. »")]
    public void What_completes_an_alinea_is_before_what_is_inserted_after_it(params string[] dispositifs) =>
        Assert.Equal("Un. Encore un.\nDeux.\nTrois.", Applied.To("Un.\nTrois.", dispositifs));

    [Theory]
    [InlineData("Le conseil fixe :\n1° Le pain ;\n2° Le sel.", "Le conseil fixe :\n1° Le pain ;\n2° Le sel ;\n3° Le four.")]
    [InlineData("Il est écrit :\n\"1° Le pain ;\n\"2° Le sel.\"", "Il est écrit :\n\"1° Le pain ;\n\"2° Le sel ;\n\"3° Le four.\"")]
    [InlineData("Le conseil fixe le sel.", "Le conseil fixe le sel.\n3° Le four.")]
    public void An_item_that_is_no_longer_the_last_of_its_list_ends_as_the_others(string article, string amended) =>
        Assert.Equal(amended, Applied.To(article, "Compléter cet article par l'alinéa suivant : « 3° Le four. »"));

    [Theory]
    [InlineData("Le pain est cuit dans les conditions des dispositions suivantes :", "")]
    [InlineData("L'article 2 est remplacé par les dispositions suivantes :", "\"")]
    public void Lines_after_an_announcement_are_quoted_where_it_announces_a_text(string announcement, string mark) =>
        Assert.Equal(
            $"{announcement}\n{mark}1° Le sel.{mark}",
            Applied.To("Voir \"ici\".", $"Rédiger ainsi cet article :\n\n« {announcement}\n\n« 1° Le sel. »"));

    [Fact]
    public void Identical_amendments_are_applied_once() =>
        Assert.Equal("Un bis.", Applied.To("Un.", "Compléter l'alinéa 1 par le mot : « bis ».", "Compléter l'alinéa 1 par le mot : « bis »."));

    [Fact]
    public void What_another_amendment_deletes_falls()
    {
        var application = Applied.Of("Un.\nDeux.", "Supprimer l'alinéa 2.", "À l'alinéa 2, substituer au mot : « Deux » le mot : « Trois ».");
        Assert.Equal("Un.", application.Amended!.TrimEnd());
        Assert.Equal("amendement 2", Assert.Single(application.Fallen));
    }

    [Fact]
    public void A_sub_amendment_changes_the_dispositif_of_its_parent() =>
        Assert.Equal(
            "Un.\nLe pain est long.",
            Applied.To(
                "Un.",
                "Compléter cet article par un alinéa ainsi rédigé :\n\nLe pain est rond.",
                "Alinéa 2 de l'amendement n° 1\n\nRemplacer le mot :\n\nrond\n\npar le mot :\n\nlong"));

    [Theory]
    [InlineData("À l’alinéa 1, supprimer les première et troisième occurrences du mot : « bon ».", "Un, un bon, un, un bon.")]
    [InlineData("À l’alinéa 1, substituer aux deuxième et dernière occurrences du mot : « bon » le mot : « beau ».", "Un bon, un beau, un bon, un beau.")]
    [InlineData("À l’alinéa 1, à chaque occurrence, substituer au mot : « bon » le mot : « beau ».", "Un beau, un beau, un beau, un beau.")]
    [InlineData("À l’alinéa 1, substituer au mot : « bon », à toutes ses occurrences, le mot : « beau ».", "Un beau, un beau, un beau, un beau.")]
    [InlineData("À l’alinéa 1, après le mot : « bon », à chaque occurrence, insérer le mot : « pain ».", "Un bon pain, un bon pain, un bon pain, un bon pain.")]
    [InlineData("Dans tout l’alinéa 1, substituer au mot : « bon » le mot : « beau ».", "Un beau, un beau, un beau, un beau.")]
    public void Several_occurrences_are_counted(string dispositif, string amended) =>
        Assert.Equal(amended, Applied.To("Un bon, un bon, un bon, un bon.", dispositif));

    [Fact]
    public void One_occurrence_of_several_that_is_not_there_is_refused() => Assert.Equal(
        RefusalReason.NoSuchOccurrence, Applied.Refused("Un bon, un bon.", "À l’alinéa 1, supprimer les première et troisième occurrences du mot : « bon ».").Reason);
}
