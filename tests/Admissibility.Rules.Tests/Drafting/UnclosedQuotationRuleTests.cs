using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnclosedQuotationRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnclosedQuotationRule>();

    [Fact]
    public void The_opening_mark_of_a_passage_that_never_closes_is_named() => s_rule.Reports("""
        ARTICLE 2
        I. – Rédiger ainsi l’alinéa 1 :
        [|«|] Le pain est rond
        « et cuit.
        II. – Supprimer l’alinéa 2.
        """, "Guillemets ouverts ici et jamais fermés.");

    [Fact]
    public void Of_two_nested_marks_the_one_that_stays_open_is_named() => s_rule.Reports("""
        ARTICLE 2
        I. – Rédiger ainsi l’alinéa 1 :
        [|«|] 1° Le mot : « pain » est supprimé.
        II. – Supprimer l’alinéa 2.
        """, "Guillemets ouverts ici et jamais fermés.");

    [Fact]
    public void A_passage_of_several_paragraphs_closes_once() => s_rule.Accepts("""
        ARTICLE 2
        Rédiger ainsi l’alinéa 1 :
        « Le pain est rond
        « et cuit. »
        """);

    [Theory]
    [InlineData("Après l’alinéa 1\nInsérer un alinéa ainsi rédigé :\n« 2° Le pain est rond ;")]
    [InlineData("Alinéa 1\nRédiger ainsi cet alinéa :\n« 1° Le pain est rond ;\n« 2° Le sel est fin ;")]
    [InlineData("Alinéa 1\nRemplacer cet alinéa par deux alinéas ainsi rédigés :\n« I. – Le pain est rond.\n« II. – Le sel est fin.")]
    [InlineData("Alinéa 1\nAu début, insérer la référence :\n« Art. L. 1. – ")]
    public void The_Senat_writes_the_mark_with_which_an_alinea_opens_in_the_bill(string dispositif) =>
        s_rule.Accepts($"SÉNAT\nAMENDEMENT\nN° 12\nprésenté par\nM. Aubry\n----------\nArticle 2\n{dispositif}\nObjet\nClarté.");

    [Fact]
    public void Words_that_the_Senat_quotes_have_no_such_mark() => s_rule.Reports(
        "SÉNAT\nAMENDEMENT\nN° 12\nprésenté par\nM. Aubry\n----------\nArticle 2\nAlinéa 1\nRemplacer les mots :\n[|«|] du pain\npar les mots :\nde la "
            + "brioche\n"
            + "Objet\nClarté.");

    [Fact]
    public void An_additional_article_of_the_Senat_quotes_the_law_and_closes() => s_rule.Reports(
        "SÉNAT\nAMENDEMENT\nN° 12\nprésenté par\nM. Aubry\n----------\nArticle additionnel après l’article 2\nAprès l’article 2\n"
            + "Insérer un article additionnel ainsi rédigé :\nL’article L. 121-80 du code de commerce est complété par un alinéa ainsi rédigé :\n"
            + "[|«|] Le pain est rond.\nObjet\nClarté.");

    [Fact]
    public void Without_a_chamber_the_manner_of_the_text_decides() => s_rule.With(Dossier.Empty).Accepts("""
        Article 2
        Après l’alinéa 1
        Insérer un alinéa ainsi rédigé :
        « 2° Le pain est rond ;
        """);

    [Fact]
    public void Lines_without_quotation_marks_are_the_usage_of_the_Senat() => s_rule.Accepts("""
        Article 2
        Alinéa 1
        Remplacer les mots :
        du pain
        par les mots :
        de la brioche
        """);
}
