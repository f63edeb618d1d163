namespace Admissibility.Checking.Tests.Running;

public class InferenceTests
{
    private static readonly AdmissibilityRule[] s_rules =
    [
        BakeryRules.NamesUnsoldLoaves("ADM0901"), BakeryRules.NamesUnbakedLoaves("ADM0902"), BakeryRules.NamesBakedLoaves("ADM0903"),
        BakeryRules.BakedLoavesAreSold, BakeryRules.HeavyLoavesAreBaked,
    ];

    [Fact]
    public void What_is_derived_from_what_was_derived_is_known_to_all_rules() =>
        Assert.Equal(["ADM0901 rond", "ADM0902 rond", "ADM0903 long"], Bakery.Say(s_rules, Bakery.Rond, Bakery.Long));

    [Fact]
    public void The_order_of_rules_does_not_matter_to_what_they_conclude() => Assert.Equal(
        Bakery.Say(s_rules, Bakery.Rond, Bakery.Long, Bakery.Noir).Order(StringComparer.Ordinal),
        Bakery.Say(s_rules.Reverse(), Bakery.Rond, Bakery.Long, Bakery.Noir).Order(StringComparer.Ordinal));

    [Fact]
    public void Without_the_inference_nothing_is_derived() =>
        Assert.Equal(["ADM0901 rond", "ADM0901 long", "ADM0902 rond", "ADM0902 long"], Bakery.Say(s_rules[..3], Bakery.Rond, Bakery.Long));

    [Fact]
    public void What_is_given_and_what_is_derived_are_alike() =>
        Assert.Equal(["ADM0903 rond"], Bakery.Say([BakeryRules.NamesBakedLoaves("ADM0903")], Bakery.Rond, new Baked("rond")));

    [Fact]
    public void A_conclusion_is_withdrawn_when_a_later_one_takes_its_reason()
    {
        // The first is concluded while nothing is baked yet, for its priority is the higher.
        var unbaked = new TestRule("ADM0901", rule =>
        {
            Loaf loaf = null!;

            rule.Priority(10);
            rule.When()
                .Match(() => loaf)
                .Not<Baked>(baked => baked.Name == loaf.Name);
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        });
        Assert.Equal(["ADM0901 rond"], Bakery.Say([unbaked, BakeryRules.HeavyLoavesAreBaked], Bakery.Rond, Bakery.Long));
    }
}
