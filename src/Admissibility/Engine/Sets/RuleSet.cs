using System.Collections.Immutable;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>Rules made ready to be applied together. Immutable: one set serves many threads and any number of memories.</summary>
public sealed class RuleSet
{
    /// <summary>How many facts a circle of rules may derive before it is taken to go round without end.</summary>
    public const int DefaultMaxDerivedFacts = 100_000;

    private readonly ImmutableArray<FactType> _types;

    /// <summary>Puts rules in the order in which they have to be applied.</summary>
    /// <param name="rules">The rules, in the order in which their results are to come within one priority.</param>
    /// <param name="maxDerivedFacts">How many facts a circle of rules may derive in one memory.</param>
    /// <exception cref="RuleCircleException">A fact would rest on the absence of what follows from it.</exception>
    public RuleSet(IEnumerable<Rule> rules, int maxDerivedFacts = DefaultMaxDerivedFacts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        MaxDerivedFacts = maxDerivedFacts;
        Rules = ByPriority(rules is ImmutableArray<Rule> ready ? ready : [.. rules]);
        var productions = new List<Production>(Rules.Length);
        foreach (var rule in Rules)
        {
            productions.AddRange(rule.Definition.Productions);
        }

        var reports = new List<int>(productions.Count);
        for (var i = 0; i < productions.Count; i++)
        {
            if (productions[i].Conclusion.Derives is null)
            {
                reports.Add(i);
            }
        }

        Productions = [.. productions];
        Reports = [.. reports];
        _types = [.. productions.SelectMany(production => production.Steps).Select(step => step.Type).OfType<FactType>().Distinct()];
        Strata = reports.Count == productions.Count ? [] : new Stratifier(Productions).Strata();
    }

    /// <summary>The rules, those of higher priority first.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public int MaxDerivedFacts { get; }

    /// <summary>All ways in which the rules can hold, in the order of their results.</summary>
    internal ImmutableArray<Production> Productions { get; }

    /// <summary>The productions that report, by their place.</summary>
    internal ImmutableArray<int> Reports { get; }

    /// <summary>What is derived, in the order in which it has to be.</summary>
    internal ImmutableArray<Stratum> Strata { get; }

    /// <summary>Whether a rule reads facts of a type: facts that cost much to find need not be found for none.</summary>
    public bool Reads<T>()
        where T : notnull
    {
        var type = FactType.Of<T>();
        foreach (var production in Productions)
        {
            foreach (var step in production.Steps)
            {
                if (step.Type == type)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A memory of those facts that the rules read; no others are found for it.</summary>
    public FactMemory MemoryOf(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var memory = new FactMemory();
        foreach (var type in _types)
        {
            var found = facts.Of(type.Declared);
            for (var i = 0; i < found.Count; i++)
            {
                memory.Insert(type, found[i]);
            }
        }

        return memory;
    }

    /// <summary>Applies the rules to one memory, once. The memory stays as it is.</summary>
    /// <param name="memory">The facts.</param>
    /// <param name="profile">Counts and times each rule, where that is wanted.</param>
    /// <param name="cancellation">Stops between two rows, and inside rules that watch it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleResults Run(FactMemory memory, RuleProfile? profile = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var evaluation = Infer(memory, profile, cancellation);
        foreach (var order in Reports)
        {
            if (evaluation.Apply(Productions[order], order) is { } exception)
            {
                evaluation.Fail(Productions[order].Rule, order, exception);
            }
        }

        return evaluation.Results();
    }

    /// <summary>Why a rule holds in a memory, or why not. It asks for the set, since what the rule looks at may be derived by others.</summary>
    /// <param name="rule">A rule of the set.</param>
    /// <param name="memory">The facts.</param>
    /// <param name="cancellation">Stops between two rows, and inside rules that watch it.</param>
    /// <exception cref="ArgumentException">The rule is not in the set.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleExplanation Explain(Rule rule, FactMemory memory, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(memory);
        return Rules.Contains(rule) ? new Explainer(this, memory, cancellation).Explain(rule) : throw new ArgumentException($"{rule} is not in this set.", nameof(rule));
    }

    /// <summary>The same array where no rule has a priority, as is usual: the program starts faster without sorting.</summary>
    private static ImmutableArray<Rule> ByPriority(ImmutableArray<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Priority != 0)
            {
                return [.. rules.OrderByDescending(other => other.Priority)];
            }
        }

        return rules;
    }

    /// <summary>An evaluation in which all facts are derived and nothing is reported yet.</summary>
    internal Evaluation Infer(FactMemory memory, RuleProfile? profile, CancellationToken cancellation)
    {
        if (Strata.IsEmpty)
        {
            return new(memory, profile, cancellation);
        }

        var evaluation = new Evaluation(memory, profile, cancellation) { Derived = new(memory, Strata) };
        new Inference(this, evaluation).Run();
        return evaluation;
    }
}
