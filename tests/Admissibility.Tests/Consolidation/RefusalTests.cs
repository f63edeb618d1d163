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
        var refusal = Applied.Refused(Article, "I. – À l'alinéa 1, substituer aux mots : « leur production » les mots : « leur récolte ».\n\nII. – À l'alinéa 1, substituer aux mots : « déclarent leur » les mots : « vendent toute leur ».");
        Assert.Equal(RefusalReason.Conflict, refusal.Reason);
    }

    [Fact]
    public void One_refusal_refuses_all() => Assert.Null(Applied.Of(Article, "Supprimer l'alinéa 2.", "Supprimer l'alinéa 9.").Amended);

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
