namespace Admissibility.Engine;

/// <summary>A fact in a session, with all that rests on it.</summary>
/// <param name="memory">The facts among which it lies.</param>
/// <param name="value">The fact.</param>
/// <param name="place">Where it was inserted to stand.</param>
/// <param name="sequence">When it was inserted, among those of one place.</param>
/// <param name="derivation">Why it is derived; null where it was inserted.</param>
internal sealed class FactNode(TypeMemory memory, object value, long place, long sequence, Derivation? derivation)
{
    private readonly long _place = place;
    private readonly long _sequence = sequence;

    public TypeMemory Memory => memory;

    public object Value => value;

    public Derivation? Derivation => derivation;

    /// <summary>Its place in the list of its type.</summary>
    public int Index { get; set; }

    public bool IsAlive { get; set; } = true;

    /// <summary>The first of the rows that rest on it.</summary>
    public Token? Tokens { get; set; }

    /// <summary>The groups to which it was collected; some may be gone.</summary>
    public List<CollectedGroup>? Groups { get; private set; }

    /// <summary>Inserted facts by place and then by insertion; behind them derived ones in the order in which a fresh evaluation derives them.</summary>
    public static int Compare(FactNode a, FactNode b) => (a.Derivation, b.Derivation) switch
    {
        (null, null) => a._place != b._place ? a._place.CompareTo(b._place) : a._sequence.CompareTo(b._sequence),
        (null, _) => -1,
        (_, null) => 1,
        var (left, right) => left.Rank.CompareTo(right.Rank),
    };

    public void Join(CollectedGroup group)
    {
        Groups ??= [];
        if (Groups.Count == Groups.Capacity)
        {
            Groups.RemoveAll(known => known.IsGone);
        }

        Groups.Add(group);
    }
}

/// <summary>Facts in no particular order.</summary>
internal sealed class FactNodes
{
    private FactNode[] _nodes = [];

    public int Count { get; private set; }

    public FactNode this[int index] => _nodes[index];

    /// <summary>Adds a fact and gives its place.</summary>
    public int Add(FactNode node)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Math.Max(1, Count * 2));
        }

        _nodes[Count] = node;
        return Count++;
    }

    public int IndexOf(FactNode node) => Array.IndexOf(_nodes, node, 0, Count);

    /// <summary>Removes the fact at a place, and gives the one that moved there, if any.</summary>
    public FactNode? RemoveAt(int index)
    {
        var last = _nodes[--Count];
        _nodes[Count] = null!;
        if (index == Count)
        {
            return null;
        }

        _nodes[index] = last;
        return last;
    }

    public void Sort()
    {
        _nodes.AsSpan(0, Count).Sort(FactNode.Compare);
        for (var i = 0; i < Count; i++)
        {
            _nodes[i].Index = i;
        }
    }

    public ReadOnlySpan<FactNode> AsSpan() => _nodes.AsSpan(0, Count);
}

/// <summary>The facts of one type in a session.</summary>
/// <param name="type">The type.</param>
/// <param name="stratum">Where facts of the type are derived; null where none are.</param>
internal sealed class TypeMemory(FactType type, SessionStratum? stratum)
{
    private readonly Dictionary<object, Derivation> _derivations = [];

    public FactType Type => type;

    public SessionStratum? Stratum => stratum;

    public FactNodes Facts { get; } = new();

    /// <summary>Facts that rules derive, also those that are inserted too.</summary>
    public IEnumerable<Derivation> Derivations => _derivations.Values;

    public FactNode Add(object value, long place, long sequence, Derivation? derivation)
    {
        var node = new FactNode(this, value, place, sequence, derivation);
        node.Index = Facts.Add(node);
        return node;
    }

    public void Remove(FactNode node)
    {
        node.IsAlive = false;
        if (Facts.RemoveAt(node.Index) is { } moved)
        {
            moved.Index = node.Index;
        }
    }

    public Derivation DerivationOf(object fact)
    {
        if (!_derivations.TryGetValue(fact, out var derivation))
        {
            _derivations.Add(fact, derivation = new(this, fact));
        }

        return derivation;
    }

    /// <summary>Forgets a fact that nothing gives any more.</summary>
    public void Forget(Derivation derivation) => _derivations.Remove(derivation.Fact);
}
