using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Dossiers;

/// <summary>Rules over a dossier of loaves on shelves, of every kind of pattern, and what they say in plain C#.</summary>
internal static class ShelfRules
{
    public static AdmissibilityRule[] All { get; } =
    [
        new TestRule("ADM0901", rule =>
        {
            Shelved shelved = null!;
            Oven oven = null!;

            rule.When()
                .Match(() => shelved)
                .Match(() => oven, oven => oven.Bakes(shelved.Name));
            rule.Then().Yield(_ => rule.Say($"{shelved.Number} {oven.Degrees}"));
        }),
        new TestRule("ADM0902", rule =>
        {
            Shelved shelved = null!;

            rule.Priority(1);
            rule.When()
                .Match(() => shelved)
                .Not<Oven>(oven => oven.Bakes(shelved.Name));
            rule.Then().Yield(_ => rule.Say($"{shelved.Number}"));
        }),
        new TestRule("ADM0903", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf, loaf => loaf.IsHeavy)
                .Exists<Shelved>(shelved => shelved.Name == loaf.Name);
            rule.Then().Yield(_ => rule.Say(loaf.Name));
        }),
        new TestRule("ADM0904", rule =>
        {
            IGrouping<string, Shelved> group = null!;

            rule.When().Query(() => group, query => query.Match<Shelved>().GroupBy(shelved => shelved.Name).Where(group => group.HasSeveral()));
            rule.Then().Yield(_ => rule.Say($"{group.Key} {string.Join(' ', group.Select(shelved => shelved.Number).Order())}"));
        }),
        new TestRule("ADM0905", rule =>
        {
            Pair<Shelved> pair = null!;

            rule.When().Query(() => pair, query => query.Match<Shelved>().GroupBy(shelved => shelved.Shelf).SelectMany(group => group.Repeats()));
            rule.Then().Yield(_ => rule.Say($"{pair.First.Number} {pair.Second.Number} {pair.Second.Name}"));
        }),
        new TestRule("ADM0906", rule =>
        {
            Pair<Shelved> pair = null!;

            rule.When().Query(() => pair, query => query
                .Match<Shelved>(shelved => shelved.Shelf > 0)
                .GroupBy(shelved => shelved.Name)
                .Where(group => group.HasSeveral())
                .SelectMany(group => group.Pairs()));
            rule.Then().Yield(_ => rule.Say($"{pair.First.Number} {pair.Second.Number}"));
        }),
        new TestRule("ADM0907", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Not<Sold>(sold => sold.Name == loaf.Name);
            rule.Then().Yield(_ => rule.Say($"{loaf.Name} {loaf.Weight}"));
        }),
        new TestRule("ADM0908", rule =>
        {
            Shelved shelved = null!;

            rule.When()
                .Match(() => shelved)
                .All<Shelved>(other => other.Shelf == shelved.Shelf, other => other.Number >= shelved.Number);
            rule.Then().Yield(_ => rule.Say($"{shelved.Number}"));
        }),
        new TestRule("ADM0909", rule =>
        {
            IGrouping<string, Baked> group = null!;

            rule.When().Query(() => group, query => query.Match<Baked>().GroupBy(baked => baked.Name));
            rule.Then().Yield(_ => rule.Say($"{group.Key} {group.Count()}"));
        }),
        new TestRule("ADM0910", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf)
                .Or(way => way
                    .Exists<Oven>(oven => oven.Bakes(loaf.Name))
                    .Exists<Shelved>(shelved => shelved.Name == loaf.Name));
            rule.Then().Yield(_ => rule.Say($"{loaf.Name} {loaf.Weight}"));
        }),
        new TestInference<Loaf, Baked>("bakes", rule =>
        {
            Loaf loaf = null!;

            rule.When()
                .Match(() => loaf, loaf => loaf.IsHeavy)
                .Not<Oven>(oven => oven.Bakes(loaf.Name) && oven.Degrees > 240);
            rule.Then().Yield(_ => new Baked(loaf.Name));
        }),
        new TestInference<Baked, Sold>("sells", rule =>
        {
            Baked baked = null!;

            rule.When()
                .Match(() => baked)
                .Exists<Shelved>(shelved => shelved.Name == baked.Name);
            rule.Then().Yield(_ => new Sold(baked.Name));
        }),
    ];

    /// <summary>What the rules are to say, in no order.</summary>
    public static IEnumerable<string> Expected(IReadOnlyCollection<object> facts)
    {
        Shelved[] shelved = [.. facts.OfType<Shelved>().OrderBy(one => one.Number)];
        Loaf[] loaves = [.. facts.OfType<Loaf>()];
        Oven[] ovens = [.. facts.OfType<Oven>()];
        string[] baked = [.. loaves.Where(loaf => loaf.IsHeavy && !ovens.Any(oven => oven.Loaf == loaf.Name && oven.Degrees > 240)).Select(loaf => loaf.Name)];
        string[] sold = [.. baked.Where(name => shelved.Any(one => one.Name == name))];
        return
        [
            .. shelved.SelectMany(one => ovens.Where(oven => oven.Loaf == one.Name).Select(oven => $"ADM0901 {one.Number} {oven.Degrees}")),
            .. shelved.Where(one => ovens.All(oven => oven.Loaf != one.Name)).Select(one => $"ADM0902 {one.Number}"),
            .. loaves.Where(loaf => loaf.IsHeavy && shelved.Any(one => one.Name == loaf.Name)).Select(loaf => $"ADM0903 {loaf.Name}"),
            .. shelved.GroupBy(one => one.Name)
                .Where(group => group.Count() > 1)
                .Select(group => $"ADM0904 {group.Key} {string.Join(' ', group.Select(one => one.Number))}"),
            .. shelved.GroupBy(one => one.Shelf).SelectMany(group => group.Skip(1).Select(one => $"ADM0905 {group.First().Number} {one.Number} {one.Name}")),
            .. from one in shelved
               from other in shelved
               where one.Number < other.Number && one.Name == other.Name && one.Shelf > 0 && other.Shelf > 0
               select $"ADM0906 {one.Number} {other.Number}",
            .. loaves.Where(loaf => !sold.Contains(loaf.Name)).Select(loaf => $"ADM0907 {loaf.Name} {loaf.Weight}"),
            .. shelved.GroupBy(one => one.Shelf).Select(group => $"ADM0908 {group.First().Number}"),
            .. baked.GroupBy(name => name).Select(group => $"ADM0909 {group.Key} {group.Count()}"),
            .. loaves.Where(loaf => ovens.Any(oven => oven.Loaf == loaf.Name)).Select(loaf => $"ADM0910 {loaf.Name} {loaf.Weight}"),
            .. loaves.Where(loaf => shelved.Any(one => one.Name == loaf.Name)).Select(loaf => $"ADM0910 {loaf.Name} {loaf.Weight}"),
        ];
    }
}
