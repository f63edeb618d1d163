using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

/// <summary>What the services of the chambers do and no amendment orders: labels left open, marks, capitals, final punctuation.</summary>
public class ServiceConventionTests
{
    private const string Paragraphs = "I. - Le pain est rond.\nII. - Le sel est gris.\nIII. - Le four est \"chaud\".";

    private const string Items = "Le code est ainsi modifié :\n1° Le pain ;\n2° Le sel ;\n3° Le \"four\" ;\n4° Le blé.";

    [Fact]
    public void Labels_left_open_at_one_place_by_several_amendments_follow_each_other() => Assert.Equal(
        "I. - Le pain est rond.\nI bis. - Un.\nI ter. - Deux.\nII. - Le sel est gris.\nIII. - Le four est \"chaud\".\nIV. - Trois.\nV. - Quatre.",
        Applied.To(
            Paragraphs,
            "Après l'alinéa 1\n\nInsérer un paragraphe ainsi rédigé :\n\n... – Un.",
            "Après l'alinéa 1\n\nInsérer un paragraphe ainsi rédigé :\n\n… – Deux.",
            "Compléter cet article par deux paragraphes ainsi rédigés :\n\n… – Trois.\n\n… – Quatre."));

    [Fact]
    public void After_decies_the_series_goes_on_with_undecies() => Assert.Contains(
        "\nI decies. - 9.\nI undecies. - 10.\nII. - ",
        Applied.To(Paragraphs, [.. Enumerable.Range(1, 10).Select(i => $"Après l'alinéa 1\n\nInsérer un paragraphe ainsi rédigé :\n\n... – {i}.")]),
        StringComparison.Ordinal);

    [Fact]
    public void A_series_of_letters_ends_with_z() => Assert.Equal(
        RefusalReason.Uncertain,
        Applied.Refused("Le code est ainsi modifié :\ny) Le pain ;\nz) Le sel.", "Compléter cet article par un alinéa ainsi rédigé :\n\n...) Le four.").Reason);

    [Fact]
    public void An_amendment_whose_label_is_beyond_the_series_is_refused_and_the_one_before_it_is_not()
    {
        const string Further = "Compléter cet article par un alinéa ainsi rédigé :\n\n...) Le four.";
        var result = Applied.Of("Le code est ainsi modifié :\nx) Le pain ;\ny) Le sel ;", Further, Further.Replace("four", "blé", StringComparison.Ordinal));
        Assert.StartsWith("Le code est ainsi modifié :\nx) Le pain ;\ny) Le sel ;\nz) Le four", result.Amended, StringComparison.Ordinal);
        Assert.Equal(RefusalReason.Uncertain, Assert.Single(result.Refusals).Refusal.Reason);
    }

    [Fact]
    public void Paragraphs_that_replace_others_take_their_labels() => Assert.Equal(
        "I. - Le pain est rond.\nII. - Un.\nIII. - Deux.",
        Applied.To(Paragraphs, "Alinéas 2 et 3\n\nRemplacer ces alinéas par deux paragraphes ainsi rédigés :\n\n... - Un.\n\n... - Deux."));

    [Fact]
    public void A_label_left_open_where_there_is_no_series_is_refused() => Assert.Equal(
        RefusalReason.Uncertain,
        Applied.Refused(Paragraphs, "Après l'alinéa 1\n\nInsérer un alinéa ainsi rédigé :\n\n…° Un ;").Reason);

    [Fact]
    public void A_number_left_open_is_that_of_its_place_in_the_list() => Assert.Equal(
        Items.Replace("2° Le sel ;", "2° Le sel ;\n2° bis Le son ;", StringComparison.Ordinal),
        Applied.To(Items, "Après l'alinéa 3\n\nInsérer un alinéa ainsi rédigé :\n\n…° Le son."));

    [Theory]
    [InlineData("Supprimer l'alinéa 3.", "2° Le sel ;", "2° (Supprimé)")]
    [InlineData("Supprimer les alinéas 3 et 4.", "2° Le sel ;\n3° Le \"four\" ;", "2° et 3° (Supprimé)")]
    [InlineData("Supprimer les alinéas 2 à 4.", "1° Le pain ;\n2° Le sel ;\n3° Le \"four\" ;", "1° à 3° (Supprimé)")]
    [InlineData("Supprimer l'alinéa 5.", "\n4° Le blé.", "")]
    public void A_deleted_item_leaves_its_label_where_others_follow(string dispositif, string before, string after) =>
        Assert.Equal(Items.Replace(before, after, StringComparison.Ordinal), Applied.To(Items, dispositif));

    [Fact]
    public void A_new_item_takes_the_place_of_the_deleted_one_of_its_number() => Assert.Equal(
        Items.Replace("Le sel ;", "Le son ;", StringComparison.Ordinal),
        Applied.To(Items.Replace("Le sel ;", "(Supprimé)", StringComparison.Ordinal), "Après l'alinéa 2, insérer l'alinéa suivant : « 2° Le son ; »."));

