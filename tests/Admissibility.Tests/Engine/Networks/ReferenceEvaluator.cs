using Admissibility.Engine;

namespace Admissibility.Tests.Engine.Networks;

/// <summary>What rules give by the plainest way there is: nested loops over all facts, again and again until nothing new comes.</summary>
/// <remarks>It shares nothing with the engine: no keys, no indexes, no strata but levels counted up from the facts.</remarks>
internal sealed class ReferenceEvaluator
{
    private readonly IReadOnlyList<RuleDescription> _rules;
    private readonly List<Colour>[] _facts = new List<Colour>[Colour.Count];
    private readonly int[] _levels;
    private readonly HashSet<int> _missing = [];
    private int _rule;

    private ReferenceEvaluator(IReadOnlyList<RuleDescription> rules, int[] levels) => (_rules, _levels) = (rules, levels);

    /// <summary>What came of it, in an order of its own.</summary>
    /// <param name="Matches">Rules that hold, with what they say and their facts.</param>
    /// <param name="Derived">Facts derived.</param>
    /// <param name="Missing">Rules that lack a fact of context.</param>
    /// <param name="Failed">Rules that report and threw.</param>
    public sealed record Outcome(IReadOnlyList<string> Matches, IReadOnlyList<string> Derived, IReadOnlyList<int> Missing, IReadOnlyList<int> Failed);

    /// <summary>For each type of facts how many judgements lie below it; null where a fact would rest on its own absence.</summary>
    public static int[]? Levels(IReadOnlyList<RuleDescription> rules)
    {
        var levels = new int[Colour.Count];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var rule in rules)
            {
                foreach (var condition in rule.Conditions.Where(condition => condition.Kind != ConditionKind.Where))
                {
                    var level = levels[condition.Type] + (condition.Kind == ConditionKind.Match ? 0 : 1);
                    if (rule.Derives is { } type && levels[type] < level)
                    {
                        levels[type] = level;
                        changed = true;
                    }
                }
            }

            if (levels.Max() > Colour.Count)
            {
                return null;
            }
        }

        return levels;
    }

    /// <summary>Evaluates rules over facts; null where an inference throws or does not end, which is beyond a reference.</summary>
    public static Outcome? Evaluate(IReadOnlyList<RuleDescription> rules, int[] levels, IEnumerable<Colour> facts, int maxDerivedFacts)
    {
        try
        {
            return new ReferenceEvaluator(rules, levels).Run(facts, maxDerivedFacts);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A row in words; what is collected in no particular order, for the reference derives facts in an order of its own.</summary>
    public static string Show(IEnumerable<object> row) =>
        string.Join(" | ", row.Select(part => part is IReadOnlyList<Colour> facts ? $"[{string.Join(", ", facts.Select(fact => $"{fact}").Order(StringComparer.Ordinal))}]" : $"{part}"));

    private Outcome? Run(IEnumerable<Colour> facts, int maxDerivedFacts)
    {
        for (var type = 0; type < _facts.Length; type++)
        {
            _facts[type] = [.. facts.Where(fact => Colours.TypeOf(fact) == type)];
        }

        var derived = new List<Colour>();
        for (var level = 0; level <= _levels.Max(); level++)
        {
            for (var before = -1; before < derived.Count;)
            {
                before = derived.Count;
                if (before > maxDerivedFacts)
                {
                    return null;
                }

                DeriveOnce(level, derived);
            }
        }

        var (matches, failed) = (new List<string>(), new List<int>());
        for (_rule = 0; _rule < _rules.Count; _rule++)
        {
            if (_rules[_rule].Derives is null)
            {
                Report(matches, failed);
            }
        }

        return new([.. matches.Order(StringComparer.Ordinal)], [.. derived.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)], [.. _missing.Order()], failed);
    }

    private void DeriveOnce(int level, List<Colour> derived)
    {
        for (_rule = 0; _rule < _rules.Count; _rule++)
        {
            if (_rules[_rule].Derives is { } type && _levels[type] == level)
            {
                foreach (var row in Rows().ToList())
                {
                    var (x, y) = Judgement.Derive(_rules[_rule].Formula, Judgement.Weigh(row));
                    var fact = Colours.Create(type, x, y);
                    if (!_facts[type].Contains(fact))
                    {
                        _facts[type].Add(fact);
                        derived.Add(fact);
                    }
                }
            }
        }
    }

    private void Report(List<string> matches, List<int> failed)
    {
        var wasMissing = _missing.Contains(_rule);
        try
        {
            matches.AddRange([.. Rows().Select(row => $"R{_rule} {Judgement.Say(_rules[_rule].Formula, Judgement.Weigh(row))} {Show(row)}")]);
        }
        catch (FormatException)
        {
            failed.Add(_rule);
            if (!wasMissing)
            {
                _missing.Remove(_rule);
            }
        }
    }

    private IEnumerable<object[]> Rows() => _rules[_rule].Conditions.Aggregate<ConditionDescription, IEnumerable<object[]>>([[]], (rows, condition) => rows.SelectMany(row => Continue(row, condition)));

    private IEnumerable<object[]> Continue(object[] row, ConditionDescription condition)
    {
        if (condition.Kind == ConditionKind.Where)
        {
            return row.Length == 0 || Judgement.Where(condition.Test, Judgement.Weigh(row)) ? [row] : [];
        }

        if (condition.Kind == ConditionKind.Needs && _facts[condition.Type].Count == 0)
        {
            _missing.Add(_rule);
        }

        var fitting = _facts[condition.Type].Where(fact => Fits(row, condition, fact));
        return condition.Kind switch
        {
            ConditionKind.Exists => fitting.Any() ? [row] : [],
            ConditionKind.Not => fitting.Any() ? [] : [row],
            ConditionKind.Collect when condition.IsGrouped => fitting.GroupBy(Judgement.GroupOf).Where(group => group.Key is not null).Select(group => (object[])[.. row, group.ToList()]),
            ConditionKind.Collect => [[.. row, fitting.ToList()]],
            _ => fitting.Select(fact => (object[])[.. row, fact]),
        };
    }

    private static bool Fits(object[] row, ConditionDescription condition, Colour fact)
    {
        var weight = Judgement.Weigh(row);
        var isKeyed = condition.IsKeyed && row.Length > 0 && !(condition.Kind == ConditionKind.Collect && condition.IsGrouped) && condition.Kind != ConditionKind.Needs;
        return (!isKeyed || (Judgement.KeyOf(weight) is { } key && key == Judgement.KeyOf(fact))) && (condition.Test == 0 || Judgement.Test(condition.Test, weight, fact));
    }
}
