using System.Collections.Immutable;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>Which rules are compiled for the facts at hand.</summary>
/// <remarks>
/// Defining and compiling a rule costs far more than applying it once. So the first facts get a network of the rules that can match them
/// and no others; facts for which that one will do share it, and the first facts that it does not cover cause the network of all rules to be built.
/// </remarks>
internal sealed class NetworkChoice(ImmutableArray<AdmissibilityRule> rules)
{
    private readonly Lock _compiling = new();
    private readonly Dictionary<string, Network> _without = new(StringComparer.Ordinal);
    private First? _first;
    private volatile Network? _all;

    /// <summary>A network of at least the rules that can match these facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="excluded">What the rules threw that are left out for it, by their ids.</param>
    public Network For(FactSet facts, ImmutableDictionary<string, Exception> excluded)
    {
        if (!excluded.IsEmpty)
        {
            return Without(excluded);
        }

        return _all ?? FirstFor(facts);
    }

    private Network FirstFor(FactSet facts)
    {
        lock (_compiling)
        {
            var needed = Matching(facts);
            if (_first is null)
            {
                _first = new([.. needed], new(needed));
            }

            return needed.TrueForAll(_first.Rules.Contains) ? _first.Network : _all ??= new(rules);
        }
    }

    /// <summary>A network of all rules but some.</summary>
    /// <param name="excluded">What the rules threw that are left out for it, by their ids.</param>
    public Network Without(ImmutableDictionary<string, Exception> excluded)
    {
        var key = string.Join(' ', excluded.Keys.Order(StringComparer.Ordinal));
        lock (_compiling)
        {
            if (!_without.TryGetValue(key, out var network))
            {
                _without.Add(key, network = new(rules.Where(rule => !excluded.ContainsKey(rule.Descriptor.Id))));
            }

            return network;
        }
    }

    /// <summary>The rules about facts that are there, or that other such rules may derive.</summary>
    private List<AdmissibilityRule> Matching(FactSet facts)
    {
        var derived = new HashSet<Type>();
        var matching = new List<AdmissibilityRule>();
        bool grew;
        do
        {
            grew = false;
            matching.Clear();
            foreach (var rule in rules)
            {
                if (rule.About is not { } about || facts.MayHold(about) || derived.Contains(about))
                {
                    matching.Add(rule);
                    grew |= rule.Infers is { } inferred && derived.Add(inferred);
                }
            }
        }
        while (grew);
        return matching;
    }

    /// <summary>The network of the first facts.</summary>
    private sealed record First(HashSet<AdmissibilityRule> Rules, Network Network);
}
