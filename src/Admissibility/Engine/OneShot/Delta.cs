namespace Admissibility.Engine;

/// <summary>What the last round of a circle derived: the next only looks at rows with at least one new fact in them.</summary>
internal sealed class Delta
{
    private readonly Dictionary<FactType, int> _starts = [];
    private int _last;
    private bool _hasNew;

    /// <summary>From which place of its list on the facts of a type are new.</summary>
    public int this[FactType type]
    {
        set => _starts[type] = value;
    }

    /// <summary>Looks at a production.</summary>
    public void Enter(Production production)
    {
        _hasNew = false;
        _last = FactIndex.None;
        for (var i = 0; i < production.Steps.Length; i++)
        {
            if (production.Steps[i].Type is { } type && _starts.ContainsKey(type))
            {
                _last = i;
            }
        }
    }

    /// <summary>From where on a step has to look: a row without anything new must take in something new at the last chance.</summary>
    public int StartOf(int at, FactType type) => at == _last && !_hasNew ? _starts[type] : 0;

    /// <summary>Takes a fact into the row.</summary>
    /// <returns>What to restore behind.</returns>
    public bool Take(FactType type, int fact)
    {
        var before = _hasNew;
        _hasNew |= _starts.TryGetValue(type, out var start) && fact >= start;
        return before;
    }

    public void Restore(bool before) => _hasNew = before;
}
