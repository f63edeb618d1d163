namespace Admissibility.Engine;

/// <summary>A type of facts under a small number, so that a memory finds its facts by index and not by hash.</summary>
internal sealed class FactType
{
    private static int s_count;

    private FactType(Type type) => (Declared, Name, Number) = (type, type.Name, Interlocked.Increment(ref s_count) - 1);

    /// <summary>How many types of facts the process knows so far.</summary>
    public static int Count => Volatile.Read(ref s_count);

    /// <summary>The type itself.</summary>
    public Type Declared { get; }

    /// <summary>The name as conditions write it.</summary>
    public string Name { get; }

    /// <summary>From 0, in the order in which the process met the types: no result may hang on it.</summary>
    public int Number { get; }

    public static FactType Of<T>()
        where T : notnull => Known<T>.Type;

    public override string ToString() => Name;

    private static class Known<T>
    {
        public static readonly FactType Type = new(typeof(T));
    }
}
