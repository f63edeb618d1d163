using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>One thing said of an amendment.</summary>
/// <param name="Rule">The rule that says it.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What, in both languages.</param>
public sealed record Diagnostic(RuleDescriptor Rule, Location Location, LocalizedText Message)
{
    /// <summary>The id of its rule: « ADM0201 ».</summary>
    public string Id => Rule.Id;

    /// <summary>The severity of its rule.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>How it is mended; null where that takes a person.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The facts that led to it, in the order of the rule's patterns; empty for what the checker reports of its own work.</summary>
    public ImmutableArray<object> Because { get; init; } = [];
}
