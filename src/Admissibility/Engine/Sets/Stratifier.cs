using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>Orders what is derived behind all that it rests on: strongly connected types of facts (Tarjan), innermost first.</summary>
/// <remarks>
/// Inside a circle of types facts may only be matched. Whether there is none, or which are all, can be said when a type
/// is complete, and in a circle it never is.
/// </remarks>
internal sealed class Stratifier(ImmutableArray<Production> productions)
{
    private readonly Dictionary<FactType, List<int>> _derivers = [];
    private readonly Dictionary<FactType, int> _found = [];
    private readonly Dictionary<FactType, int> _lowest = [];
    private readonly Stack<FactType> _open = [];
    private readonly List<Stratum> _strata = [];

    /// <summary>What is derived, in the order in which it has to be.</summary>
    /// <exception cref="RuleCircleException">A fact would rest on the absence of what follows from it.</exception>
    public ImmutableArray<Stratum> Strata()
    {
        for (var i = 0; i < productions.Length; i++)
        {
            if (productions[i].Conclusion.Derives is { } type)
            {
                if (!_derivers.TryGetValue(type, out var derivers))
                {
                    _derivers.Add(type, derivers = []);
                }

                derivers.Add(i);
            }
        }

        foreach (var derivers in _derivers.Values.OrderBy(derivers => derivers[0]))
        {
            var type = productions[derivers[0]].Conclusion.Derives!;
            if (!_found.ContainsKey(type))
            {
                Visit(type);
            }
        }

        return [.. _strata];
    }

    private void Visit(FactType type)
    {
        _found[type] = _lowest[type] = _found.Count;
        _open.Push(type);
        foreach (var before in _derivers[type].SelectMany(Reads).Where(_derivers.ContainsKey))
        {
            if (!_found.TryGetValue(before, out var found))
            {
                Visit(before);
                _lowest[type] = Math.Min(_lowest[type], _lowest[before]);
            }
            else if (_open.Contains(before))
            {
                _lowest[type] = Math.Min(_lowest[type], found);
            }
        }

        if (_lowest[type] == _found[type])
        {
            var types = new List<FactType>();
            do
            {
                types.Add(_open.Pop());
            }
            while (types[^1] != type);

            Close([.. types]);
        }
    }

    private void Close(ImmutableArray<FactType> types)
    {
        var derivers = types.SelectMany(type => _derivers[type]).Order().ToImmutableArray();
        var circle = derivers.Where(order => Reads(order).Any(types.Contains)).ToImmutableArray();
        foreach (var order in circle)
        {
            foreach (var step in productions[order].Steps)
            {
                if (step.Judges && types.Contains(step.Type!))
                {
                    throw Refusal(order, step, circle);
                }
            }
        }

        _strata.Add(new(types, derivers, circle));
    }

    private IEnumerable<FactType> Reads(int order) => productions[order].Steps.Select(step => step.Type).OfType<FactType>();

    private RuleCircleException Refusal(int order, Step step, ImmutableArray<int> circle)
    {
        var rules = Way(order, step.Type!, circle).Select(at => productions[at].Rule).Distinct().ToImmutableArray();
        var names = string.Join(" → ", rules.Append(rules[0]));
        var derived = productions[order].Conclusion.Derives;
        return new(
            new(
                $"règles en cercle : {names} ; {rules[0]} déduit {derived} sous la condition « {step.Condition} », or {step.Type} en découle : dans un cercle, seul Match est permis",
                $"rules in a circle: {names}; {rules[0]} derives {derived} under the condition “{step.Condition}”, and {step.Type} follows from it: inside a circle only Match is allowed"),
            rules);
    }

    /// <summary>The shortest way round: the production, and those that lead from what it derives back to the type that it judges.</summary>
    private ImmutableArray<int> Way(int start, FactType goal, ImmutableArray<int> circle)
    {
        var ways = new Queue<ImmutableArray<int>>([[start]]);
        while (ways.TryDequeue(out var way))
        {
            var reached = productions[way[^1]].Conclusion.Derives!;
            if (reached == goal)
            {
                return way;
            }

            foreach (var next in circle.Where(order => !way.Contains(order) && Reads(order).Contains(reached)))
            {
                ways.Enqueue(way.Add(next));
            }
        }

        return circle;
    }
}