    [Theory]
    [InlineData("« 2° bis Le son. »", "2° bis Le son ;")]
    [InlineData("« 2° bis Le son ; »", "2° bis Le son ;")]
    [InlineData("« 2° bis Le son »", "2° bis Le son ;")]
    public void An_item_inserted_in_a_list_ends_as_the_others(string put, string written) => Assert.Equal(
        Items.Replace("2° Le sel ;", $"2° Le sel ;\n{written}", StringComparison.Ordinal),
        Applied.To(Items, $"Après l'alinéa 3, insérer l'alinéa suivant : {put}."));

    [Theory]
    [InlineData("Au début de l'alinéa 1, insérer les mots : « sauf le lundi, ».", "Les fours sont chauds.", "Sauf le lundi, les fours sont chauds.")]
    [InlineData("Au début de l'alinéa 1, insérer le mot : « Maître ».", "Jean garde le four.", "Maître Jean garde le four.")]
    [InlineData("À l'alinéa 1, supprimer les mots : « Sauf le lundi, ».", "Sauf le lundi, les fours sont chauds.", "Les fours sont chauds.")]
    [InlineData("À l'alinéa 1, supprimer les mots : « , le lundi, ».", "Les fours, le lundi, sont chauds.", "Les fours sont chauds.")]
    [InlineData("À l'alinéa 1, substituer au mot : « Les » le mot : « ces ».", "Les fours sont chauds.", "Ces fours sont chauds.")]
    [InlineData("À l'alinéa 1, substituer au mot : « Jean » le mot : « le ».", "Sauf Jean meunier, nul n'entre.", "Sauf le meunier, nul n'entre.")]
    public void The_capital_is_that_of_the_word_at_the_head(string dispositif, string article, string amended) =>
        Assert.Equal(amended, Applied.To(article, dispositif));

    [Theory]
    [InlineData("« La loi n°12 vaut. »", "La loi n° 12 vaut.")]
    [InlineData("« 1°bis L'Etat vaut. »", "1° bis L'État vaut.")]
    [InlineData("« Art. 3.- A défaut, l'établissement vaut. »", "Art. 3. - A défaut, l'établissement vaut.")]
    [InlineData("« A défaut, il vaut. »", "À défaut, il vaut.")]
    [InlineData("« A et B valent. »", "A et B valent.")]
    public void What_is_inserted_is_typed_as_the_article_is(string put, string written) => Assert.Equal(
        $"I. - À l'article 2 de la loi n° 8, il vaut.\n{written}",
        Applied.To("I. - À l'article 2 de la loi n° 8, il vaut.\nDeux.", $"Rédiger ainsi l'alinéa 2 : {put}"));

    [Fact]
    public void An_article_that_gets_a_second_paragraph_gets_a_first() => Assert.Equal(
        "I. - Le pain n'est pas rond.\nII. - Le sel est gris.",
        Applied.To("Le pain n'est pas rond.", "Faire précéder cet article de la référence :\n\nI", "Compléter cet article par un paragraphe ainsi rédigé :\n\nII. – Le sel est gris."));

    [Theory]
    [InlineData("Après l'alinéa 3", "Art. L. 5-…. – Un.", 3, "Art. L. 5-1. - Un.")]
    [InlineData("Après l'alinéa 4", "Art. L. 6-... – Un.", 4, "Art. L. 6-3 - Un.")]
    [InlineData("Après l'alinéa 1", "Art. L. 4-…. – Un.", 1, "Art. L. 4-1 A. - Un.")]
    public void The_number_of_a_quoted_article_left_open_is_that_of_its_place(string place, string put, int after, string written)
    {
        string[] lines = ["Le code est ainsi rédigé :", "\"Art. L. 4-1. - Le pain.", "\"Art. L. 5. - Le sel.", "\"Art. L. 6-2. - Le four.", "\"Art. L. 7. - Le blé.\""];
        Assert.Equal(
            string.Join('\n', [.. lines[..after], $"\"{written}", .. lines[after..]]),
            Applied.To(string.Join('\n', lines), $"{place}, insérer un alinéa ainsi rédigé :\n\n« {put} »"));
    }

    [Theory]
    [InlineData("« Art. L. 8-…. – Un. »")]
    [InlineData("« Un article L. 6-… est inséré. »")]
    public void A_number_that_no_article_beside_it_shows_is_refused(string put) => Assert.Equal(
        RefusalReason.Uncertain,
        Applied.Refused("Le code est ainsi rédigé :\n\"Art. L. 6. - Le pain.\n\"Art. L. 7. - Le blé.\"", $"Après l'alinéa 2, insérer un alinéa ainsi rédigé :\n\n{put}").Reason);

    [Fact]
    public void A_text_left_open_is_not_written_into_the_law() => Assert.Equal(
        RefusalReason.Uncertain,
        Applied.Refused("Le pain est rond.", "Rédiger ainsi l'alinéa 1 : « Le pain, […], est long. »").Reason);

    [Fact]
    public void A_paragraph_that_was_read_as_words_is_not_glued() => Assert.NotEqual(
        "Le pain est rond II. – Le sel est gris.",
        Applied.Of("Le pain est rond.", "Compléter cet article par le paragraphe suivant : « II. – Le sel est gris. »").Amended);
}
