using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class RaisedObjectiveRuleTests
{
    private static readonly Bill s_bill = BillTextReader.Read("""
        Projet de loi de financement de la sécurité sociale
        Article 1er
        L’objectif national de dépenses d’assurance maladie est ainsi fixé :
        Soins de ville : 100,2
        Autres soins : 7,3
        Article 2
        Le plafond est fixé à 12 euros.
        """);

    private static readonly RuleVerifier s_rule =
        Bench.For<RaisedObjectiveRule>().With(new Dossier { Nature = BillNature.SocialSecurity, Bill = s_bill, Reading = Reading.First });

    private static readonly RuleVerifier s_withoutBill = s_rule.With(new Dossier { Nature = BillNature.SocialSecurity });

    [Fact]
    public void An_objective_raised_alone_is_reported() => s_rule.Reports(
        "ARTICLE 1ER\n[|À l’alinéa 2, substituer au nombre : « 100,2 » le nombre : « 101,2 »|].",
        "Les objectifs de dépenses seraient relevés de 1 au total : pourrait être regardé comme une charge. Un relèvement est possible s’il est compensé par "
            + "une baisse au sein du même objectif.");

    [Fact]
    public void What_is_given_back_in_part_counts_in_the_sum() => s_rule.Reports("""
        ARTICLE 1ER
        I. – [|À l’alinéa 2, substituer au nombre : « 100,2 » le nombre : « 101,2 »|].
        II. – À l’alinéa 3, substituer au nombre : « 7,3 » le nombre : « 6,8 ».
        """);

    [Theory]
    [InlineData("ARTICLE 1ER\nÀ l’alinéa 2, substituer au nombre : « 100,2 » le nombre : « 99,2 ».")]
    [InlineData("ARTICLE 1ER\nI. – À l’alinéa 2, substituer au nombre : « 100,2 » le nombre : « 101,2 ».\n"
        + "II. – À l’alinéa 3, substituer au nombre : « 7,3 » le nombre : « 6,3 ».")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 1, substituer au nombre : « 12 » le nombre : « 15 ».")]
    public void A_cut_an_exchange_and_another_number_are_not(string text) => s_rule.Accepts(text);

    [Fact]
    public void Without_the_bill_the_amendment_itself_has_to_name_the_objective()
    {
        s_withoutBill.Reports("ARTICLE 9\n[|À l’alinéa 2, substituer aux mots : « sous-objectif de 100,2 » les mots : « sous-objectif de 101,2 »|].");
        s_withoutBill.Accepts("ARTICLE 9\nÀ l’alinéa 2, substituer au nombre : « 100,2 » le nombre : « 101,2 ».");
    }

    [Fact]
    public void Another_kind_of_bill_has_no_such_objective() =>
        s_rule.With(new Dossier { Nature = BillNature.Ordinary, Bill = s_bill }).Accepts(
            "ARTICLE 1ER\nÀ l’alinéa 2, substituer au nombre : « 100,2 » le nombre : « 101,2 ».");
}
