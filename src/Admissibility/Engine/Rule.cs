using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Engine;

/// <summary>A rule: one fault, its conditions over facts, what it reports. Pure, immutable, shared between threads.</summary>
/// <param name="descriptor">What the rule is known by.</param>
/// <param name="priority">Results of rules of higher priority come first; whether a rule holds never depends on it.</param>
public abstract class Rule(RuleDescriptor descriptor, int priority = 0)
{
    private RuleDefinition? _definition;

    public RuleDescriptor Descriptor => descriptor;

    public int Priority => priority;

    /// <summary>The conditions as they are written, one list for each way in which the rule can hold.</summary>
    public IEnumerable<ImmutableArray<Condition>> Conditions => Definition.Productions.Select(production => production.Conditions);

    internal RuleDefinition Definition
    {
        get
        {
            if (_definition is null)
            {
                var definition = new RuleDefinition(this);
                Define(new RuleBuilder(new Chain(definition)));
                _definition = definition;
            }

            return _definition;
        }
    }

    public override string ToString() => descriptor.Id;

    /// <summary>Writes down when the rule holds and what it then reports.</summary>
    protected abstract void Define(RuleBuilder when);

    /// <summary>A finding at a place, with what fills the holes of the message.</summary>
    protected static Finding At(Location location, params ReadOnlySpan<(string Hole, LocalizedText Value)> holes) => new(location, [.. holes]);

    /// <summary>A finding that has no place in the text.</summary>
    protected static Finding Nowhere(params ReadOnlySpan<(string Hole, LocalizedText Value)> holes) => new(Location.Nowhere, [.. holes]);
}

/// <summary>A rule that only derives facts for other rules: it has a name, and says nothing itself.</summary>
/// <param name="name">A name for explanations and failures.</param>
public abstract class InferenceRule(string name) : Rule(new(name, Severity.Info, Ground.None, LegalBasis.None, "", ""));
