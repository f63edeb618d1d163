using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class MisplacedCreditsRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<MisplacedCreditsRule>();

    private static readonly RuleVerifier s_table = s_rule.ReadBy(CreditSample.Read);

    private static string Sound(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        MarkedText.Parse(Table(first, second, head)).Text;

    private static string Table(string first, string second, string head = "mission : Culture\nauteur : M. Aubry") =>
        $"[|ARTICLE 42|]\n{head}\nPatrimoines ; {first}\nCréation ; {second}";

    [Fact]
    public void A_table_in_the_first_part_is_reported() =>
        s_table.Reports(Table("0 ; 0", "0 ; 0", "mission : Culture\nauteur : M. Aubry\npartie : 1"),
            "Crédits modifiés en première partie de la loi de finances : ils relèvent de la seconde.");

    [Theory]
    [InlineData("\npartie : 2")]
    [InlineData("")]
    public void Elsewhere_it_has_its_place(string part) => s_table.Accepts(Sound("0 ; 0", "0 ; 0", $"mission : Culture\nauteur : M. Aubry{part}"));

    [Fact]
    public void A_table_in_words_is_one_and_the_number_tells_the_part()
    {
        const string Words = "\nprésenté par\nM. Aubry\n----------\nARTICLE 2\n[|Modifier ainsi les crédits des programmes :\nPatrimoines 5\nCréation -5|]";
        s_rule.Reports("AMENDEMENT\nN° I-93" + Words);
        s_rule.Accepts(MarkedText.Parse("AMENDEMENT\nN° II-93" + Words).Text);
    }

    [Fact]
    public void Other_amendments_have_their_place_there() =>
        s_rule.Accepts("AMENDEMENT\nN° I-93\nprésenté par\nM. Aubry\n----------\nARTICLE 2\nSupprimer cet article.");
}
