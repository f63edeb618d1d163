using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Running;

/// <summary>
/// Facts, and rules drawn at random from few patterns, so that they share most of their nodes. One of them throws of one of the loaves, in one
/// place.
/// </summary>
internal sealed class RandomRules
{
    private static readonly string[] s_names = ["rond", "long", "noir", "épi"];

    private readonly Choices _choices;

    /// <summary>Draws the facts; a loaf is always among them.</summary>
    public RandomRules(Choices choices)
    {
        _choices = choices;
        Facts = new object[2 + choices.Below(6)];
        for (var i = 0; i < Facts.Length; i++)
        {
            var name = choices.Of(s_names);
            Facts[i] = i > 0 && choices.Below(3) == 0 ? new Oven(name, 200 + (50 * choices.Below(2))) : new Loaf(name, 400 * (1 + choices.Below(2)));
        }
    }

    public object[] Facts { get; }

    /// <summary>Rules of which the last throws; it is put at a random place in the array.</summary>
    public (AdmissibilityRule[] Rules, AdmissibilityRule Thrower) Rules()
    {
        var rules = new List<AdmissibilityRule>();
        var count = 1 + _choices.Below(5);
        for (var i = 0; i < count; i++)
        {
            rules.Add(Rule($"ADM090{i}", throwsAt: -1));
        }

        var thrower = Rule("ADM0999", throwsAt: _choices.Below(3));
        rules.Insert(_choices.Below(rules.Count + 1), thrower);
        return ([.. rules], thrower);
    }

    private string NameOfLoaf()
    {
        Loaf[] loaves = [.. Facts.OfType<Loaf>()];
        return loaves[_choices.Below(loaves.Length)].Name;
    }

    /// <summary>A rule that reports on loaves, or derives facts from them.</summary>
    /// <param name="id">The id.</param>
    /// <param name="throwsAt">Which of its patterns throws: 0 or 1; 2 for what it concludes; a negative number: no part throws.</param>
    private AdmissibilityRule Rule(string id, int throwsAt)
    {
        var (kind, first, second, name) = (_choices.Below(3), _choices.Below(3), _choices.Below(7), NameOfLoaf());
        var conclusion = throwsAt == 2 ? name : "";
        Loaf loaf = null!;

        return kind switch
        {
            0 => new TestInference<Loaf, Baked>(id, rule =>
            {
                When(rule.When());
                rule.Then().Yield(_ => new Baked(loaf.NameUnless(conclusion)));
            }),
            1 => new TestInference<Loaf, Sold>(id, rule =>
            {
                When(rule.When()).Not<Baked>(baked => baked.Name == loaf.Name);
                rule.Then().Yield(_ => new Sold(loaf.NameUnless(conclusion)));
            }),
            _ => new TestRule(id, rule =>
            {
                When(rule.When());
                rule.Then().Yield(_ => rule.Say(loaf.NameUnless(conclusion)));
            }),
        };

        ILeftHandSideExpression When(ILeftHandSideExpression when) => Second(First(when));

        ILeftHandSideExpression First(ILeftHandSideExpression when) => (throwsAt, first) switch
        {
            (0, 0) => when.Match(() => loaf, loaf => !loaf.ThrowsOf(name)),
            (0, _) => when.Match(() => loaf, loaf => loaf.IsHeavy || !loaf.ThrowsOf(name)),
            (_, 0) => when.Match(() => loaf),
            (_, 1) => when.Match(() => loaf, loaf => loaf.IsHeavy),
            _ => when.Match(() => loaf, loaf => !loaf.IsHeavy),
        };

        ILeftHandSideExpression Second(ILeftHandSideExpression when) => (throwsAt, second) switch
        {
            (1, 0) => when.Match<Oven>(oven => oven.Bakes(loaf.Name) || loaf.ThrowsOf(name)),
            (1, 1) => when.Not<Oven>(oven => oven.Bakes(loaf.Name) || loaf.ThrowsOf(name)),
            (1, 2) => when.Exists<Loaf>(other => other.ThrowsOf(name) || other.Weight > loaf.Weight),
            (1, 3) => when.All<Loaf>(other => other.IsHeavy, other => !other.ThrowsOf(name)),
            (1, 4) => when.Not<Baked>(baked => baked.ThrowsOf(name)),
            (1, 5) => when.Having(() => !loaf.ThrowsOf(name)),
            (1, _) => when.Or(way => way.Exists<Oven>(oven => oven.Bakes(loaf.Name)).Exists<Loaf>(other => other.ThrowsOf(name))),
            (_, 0) => when.Match<Oven>(oven => oven.Bakes(loaf.Name)),
            (_, 1) => when.Not<Oven>(oven => oven.Bakes(loaf.Name)),
            (_, 2) => when.Exists<Loaf>(other => other.Weight > loaf.Weight),
            (_, 3) => when.All<Loaf>(other => other.IsHeavy, other => other.Weight <= loaf.Weight),
            (_, 4) => when.Not<Sold>(sold => sold.Name == loaf.Name),
            (_, 5) => when.Exists<Baked>(baked => baked.Name == loaf.Name),
            _ => when.Or(way => way.Exists<Oven>(oven => oven.Bakes(loaf.Name)).Exists<Loaf>(other => other.Weight > loaf.Weight)),
        };
    }
}
