namespace Admissibility.Facts;

/// <summary>The facts of one amendment by type, each type in the order in which its facts were added.</summary>
/// <remarks>
/// Facts that are costly to find are a section of their own, found when they are first asked for. For one thread at a
/// time, therefore: even asking may add. Facts themselves are immutable.
/// </remarks>
public sealed class FactSet
{
    /// <summary>How many types of facts an amendment usually has at most: room that is made at once.</summary>
    private const int UsualTypes = 14;

    private readonly List<Section> _unbound = [];
    private Group[] _groups = new Group[UsualTypes];
    private int _count;
    private Section? _binding;

    /// <summary>Adds a fact under its declared type.</summary>
    /// <exception cref="InvalidOperationException">A section adds a fact of a type that it did not announce.</exception>
    public void Add<T>(T fact)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(fact);
        GroupOf<T>().Add(fact);
    }

    /// <summary>Adds facts under their declared type, in their order.</summary>
    /// <exception cref="InvalidOperationException">A section adds a fact of a type that it did not announce.</exception>
    public void AddRange<T>(IEnumerable<T> facts)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
        {
            Add(fact);
        }
    }

    /// <summary>Announces facts that are costly to find. They are found once, when facts of one of these types are first asked for.</summary>
    /// <param name="bind">Finds the facts and adds them.</param>
    /// <param name="types">The types of the facts that it may add, all of them.</param>
    public void AddLazily(Action<FactSet> bind, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(bind);
        ArgumentNullException.ThrowIfNull(types);
        _unbound.Add(new(bind, types));
    }

    /// <summary>Whether facts of a type are there, or may be found yet. It finds no fact itself.</summary>
    public bool MayHold(Type type) => Find(type) is not null || SectionOf(type) >= 0;

    /// <summary>The facts of a type; an empty list where there is no such fact.</summary>
    public IReadOnlyList<object> Of(Type type)
    {
        Bind(type);
        return (IReadOnlyList<object>?)Find(type) ?? [];
    }

    /// <inheritdoc cref="Of(Type)"/>
    public IReadOnlyList<T> Of<T>()
        where T : class
    {
        Bind(typeof(T));
        return (IReadOnlyList<T>?)Find(typeof(T)) ?? [];
    }

    private void Bind(Type type)
    {
        for (var at = SectionOf(type); at >= 0; at = SectionOf(type))
        {
            var (section, outer) = (_unbound[at], _binding);
            _unbound.RemoveAt(at);
            _binding = section;
            try
            {
                section.Bind(this);
            }
            finally
            {
                _binding = outer;
            }
        }
    }

    private int SectionOf(Type type)
    {
        for (var i = 0; i < _unbound.Count; i++)
        {
            if (Array.IndexOf(_unbound[i].Types, type) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private object? Find(Type type)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_groups[i].Type == type)
            {
                return _groups[i].Facts;
            }
        }

        return null;
    }

    private List<T> GroupOf<T>()
        where T : class
    {
        if (_binding is { } section && Array.IndexOf(section.Types, typeof(T)) < 0)
        {
            throw new InvalidOperationException($"{typeof(T).Name} is not one of the types that this section announced.");
        }

        if (Find(typeof(T)) is { } found)
        {
            return (List<T>)found;
        }

        if (_count == _groups.Length)
        {
            Array.Resize(ref _groups, 2 * _count);
        }

        var facts = new List<T>(1);
        _groups[_count++] = new(typeof(T), facts);
        return facts;
    }

    /// <summary>The facts of one type: a list of it.</summary>
    private readonly record struct Group(Type Type, object Facts);

    private sealed record Section(Action<FactSet> Bind, Type[] Types);
}
