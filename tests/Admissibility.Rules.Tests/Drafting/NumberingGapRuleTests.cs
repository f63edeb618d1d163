using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class NumberingGapRuleTests
{
    private const string Additional = "APRÈS L’ARTICLE 2, insérer l’article suivant :\n";

    private static readonly RuleVerifier s_rule = Bench.For<NumberingGapRule>();

    [Theory]
    [InlineData("I. – Le pain est rond.\n[|III|]. – Le sel est gris.", "Après « I », la liste passe à « III » : il manque « II ».")]
    [InlineData("A. – Le pain est rond.\nB. – Le sel est gris.\n[|D|]. – La farine est bise.", "Après « B », la liste passe à « D » : il manque « C ».")]
    [InlineData("Le pain est :\na) Rond ;\n[|c|]) Cuit.", "Après « a) », la liste passe à « c) » : il manque « b) ».")]
    [InlineData("Le pain est :\n1) Rond ;\n[|3|]) Cuit.", "Après « 1) », la liste passe à « 3) » : il manque « 2) ».")]
    [InlineData("Le pain est :\ni) Rond ;\n[|iii|]) Cuit.", "Après « i) », la liste passe à « iii) » : il manque « ii) ».")]
    [InlineData("Le pain est :\n1. Rond ;\n[|3|]. Cuit.", "Après « 1. », la liste passe à « 3. » : il manque « 2. ».")]
    public void A_label_that_is_not_the_next_is_reported(string text, string message) => s_rule.Reports(Additional + text, message);

    [Fact]
    public void The_amendment_s_own_orders_are_a_list() => s_rule.Reports(
        "ARTICLE 2\nI. – Supprimer l’alinéa 1.\nII. – À l’alinéa 2, substituer au mot :\n« farine »\nle mot :\n« sel ».\n[|IV|]. – Supprimer l’alinéa 3.");

    [Fact]
    public void Orders_on_lines_of_their_own_do_not_interrupt_it() => s_rule.Reports(
        "ARTICLE 2\nI. – Alinéa 1\nRemplacer les mots :\ndu sel\npar les mots :\nde la farine\n[|III|]. – Alinéa 3\nSupprimer cet alinéa.");

    [Fact]
    public void A_list_in_quoted_law_is_one_too() => s_rule.Reports(
        "ARTICLE 2\nCompléter cet article par les deux alinéas suivants :\n« 5° Le pain est rond ;\n« [|7|]° Le sel est gris. »");

    [Fact]
    public void A_range_goes_as_far_as_its_end()
    {
        const string List = "ARTICLE 2\nCompléter cet article par les trois alinéas suivants :\n« 1° Le pain est rond ;\n« 2° à 4° (Supprimés)\n";
        s_rule.Accepts(List + "« 5° Le sel est gris. »");
        s_rule.Reports(List + "« [|6|]° Le sel est gris. »", "Après « 4° », la liste passe à « 6° » : il manque « 5° ».");
    }

    [Theory]
    [InlineData("1° Le pain est rond ;\n1° bis Le sel est gris ;\n2° La farine est bise.")]
    [InlineData("1° A Le pain est rond ;\n1° Le sel est gris ;\n2° La farine est bise.")]
    [InlineData("a) Le pain ;\nb) Le sel ;\nc) La farine ;\nd) Le four ;\ne) Le fournil ;\nf) La pelle ;\ng) Le sac ;\nh) La cuve ;\ni) Le levain.")]
    [InlineData("1° Le 3° est abrogé ;\n2° Le 7° est abrogé.")]
    [InlineData("I. – 1. Le pain est rond.\nII. – Le sel est gris.")]
    [InlineData("1° Le pain est rond.\nLe sel est gris :\n3° La farine est bise.")]
    [InlineData("1° Le pain est rond ;\n8° Le sel est gris.")]
    public void What_follows_and_what_may_be_another_list_are_accepted(string text) => s_rule.Accepts(Additional + text);

    [Theory]
    [InlineData("ARTICLE 2\nCompléter cet article par l’alinéa suivant :\n« 5° Le pain est rond. »")]
    [InlineData("ARTICLE 2\nI. – Compléter cet article par l’alinéa suivant :\n« V. – Le pain est rond. »\nII. – Supprimer l’alinéa 1.")]
    [InlineData("ARTICLE 2\nI. – Après l’alinéa 1\nInsérer un alinéa ainsi rédigé :\n4° Le pain est rond.\nII. – Alinéa 3\nSupprimer cet alinéa.")]
    public void A_list_that_takes_its_place_begins_in_the_middle(string amendment) => s_rule.Accepts(amendment);

    [Theory]
    [InlineData("ARTICLE 2\nRétablir le 2° et le 5° dans la rédaction suivante :\n« 2° Le pain est rond ;\n« 5° Le sel est gris. »")]
    [InlineData("ARTICLE 2\nRédiger ainsi les alinéas 3 et 6 :\n« 2° Le pain est rond ;\n« 5° Le sel est gris. »")]
    [InlineData("ARTICLE 2\nRédiger ainsi les 2° et 5° :\n« 2° Le pain est rond ;\n« 5° Le sel est gris. »")]
    [InlineData("ARTICLE 2\nRédiger ainsi l’alinéa 3 :\n« 3° bis Le pain est rond ;\n« 6° Le sel est gris. »")]
    public void Items_that_are_put_in_at_several_places_need_not_follow_each_other(string amendment) => s_rule.Accepts(amendment);

    [Fact]
    public void A_quotation_that_may_hold_the_next_item_leaves_a_doubt() => s_rule.Accepts(Additional
        + "1° L’article L. 3 du code de commerce est ainsi rédigé :\n« Art. L. 3. – Le pain est rond.\n2° L’article L. 4 est ainsi rédigé :\n"
        + "« Art. L. 4. – Le sel est gris. »\n3° L’article L. 5 est abrogé.");

    [Fact]
    public void The_labels_from_there_on_are_numbered_anew() => MendedText.Is<NumberingGapRule>(
        Additional + "1° Le pain est rond ;\n3° Le sel est gris ;\n4° La farine est bise.",
        Additional + "1° Le pain est rond ;\n2° Le sel est gris ;\n3° La farine est bise.");

    [Theory]
    [InlineData("1° Le pain est rond ;\n3° Le sel est gris ;\n3° bis La farine est bise.")]
    [InlineData("1° Le pain est rond ;\n3° Le sel est gris ;\n2° La farine est bise.")]
    public void A_list_that_is_not_plain_is_left_to_a_person(string text) => MendedText.IsNone<NumberingGapRule>(Additional + text);
}
