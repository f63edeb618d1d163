namespace Admissibility.Checking.Tests.Running;

public class OrderTests
{
    [Fact]
    public void Results_come_by_priority_then_as_rules_were_given_then_as_facts_were() => Assert.Equal(
        ["ADM0902 rond", "ADM0902 long", "ADM0903 rond", "ADM0903 long", "ADM0901 rond", "ADM0901 long", "ADM0904 rond", "ADM0904 long"],
        Bakery.Say(
            [
                BakeryRules.NamesLoaves("ADM0903"), BakeryRules.NamesLoaves("ADM0901", -1), BakeryRules.NamesLoaves("ADM0904", -1),
                BakeryRules.NamesLoaves("ADM0902", 1),
            ],
            Bakery.Rond, Bakery.Long));

    [Fact]
    public void Rows_come_in_the_order_of_nested_loops()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;
            Oven oven = null!;

            rule.When()
                .Match(() => loaf)
                .Match(() => oven);
            rule.Then().Yield(_ => rule.Say(loaf.Name + oven.Degrees));
        });
        Assert.Equal(
            ["ADM0901 rond1", "ADM0901 rond2", "ADM0901 long1", "ADM0901 long2"],
            Bakery.Say([rule], new Oven("", 1), Bakery.Rond, new Oven("", 2), Bakery.Long));
    }

    [Fact]
    public void What_is_missing_and_what_failed_come_in_the_order_of_the_rules_too()
    {
        var results = new RuleRunner([Throws("ADM0903"), Needs("ADM0904"), Throws("ADM0901"), Needs("ADM0902")]).Run(Bakery.Facts(Bakery.Rond));
        Assert.Equal(["ADM0903 pas un poids", "ADM0901 pas un poids"], Bakery.Failed(results));
        Assert.Equal(["ADM0904 reading", "ADM0902 reading"], Bakery.Missed(results));

        static TestRule Throws(string id) => new(id, rule =>
        {
            rule.When().Match<Loaf>(loaf => loaf.ThrowsOf("rond"));
            rule.Then().Yield(_ => rule.Say(""));
        });

        static TestRule Needs(string id) => new(id, rule =>
        {
            rule.When()
                .Match<Loaf>()
                .Match<Facts.DossierReading>();
            rule.Then().Yield(_ => rule.Say(""));
        });
    }
}
