namespace Admissibility.Tests.Shared;

/// <summary>Rules that several tests use.</summary>
internal static class BakeryRules
{
    /// <summary>It says the name of each loaf.</summary>
    public static TestRule NamesLoaves(string id, int priority = 0) => new(id, rule =>
    {
        Loaf loaf = null!;

        rule.Priority(priority);
        rule.When().Match(() => loaf);
        rule.Then().Yield(_ => rule.Say(loaf.Name));
    });

    /// <summary>It says the name of each heavy loaf.</summary>
    public static TestRule NamesHeavyLoaves(string id) => new(id, rule =>
    {
        Loaf loaf = null!;

        rule.When().Match(() => loaf, loaf => loaf.IsHeavy);
        rule.Then().Yield(_ => rule.Say(loaf.Name));
    });

    /// <summary>A heavy loaf is a baked one.</summary>
    public static TestInference<Loaf, Baked> HeavyLoavesAreBaked { get; } = new("heavy-loaves-are-baked", rule =>
    {
        Loaf loaf = null!;

        rule.When().Match(() => loaf, loaf => loaf.IsHeavy);
        rule.Then().Yield(_ => new Baked(loaf.Name));
    });

    /// <summary>A baked loaf is sold.</summary>
    public static TestInference<Baked, Sold> BakedLoavesAreSold { get; } = new("baked-loaves-are-sold", rule =>
    {
        Baked baked = null!;

        rule.When().Match(() => baked);
        rule.Then().Yield(_ => new Sold(baked.Name));
    });

    /// <summary>It says the name of each loaf that is baked.</summary>
    public static TestRule NamesBakedLoaves(string id) => new(id, rule =>
    {
        Loaf loaf = null!;
        Baked baked = null!;

        rule.When()
            .Match(() => loaf)
            .Match(() => baked, baked => baked.Name == loaf.Name);
        rule.Then().Yield(_ => rule.Say(baked.Name));
    });

    /// <summary>It says the name of each loaf that is not baked.</summary>
    public static TestRule NamesUnbakedLoaves(string id) => new(id, rule =>
    {
        Loaf loaf = null!;

        rule.When()
            .Match(() => loaf)
            .Not<Baked>(baked => baked.Name == loaf.Name);
        rule.Then().Yield(_ => rule.Say(loaf.Name));
    });

    /// <summary>It says the name of each loaf that is not sold.</summary>
    public static TestRule NamesUnsoldLoaves(string id) => new(id, rule =>
    {
        Loaf loaf = null!;

        rule.When()
            .Match(() => loaf)
            .Not<Sold>(sold => sold.Name == loaf.Name);
        rule.Then().Yield(_ => rule.Say(loaf.Name));
    });
}
