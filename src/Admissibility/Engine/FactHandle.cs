namespace Admissibility.Engine;

/// <summary>A fact inserted into a session, to update or retract it by.</summary>
public abstract class FactHandle
{
    private protected FactHandle(RuleSession session, FactType type, object fact, long place, long sequence) =>
        (Session, Type, Value, Place, Sequence) = (session, type, fact, place, sequence);

    /// <summary>Whether the fact was retracted.</summary>
    public bool IsRetracted { get; internal set; }

    internal RuleSession Session { get; }

    internal FactType Type { get; }

    internal object Value { get; set; }

    internal long Place { get; }

    internal long Sequence { get; }

    /// <summary>The fact as rules know it; null while they do not.</summary>
    internal FactNode? Node { get; set; }

    /// <summary>Whether rules have yet to be told of a change.</summary>
    internal bool IsChanged { get; set; }
}

/// <inheritdoc/>
public sealed class FactHandle<T> : FactHandle
    where T : notnull
{
    internal FactHandle(RuleSession session, T fact, long place, long sequence)
        : base(session, FactType.Of<T>(), fact, place, sequence)
    {
    }

    /// <summary>The fact as it was last inserted or updated.</summary>
    public T Fact => (T)Value;
}
