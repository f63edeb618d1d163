using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>Remembers how far the rows of one production came.</summary>
internal sealed class Trace
{
    private readonly List<ImmutableArray<object>> _held = [];

    /// <summary>The facts of each row that met all conditions.</summary>
    public IReadOnlyList<ImmutableArray<object>> Rows => _held;

    /// <summary>The step where the row that came farthest ended; negative where none ended.</summary>
    public int At { get; private set; } = -1;

    /// <summary>The first row that came so far.</summary>
    public Row Row { get; private set; }

    /// <summary>The fact that stood in its way.</summary>
    public object? Obstacle { get; private set; }

    public void Held(ImmutableArray<object> facts) => _held.Add(facts);

    public void Stuck(int at, in Row row, object? obstacle = null)
    {
        if (at > At)
        {
            (At, Row, Obstacle) = (at, row, obstacle);
        }
    }
}
