using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Admissibility.Engine;

/// <summary>The facts that the conditions so far hand on: three at most.</summary>
/// <remarks>
/// One shape for every arity and every type: what reads it is compiled once and ahead of time, where rows of value
/// tuples are compiled for each rule when the program starts. The typed lambdas of a rule cast at the edge.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Row(object? first, object? second, object? third)
{
    public object? First => first;

    public object? Second => second;

    public object? Third => third;

    /// <summary>The row with one more fact, at a place from 0 to 2.</summary>
    public Row With(int place, object fact) => place switch
    {
        0 => new(fact, null, null),
        1 => new(First, fact, null),
        _ => new(First, Second, fact),
    };

    /// <summary>Its facts, of which there are <paramref name="count"/>.</summary>
    public ImmutableArray<object> Take(int count)
    {
        object?[] facts = count switch
        {
            0 => [],
            1 => [First],
            2 => [First, Second],
            _ => [First, Second, Third],
        };
        return ImmutableCollectionsMarshal.AsImmutableArray(facts)!;
    }
}

/// <summary>Whether a fact goes with a row.</summary>
internal delegate bool FactTest(in Row row, object fact);

/// <summary>What a rule makes of a row; a rule that loops watches the token.</summary>
internal delegate T FromRow<out T>(in Row row, CancellationToken cancellation);

/// <summary>The key of a row, which a fact must have too.</summary>
internal delegate TKey RowKey<out TKey>(in Row row);
