using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Engine;

/// <summary>Rules that wait for each other, or that feed each other without end.</summary>
public sealed class RuleCircleException : Exception
{
    public RuleCircleException()
    {
    }

    public RuleCircleException(string message)
        : base(message)
    {
    }

    public RuleCircleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RuleCircleException(LocalizedText words, ImmutableArray<Rule> rules)
        : base(words.En) => (Words, Rules) = (words, rules);

    /// <summary>What is wrong, in both languages.</summary>
    public LocalizedText Words { get; } = LocalizedText.Empty;

    /// <summary>The rules in the circle.</summary>
    public ImmutableArray<Rule> Rules { get; } = [];
}
