using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class NewMissionRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<NewMissionRule>();

    private static readonly RuleVerifier s_table = s_rule.ReadBy(CreditSample.Read);

    private static string Sound(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        MarkedText.Parse(Table(first, second, head)).Text;

    private static string Table(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        $"[|ARTICLE 42|]\n{head}\nPatrimoines ; {first}\nCréation ; {second}";

    private static readonly Dossier s_dossier = Bench.FirstReading with { Missions = [new("Culture", null, null), new("Défense", null, null)] };

    private const string Bakery = "mission : Boulangerie\nauteur : M. Aubry";

    [Fact]
    public void A_mission_that_the_bill_does_not_have_is_reported() =>
        s_table.With(s_dossier)
            .Reports(Table("0 ; 0", "0 ; 0", Bakery), "La mission « Boulangerie » n’est pas dans le texte : seul le Gouvernement peut créer une mission.");

    [Fact]
    public void A_mission_of_the_bill_is_found_however_it_is_written() =>
        s_table.With(s_dossier).Accepts(Sound("0 ; 0", "0 ; 0", "mission : DEFENSE\nauteur : M. Aubry"));

    [Fact]
    public void The_Government_may_create_one() => s_table.With(s_dossier).Accepts(Sound("0 ; 0", "0 ; 0", "mission : Boulangerie\nauteur : Le Gouvernement"));

    [Fact]
    public void What_the_data_refer_to_is_of_the_bill() => s_table.Accepts(Sound("0 ; 0", "0 ; 0", $"{Bakery}\nréférence : 2856"));

    [Fact]
    public void A_table_that_names_no_mission_is_left_alone() => s_table.With(s_dossier).Accepts(Sound("0 ; 0", "0 ; 0", "auteur : M. Aubry"));

    [Fact]
    public void Without_the_missions_it_says_that_it_could_not_look() => s_table.IsUnassessedWithout(Sound("0 ; 0", "0 ; 0", Bakery), DossierMissions.Missing);

    [Fact]
    public void Whose_a_new_mission_is_has_to_be_known() =>
        s_table.With(s_dossier).IsUnassessedWithout(Sound("0 ; 0", "0 ; 0", "mission : Boulangerie"), Authorship.Missing);
}
