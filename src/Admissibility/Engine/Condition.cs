namespace Admissibility.Engine;

/// <summary>A condition of a rule as it is written, for explanations.</summary>
/// <param name="Kind">Which pattern.</param>
/// <param name="Fact">The type of fact that it looks at; null where it looks at none but those before it.</param>
/// <param name="Text">Its source text, or null where any fact of the type will do.</param>
public sealed record Condition(ConditionKind Kind, string? Fact, string? Text)
{
    public override string ToString() => (Fact, Text) switch
    {
        (null, _) => $"{Kind}: {Text}",
        (_, null) => $"{Kind}<{Fact}>",
        _ => $"{Kind}<{Fact}>: {Text}",
    };
}

public enum ConditionKind
{
    /// <summary>Such a fact, and it is handed on.</summary>
    Match,

    /// <summary>Such a fact at least.</summary>
    Exists,

    /// <summary>No such fact.</summary>
    Not,

    /// <summary>A fact of context; missing, it is named.</summary>
    Needs,

    /// <summary>All such facts, handed on as one list or as one group for each key.</summary>
    Collect,

    /// <summary>Something that must hold between the facts handed on so far.</summary>
    Where,
}
