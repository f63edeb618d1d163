namespace Admissibility.Checking;

/// <summary>A pattern of a rule as it is written, for explanations.</summary>
/// <param name="Kind">Which pattern.</param>
/// <param name="Fact">The name of the type of fact that it is about.</param>
/// <param name="Text">What such a fact must meet, as C#; null where any will do.</param>
public sealed record Condition(ConditionKind Kind, string Fact, string? Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text is null ? $"{Kind}<{Fact}>" : $"{Kind}<{Fact}>: {Text}";
}

/// <summary>The kinds of patterns of NRules' language.</summary>
public enum ConditionKind
{
    /// <summary>Such a fact, which later patterns and the report may name.</summary>
    Match,

    /// <summary>Such a fact at least.</summary>
    Exists,

    /// <summary>No such fact.</summary>
    Not,

    /// <summary>All facts of the type, if any.</summary>
    All,

    /// <summary>A fact of context; where it is not known, the rule is not judged.</summary>
    Needs,

    /// <summary>A query over facts: grouped, collected, sorted.</summary>
    Query,

    /// <summary>A value that is worked out from the facts matched so far.</summary>
    Let,
}
