using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

public class RefusalTests
{
    private const string Article = "I. - Les fournils déclarent leur production. Ils la publient.\nLe seuil est bas, le taux est bas, le prix est bas.";

    [Theory]
    [InlineData("Supprimer l'alinéa 14.", RefusalReason.NoSuchAlinea, "alinéa 14 visé, 2 présents")]
    [InlineData("Supprimer les alinéas 2 à 1.", RefusalReason.RangeReversed, "bornes inversées : de 2 à 1")]
    [InlineData("Supprimer la troisième phrase de l'alinéa 1.", RefusalReason.NoSuchSentence, "phrase 3 visée, 2 présentes")]
    [InlineData("Supprimer le 4°.", RefusalReason.NoSuchSubdivision, "aucun alinéa ne commence par « 4° »")]
    [InlineData("À l'alinéa 1, supprimer les mots : « déclarent leur récolte ».", RefusalReason.WordsNotFound, "mots introuvables : « déclarent leur récolte » ; passage le plus proche : « fournils déclarent leur production. »")]
    [InlineData("À l'alinéa 2, supprimer le mot : « bas ».", RefusalReason.WordsAmbiguous, "mots présents 3 fois sans que l’occurrence soit précisée : « bas »")]
    [InlineData("À l'alinéa 2, supprimer la quatrième occurrence du mot : « bas ».", RefusalReason.NoSuchOccurrence, "l’occurrence visée n’existe pas ; mots présents 3 fois : « bas »")]
    [InlineData("À l'article L. 121-2 du code de la consommation, supprimer le mot : « pain ».", RefusalReason.LawInForce, "hors du champ de l’application")]
    [InlineData("Supprimer l'alinéa 1 de l'amendement n° 12.", RefusalReason.OtherAmendment, "autre amendement")]
    [InlineData("Supprimer cet alinéa.", RefusalReason.NothingMeant, "n’a pas été nommé avant")]
    [InlineData("Procéder à la même substitution à l'alinéa 2.", RefusalReason.NothingToRepeat, "aucune opération de ce genre")]
    [InlineData("Zorvuliquer l'alinéa 2.", RefusalReason.NotUnderstood, "non comprise")]
    [InlineData("Rétablir l'alinéa 2 dans la rédaction suivante : « Le seuil est haut. »", RefusalReason.Uncertain, "ne s’applique pas avec certitude")]
    public void What_cannot_be_applied_is_refused_with_its_reason(string dispositif, RefusalReason reason, string words)
    {
        var refusal = Applied.Refused(Article, dispositif);
        Assert.Equal(reason, refusal.Reason);
        Assert.Contains(words, refusal.Words.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stretch_changed_twice_is_a_conflict()
    {
        var refusal = Applied.Refused(
            Article,
            "I. – À l'alinéa 1, substituer aux mots : « leur production » les mots : « leur récolte ».\n\n"
                + "II. – À l'alinéa 1, substituer aux mots : « déclarent leur » les mots : « vendent toute leur ».");
        Assert.Equal(RefusalReason.Conflict, refusal.Reason);
    }

    [Fact]
    public void A_refused_amendment_does_not_stop_the_others()
    {
        var application = Applied.Of("Un.\nDeux.\nTrois.", "Supprimer l'alinéa 2.", "Supprimer l'alinéa 9.", "Supprimer l'alinéa 3.");
        Assert.Equal("Un.", application.Amended);
        Assert.Equal(("amendement 2", RefusalReason.NoSuchAlinea), (Assert.Single(application.Refusals).Id, application.Refusals[0].Refusal.Reason));
    }

    [Fact]
    public void An_amendment_is_refused_as_a_whole()
    {
        var application = Applied.Of("Un.\nDeux.\nTrois.", "I. – Supprimer l'alinéa 2.\n\nII. – Supprimer l'alinéa 9.", "Supprimer l'alinéa 3.");
        Assert.Equal("Un.\nDeux.", application.Amended);
    }

    [Fact]
    public void The_second_of_two_amendments_that_change_the_same_words_is_a_conflict()
    {
        var application = Applied.Of(
            "Le four est chaud.\nLe sel est gris.",
            "À l'alinéa 1, substituer au mot : « chaud » le mot : « froid ».",
            "À l'alinéa 1, substituer aux mots : « est chaud » les mots : « est ouvert ».",
            "À l'alinéa 2, substituer au mot : « gris » le mot : « blanc ».");
        Assert.Equal("Le four est froid.\nLe sel est blanc.", application.Amended);
        var (id, refusal) = Assert.Single(application.Refusals);
        Assert.Equal(("amendement 2", RefusalReason.Conflict, "chaud"), (id, refusal.Reason, refusal.Sought));
    }

    [Fact]
    public void A_wording_that_falls_with_its_alinea_is_no_conflict()
    {
        var application = Applied.Of(
            "Le four est chaud.\nLe sel est gris.",
            "À l'alinéa 1, substituer au mot : « chaud » le mot : « froid ».",
            "Supprimer l'alinéa 1.",
            "À l'alinéa 1, substituer au mot : « chaud » le mot : « ouvert ».");
        Assert.Equal(("Le sel est gris.", 0), (application.Amended, application.Refusals.Length));
        Assert.Equal(["amendement 1", "amendement 3"], application.Fallen);
    }

    [Fact]
    public void Two_wordings_of_a_deleted_article_are_a_conflict()
    {
        var application = Applied.Of("", "Rétablir cet article dans la rédaction suivante : « Un. »", "Rétablir cet article dans la rédaction suivante : « Deux. »");
        Assert.Equal(("Un.", RefusalReason.Conflict), (application.Amended, Assert.Single(application.Refusals).Refusal.Reason));
    }

    [Fact]
    public void A_deleted_article_has_no_alinea() => Assert.Equal(RefusalReason.ArticleDeleted, Applied.Refused("", "Supprimer l'alinéa 1.").Reason);

    [Theory]
    [InlineData("L. 137", "L. 137-5")]
    [InlineData("5", "0,5")]
    [InlineData("mer", "outre-mer")]
    [InlineData("an", "ans")]
    public void A_part_of_a_word_is_not_the_word(string words, string text) =>
        Assert.Equal(RefusalReason.WordsNotFound, Applied.Refused($"Voir {text} ici.", $"À l'alinéa 1, supprimer les mots : « {words} ».").Reason);
}
