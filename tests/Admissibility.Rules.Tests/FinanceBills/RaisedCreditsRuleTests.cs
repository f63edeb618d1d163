using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class RaisedCreditsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<RaisedCreditsRule>();

    private static readonly RuleVerifier s_table = s_rule.ReadBy(CreditSample.Read);

    private static string Sound(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        MarkedText.Parse(Table(first, second, head)).Text;

    private static string Table(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        $"[|ARTICLE 42|]\n{head}\nPatrimoines ; {first}\nCréation ; {second}";

    [Fact]
    public void A_mission_raised_in_both_is_reported_with_its_sums() => s_table.Reports(
        Table("1 500 000 ; 1 000 000", "-500 000 ; 0"),
        "Les crédits de la mission « Culture » augmentent : +1\u202F000\u202F000 € en autorisations d’engagement, +1\u202F000\u202F000 € en crédits de "
            + "paiement. Aucun des deux totaux ne peut être supérieur à zéro : gager sur un autre programme de la mission.");

    [Theory]
    [InlineData("1 ; 0", "0 ; 0")]
    [InlineData("0 ; 1", "0 ; 0")]
    [InlineData("1 ; -5", "0 ; 0")]
    [InlineData("0.01 ; 0", "0 ; 0")]
    public void Either_of_the_two_is_enough(string first, string second) => s_table.Reports(Table(first, second));

    [Theory]
    [InlineData("1 000 ; 1 000", "-1 000 ; -1 000")]
    [InlineData("1 000 ; 1 000", "-2 000 ; -1 500")]
    [InlineData("0 ; 0", "0 ; 0")]
    public void A_movement_inside_the_mission_is_open(string first, string second) => s_table.Accepts(Sound(first, second));

    [Fact]
    public void Whose_a_raise_is_has_to_be_known() => s_table.IsUnassessedWithout(Sound("1 ; 1", "0 ; 0", "mission : Culture"), Authorship.Missing);

    [Theory]
    [InlineData("1 000 ; 1 000", "-1 000 ; -1 000", "mission : Culture")]
    [InlineData("1 ; 1", "0 ; 0", "mission : Culture\nsolde : 0 ; 0")]
    public void Whose_anything_else_is_may_be_unknown(string first, string second, string head) => s_table.Accepts(Sound(first, second, head));

    [Fact]
    public void The_Government_is_not_bound() => s_table.Accepts(Sound("1 ; 1", "0 ; 0", "mission : Culture\nauteur : Le Gouvernement"));

    [Fact]
    public void A_rapporteur_is_bound() => s_table.Reports(Table("1 ; 1", "0 ; 0", "mission : Culture\nauteur : M. Aubry, rapporteur"));

    [Fact]
    public void A_table_whose_balance_disagrees_is_another_rules_business() =>
        s_table.Accepts(Sound("1 ; 1", "0 ; 0", "mission : Culture\nauteur : M. Aubry\nsolde : 0 ; 0"));

    private const string Amending = "mission : Culture\nauteur : M. Aubry\ntexte : PLFR";

    [Fact]
    public void What_an_amending_bill_cancels_may_be_given_back() => s_table.With(Bill(-100, -100)).Accepts(Sound("60 ; 60", "40 ; 40", Amending));

    [Theory]
    [InlineData(-100, -100, "101 ; 0")]
    [InlineData(-100, -100, "0 ; 101")]
    [InlineData(50, 50, "1 ; 0")]
    [InlineData(0, 0, "0 ; 1")]
    public void More_than_both_the_bill_and_the_law_in_force_is_reported(int commitments, int payments, string line) =>
        s_table.With(Bill(commitments, payments)).Reports(Table(line, "0 ; 0", Amending));

    [Fact]
    public void What_an_amending_bill_does_has_to_be_known() => s_table.IsUnassessedWithout(Sound("1 ; 1", "0 ; 0", Amending), DossierMissions.Missing);

    [Fact]
    public void A_mission_whose_change_is_not_given_shows_nothing() =>
        s_table.With(Bench.FirstReading with { Missions = [new("Culture", null, null)] }).Accepts(Sound("1 ; 1", "0 ; 0", Amending));

    [Fact]
    public void In_the_annual_bill_an_addition_is_enough_and_is_reported_once() => s_table.With(Bill(-100, -100)).Reports(Table("101 ; 0", "0 ; 0"));

    private static Dossier Bill(decimal commitments, decimal payments) =>
        Bench.FirstReading with { Missions = [new("Défense", 0, 0), new("culture", commitments, payments)] };
}
