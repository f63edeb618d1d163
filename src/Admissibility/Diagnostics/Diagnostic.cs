using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>One thing said of an amendment.</summary>
/// <param name="Rule">The rule that says it.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What, in both languages.</param>
public sealed record Diagnostic(RuleDescriptor Rule, Location Location, LocalizedText Message)
{
    public string Id => Rule.Id;

    public Severity Severity => Rule.Severity;

    /// <summary>The facts that led to it, in the order of the rule's patterns; none for what the checker says of itself.</summary>
    public ImmutableArray<object> Because { get; init; } = [];
}
