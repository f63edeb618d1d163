namespace Admissibility.Engine;

/// <summary>The facts at hand, by type, in the order in which they were inserted.</summary>
public sealed class FactMemory
{
    private readonly Dictionary<Type, object> _facts = [];

    /// <summary>Adds a fact under its declared type; rules match exactly that type.</summary>
    public void Insert<T>(T fact)
        where T : notnull
    {
        if (!_facts.TryGetValue(typeof(T), out var list))
        {
            _facts.Add(typeof(T), list = new List<T>());
        }

        ((List<T>)list).Add(fact);
    }

    public void InsertAll<T>(IEnumerable<T> facts)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
        {
            Insert(fact);
        }
    }

    /// <summary>The facts of a type; none is an empty list.</summary>
    public IReadOnlyList<T> Of<T>()
        where T : notnull => _facts.TryGetValue(typeof(T), out var list) ? (List<T>)list : [];
}
