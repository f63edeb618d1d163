namespace Admissibility.Engine;

/// <summary>A fact that rules derive in a session, and the rows that give it. It is there while there is one.</summary>
internal sealed class Derivation(TypeMemory memory, object fact)
{
    public TypeMemory Memory => memory;

    public object Fact => fact;

    /// <summary>The fact among those that rules match; null while it is not one of them.</summary>
    public FactNode? Node { get; set; }

    /// <summary>The rows that give it.</summary>
    public TokenBag Reasons { get; } = new();

    /// <summary>How many equal facts are inserted; while there are any it is not derived a second time.</summary>
    public int Inserted { get; set; }

    /// <summary>Whether it waits to be settled.</summary>
    public bool IsTouched { get; set; }

    /// <summary>In which round a fresh evaluation would derive it; 0 while that is not worked out.</summary>
    public int Round { get; set; }

    /// <summary>Its place among the facts of its stratum in a fresh evaluation.</summary>
    public int Rank { get; set; }

    /// <summary>Whether it has to be one of the facts that rules match.</summary>
    public bool IsDue => Inserted == 0 && !Reasons.IsEmpty;
}
