using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>All ways in which a rule can hold, in the order in which they are written.</summary>
internal sealed class RuleDefinition(Rule rule)
{
    private readonly List<Production> _productions = [];

    public IReadOnlyList<Production> Productions => _productions;

    /// <summary>Adds a way to hold.</summary>
    /// <exception cref="InvalidOperationException">A rule that only derives facts reports.</exception>
    public void Add(ImmutableArray<Step> steps, int facts, Conclusion conclusion)
    {
        if (rule is InferenceRule && conclusion.Derives is null)
        {
            throw new InvalidOperationException($"{rule} is an inference: it has no message to report.");
        }

        _productions.Add(new(rule, steps, facts, conclusion));
    }
}

/// <summary>One way in which a rule can hold: its conditions, and what it then does.</summary>
/// <param name="rule">The rule.</param>
/// <param name="steps">The conditions in their order.</param>
/// <param name="facts">How many facts they hand on.</param>
/// <param name="conclusion">What is done with each row of facts.</param>
internal sealed class Production(Rule rule, ImmutableArray<Step> steps, int facts, Conclusion conclusion)
{
    public Rule Rule => rule;

    public ImmutableArray<Step> Steps => steps;

    public int Facts => facts;

    public Conclusion Conclusion => conclusion;

    /// <summary>The conditions as they are written.</summary>
    public ImmutableArray<Condition> Conditions => field.IsDefault ? field = ImmutableArray.CreateRange(steps, step => step.Condition) : field;
}
