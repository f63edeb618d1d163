using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>The facts that rules derive in one evaluation, behind those of the memory, which stays as it is.</summary>
/// <remarks>Equal derived facts are one. What equals an inserted fact is not derived a second time.</remarks>
internal sealed class DerivedFacts
{
    private readonly FactMemory _memory;
    private readonly Derivable?[] _types = new Derivable?[FactType.Count];
    private readonly List<Derivation> _settled = [];
    private readonly List<Derivation> _fresh = [];

    /// <summary>No derived facts yet.</summary>
    /// <param name="memory">The facts inserted.</param>
    /// <param name="strata">What can be derived.</param>
    public DerivedFacts(FactMemory memory, ImmutableArray<Stratum> strata)
    {
        _memory = memory;
        foreach (var stratum in strata)
        {
            Forget(stratum.Types);
        }
    }

    /// <summary>How many facts were derived so far.</summary>
    public int Count => _settled.Count;

    public FactList ListOf(FactType type) => type.Number < _types.Length && _types[type.Number] is { } derivable ? derivable.Facts : _memory.ListOf(type);

    /// <summary>Notes a reason for a fact; rules see a new one from the next round on.</summary>
    public void Add(FactType type, object fact, Reason reason)
    {
        var known = _types[type.Number]!.Known;
        if (!known.TryGetValue(fact, out var derivation))
        {
            derivation = new(type, fact, []);
            known.Add(fact, derivation);
            _fresh.Add(derivation);
        }

        derivation?.Reasons.Add(reason);
    }

    /// <summary>Ends a round: what is new is seen from now on.</summary>
    /// <returns>Whether anything is.</returns>
    public bool Settle()
    {
        foreach (var derivation in _fresh)
        {
            _types[derivation.Type.Number]!.Facts.Add(derivation.Fact);
        }

        _settled.AddRange(_fresh);
        var any = _fresh.Count > 0;
        _fresh.Clear();
        return any;
    }

    /// <summary>Forgets all derived facts of these types, which are the last derived.</summary>
    public void Forget(ImmutableArray<FactType> types)
    {
        foreach (var type in types)
        {
            _types[type.Number] = new(_memory.ListOf(type));
        }

        _fresh.Clear();
        _settled.RemoveAll(derivation => types.Contains(derivation.Type));
    }

    public ImmutableArray<DerivedFact> All() => [.. _settled.Select(derivation => new DerivedFact(derivation.Fact, [.. derivation.Reasons]))];

    /// <summary>A derived fact and what it rests on.</summary>
    private sealed record Derivation(FactType Type, object Fact, List<Reason> Reasons);

    /// <summary>The facts of a type of which some are derived.</summary>
    private sealed class Derivable
    {
        public Derivable(FactList inserted)
        {
            Facts = inserted.Copy();
            foreach (var fact in inserted.AsSpan())
            {
                Known[fact] = null;
            }
        }

        public FactList Facts { get; }

        /// <summary>By fact; null for one that was inserted.</summary>
        public Dictionary<object, Derivation?> Known { get; } = [];
    }
}
