using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

/// <summary>« le texte proposé pour l'article L. 12 »: alinéas that are counted in the law that the article quotes.</summary>
public class ProposedTextTests
{
    private const string Article = """
        I. - Sont insérés deux articles L. 12 et L. 13 ainsi rédigés :
        "Art. L. 12. - Le pain est rond.
        "Il est cuit.
        "Art. L. 13. - Le sel est gris."
        II. - Le même code est complété par un article L. 20 ainsi rédigé :
        "Art. L. 20. - Le four est chaud."
        """;

    [Theory]
    [InlineData("Dans le deuxième alinéa du texte proposé par le I de cet article pour l'article L. 12 du code du pain, remplacer le mot :\n\ncuit\n\npar le mot :\n\ngrillé", "cuit", "grillé")]
    [InlineData("Alinéa 3\n\nDans le texte proposé pour l'article L. 12 du code du pain, remplacer le mot :\n\ncuit\n\npar le mot :\n\ngrillé", "cuit", "grillé")]
    [InlineData("Alinéa 2\n\nCompléter le texte proposé pour l'article L. 12 du code du pain par un alinéa ainsi rédigé :\n\n« Il est pesé.", "cuit.", "cuit.\n\"Il est pesé.")]
    public void Its_alineas_are_counted_in_it(string dispositif, string before, string after) =>
        Assert.Equal(Article.Replace(before, after, StringComparison.Ordinal), Applied.To(Article, dispositif));

    [Fact]
    public void The_same_text_is_the_one_named_before() => Assert.Equal(
        Article.Replace("Le pain est rond", "Le pain est long", StringComparison.Ordinal).Replace("cuit", "grillé", StringComparison.Ordinal),
        Applied.To(
            Article,
            "I. - Dans le premier alinéa du texte proposé par le I de cet article pour l'article L. 12 du code du pain, remplacer le mot :\n\n"
                + "rond\n\npar le mot :\n\nlong\n\nII. - Dans le second alinéa du même texte, remplacer le mot :\n\ncuit\n\npar le mot :\n\ngrillé"));

    [Theory]
    [InlineData("Dans le premier alinéa du texte proposé pour l'article L. 99 du code du pain, supprimer le mot :\n\nrond", RefusalReason.Uncertain)]
    [InlineData("Alinéa 4\n\nCompléter le texte proposé pour l'article L. 12 du code du pain par un alinéa ainsi rédigé :\n\n« Il est pesé.", RefusalReason.Uncertain)]
    [InlineData("Alinéa 3\n\nCompléter le texte proposé pour l'article L. 12 du code du pain par un alinéa ainsi rédigé :\n\n« Il est pesé.", RefusalReason.Uncertain)]
    [InlineData("Dans le troisième alinéa du texte proposé pour l'article L. 12 du code du pain, supprimer le mot :\n\nrond", RefusalReason.NoSuchAlinea)]
    public void What_does_not_fit_it_is_refused(string dispositif, RefusalReason reason) => Assert.Equal(reason, Applied.Refused(Article, dispositif).Reason);
}
