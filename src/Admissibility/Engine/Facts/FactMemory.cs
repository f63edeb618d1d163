namespace Admissibility.Engine;

/// <summary>The facts at hand, by type, in the order in which they were inserted. Rules read it and add nothing to it.</summary>
/// <remarks>Facts are immutable: records. Many threads may read one memory; one at a time may insert.</remarks>
public sealed class FactMemory
{
    private FactList?[] _lists = [];

    /// <summary>How many facts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a fact under its declared type; rules match exactly that type.</summary>
    public void Insert<T>(T fact)
        where T : notnull => Insert(FactType.Of<T>(), fact);

    public void InsertAll<T>(IEnumerable<T> facts)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(facts);
        var type = FactType.Of<T>();
        foreach (var fact in facts)
        {
            Insert(type, fact);
        }
    }

    /// <summary>The facts of a type; none is an empty list.</summary>
    public IReadOnlyList<T> Of<T>()
        where T : notnull
    {
        var facts = ListOf(FactType.Of<T>());
        var typed = new T[facts.Count];
        for (var i = 0; i < typed.Length; i++)
        {
            typed[i] = (T)facts[i];
        }

        return typed;
    }

    internal void Insert(FactType type, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (type.Number >= _lists.Length)
        {
            Array.Resize(ref _lists, FactType.Count);
        }

        (_lists[type.Number] ??= new()).Add(fact);
        Count++;
    }

    internal FactList ListOf(FactType type) => type.Number < _lists.Length ? _lists[type.Number] ?? FactList.Empty : FactList.Empty;
}
