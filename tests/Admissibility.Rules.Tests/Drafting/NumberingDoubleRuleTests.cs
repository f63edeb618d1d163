using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class NumberingDoubleRuleTests
{
    private const string Additional = "APRÈS L’ARTICLE 2, insérer l’article suivant :\n";

    private static readonly RuleVerifier s_rule = Bench.For<NumberingDoubleRule>();

    [Theory]
    [InlineData("I. – Le pain est rond.\nII. – Le sel est gris.\n[|II|]. – La farine est bise.", "La liste a deux fois « II ».")]
    [InlineData("1° Le pain est rond ;\n[|1|]° Le sel est gris.", "La liste a deux fois « 1° ».")]
    [InlineData("Le pain est :\na) Rond ;\n[|a|]) Cuit.", "La liste a deux fois « a) ».")]
    public void A_label_that_is_there_twice_is_reported(string text, string message) => s_rule.Reports(Additional + text, message);

    [Theory]
    [InlineData("1° Le pain est rond ;\n1° bis Le sel est gris.")]
    [InlineData("I. – Le pain est ainsi décrit :\n1° Il est rond.\nII. – Le sel est ainsi décrit :\n1° Il est gris.")]
    [InlineData("1° L’article L. 3 du code de commerce est ainsi modifié :\n1° Le I est abrogé ;\n2° Le II est abrogé.")]
    [InlineData("1° Le pain est rond.\nLe sel est ainsi décrit :\n1° Il est gris.")]
    [InlineData("Art. 1. – Le pain est :\n1° Rond.\nArt. 2. – Le sel est :\n1° Gris.")]
    public void Lists_of_their_own_are_accepted(string text) => s_rule.Accepts(Additional + text);

    [Fact]
    public void Rows_of_a_table_are_no_list() => s_rule.Accepts(
        "ARTICLE 2\nCompléter cet article par le tableau suivant :\n« L. 121-1\tloi\nL. 121-2\tloi\nL. 121-4\tloi »");

    [Fact]
    public void Where_a_quotation_stays_open_no_list_is_read() => s_rule.Accepts(
        Additional + "1° L’article L. 3 du code de commerce est complété par un 2° ainsi rédigé :\n« 2° Le pain est rond ;\n2° Le sel est gris.");

    [Fact]
    public void A_quoted_list_is_not_that_around_it() => s_rule.Accepts(
        "ARTICLE 2\nI. – Compléter cet article par l’alinéa suivant :\n« I. – Le pain est rond. »\nII. – Supprimer l’alinéa 1.");

    [Fact]
    public void The_labels_from_there_on_are_numbered_anew() => MendedText.Is<NumberingDoubleRule>(
        "ARTICLE 2\nI. – Supprimer l’alinéa 1.\nI. – Supprimer l’alinéa 2.\nII. – Supprimer l’alinéa 3.",
        "ARTICLE 2\nI. – Supprimer l’alinéa 1.\nII. – Supprimer l’alinéa 2.\nIII. – Supprimer l’alinéa 3.");
}
