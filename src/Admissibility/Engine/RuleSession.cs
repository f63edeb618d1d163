namespace Admissibility.Engine;

/// <summary>Facts that change, and the results of rules kept up to date with them: after any insertion, update or retraction the same as of a fresh evaluation.</summary>
/// <remarks>
/// Changes are taken in together when rules are fired or results read. Results are ordered by rule and then by the place
/// of facts, whatever the order in which they came. One thread at a time uses a session; the rules are shared.
/// </remarks>
/// <param name="rules">The rules.</param>
/// <param name="profile">Counts and times each rule, where that is wanted.</param>
public sealed class RuleSession(RuleSet rules, RuleProfile? profile = null)
{
    private readonly Network _network = new(rules, profile);
    private readonly List<FactHandle> _changed = [];
    private RuleResults? _results;
    private bool _isCurrent;
    private long _sequence;

    /// <summary>Applies rules to one memory, once: all results, in the order of the rules and, within one, of the facts.</summary>
    public static RuleResults Run(IEnumerable<Rule> rules, FactMemory memory) => new RuleSet(rules).Run(memory);

    /// <summary>Adds a fact under its declared type; rules match exactly that type.</summary>
    /// <param name="fact">The fact. It does not change: another takes its place by <see cref="Update"/>.</param>
    /// <param name="place">Facts come in the order of their place, and those of one place in the order of their insertion.</param>
    public FactHandle<T> Insert<T>(T fact, long place = 0)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        var handle = new FactHandle<T>(this, fact, place, _sequence++);
        Note(handle);
        return handle;
    }

    /// <summary>Puts another fact in the place of one.</summary>
    /// <exception cref="InvalidOperationException">It was retracted, or is of another session.</exception>
    public void Update<T>(FactHandle<T> handle, T fact)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        Require(handle);
        handle.Value = fact;
        Note(handle);
    }

    /// <summary>Takes a fact away, and all that was derived from it alone.</summary>
    /// <exception cref="InvalidOperationException">It was retracted before, or is of another session.</exception>
    public void Retract(FactHandle handle)
    {
        Require(handle);
        handle.IsRetracted = true;
        Note(handle);
    }

    /// <summary>Brings all rules up to date.</summary>
    /// <exception cref="OperationCanceledException">It was stopped: the next call takes in all facts anew.</exception>
    public void Fire(CancellationToken cancellation = default)
    {
        if (_isCurrent)
        {
            return;
        }

        var changes = new Changes();
        foreach (var handle in _changed)
        {
            Tell(handle, changes);
        }

        _changed.Clear();
        _results = null;
        _network.Fire(changes, cancellation);
        _isCurrent = true;
    }

    /// <summary>The results for the facts as they are now, as <see cref="RuleSet.Run"/> gives them for <see cref="Facts"/>.</summary>
    /// <exception cref="OperationCanceledException">It was stopped: the next call takes in all facts anew.</exception>
    public RuleResults Results(CancellationToken cancellation = default)
    {
        Fire(cancellation);
        return _results ??= _network.Results();
    }

    /// <summary>The facts inserted and not retracted, in their order, as a memory of its own.</summary>
    public FactMemory Facts(CancellationToken cancellation = default)
    {
        Fire(cancellation);
        var memory = new FactMemory();
        foreach (var ofType in _network.Memories)
        {
            var facts = ofType.Facts.AsSpan().ToArray();
            Array.Sort(facts, FactNode.Compare);
            foreach (var fact in facts.Where(fact => fact.Derivation is null))
            {
                memory.Insert(ofType.Type, fact.Value);
            }
        }

        return memory;
    }

    private void Require(FactHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.Session != this || handle.IsRetracted)
        {
            throw new InvalidOperationException(handle.IsRetracted ? $"{handle.Value} was retracted." : $"{handle.Value} is a fact of another session.");
        }
    }

    private void Note(FactHandle handle)
    {
        _isCurrent = false;
        if (!handle.IsChanged)
        {
            handle.IsChanged = true;
            _changed.Add(handle);
        }
    }

    private void Tell(FactHandle handle, Changes changes)
    {
        handle.IsChanged = false;
        if (handle.Node is { } node)
        {
            Network.Retract(node, changes);
        }

        handle.Node = handle.IsRetracted ? null : _network.Insert(handle.Type, handle.Value, handle.Place, handle.Sequence, changes);
    }
}
