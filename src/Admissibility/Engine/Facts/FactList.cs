namespace Admissibility.Engine;

/// <summary>Facts of one type in their order.</summary>
internal sealed class FactList
{
    private object[] _facts;

    public FactList(int capacity = 4) => _facts = capacity == 0 ? [] : new object[capacity];

    /// <summary>No facts; never added to.</summary>
    public static FactList Empty { get; } = new(0);

    public int Count { get; private set; }

    public object this[int index] => _facts[index];

    public void Add(object fact)
    {
        if (Count == _facts.Length)
        {
            Array.Resize(ref _facts, Math.Max(4, Count * 2));
        }

        _facts[Count++] = fact;
    }

    /// <summary>A list of its own, to which facts can be added.</summary>
    public FactList Copy()
    {
        var copy = new FactList(Count + 4);
        Array.Copy(_facts, copy._facts, Count);
        copy.Count = Count;
        return copy;
    }

    public ReadOnlySpan<object> AsSpan() => _facts.AsSpan(0, Count);
}
