using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Engine;

/// <summary>A rule: one fault, its conditions over facts, what it reports. Pure, immutable, shared between threads.</summary>
/// <param name="descriptor">What the rule is known by.</param>
public abstract class Rule(RuleDescriptor descriptor)
{
    private RuleDefinition? _definition;

    public RuleDescriptor Descriptor => descriptor;

    /// <summary>The conditions as they are written, one list for each way in which the rule can hold.</summary>
    public IEnumerable<ImmutableArray<Condition>> Conditions => Definition.Productions.Select(production => production.Conditions);

    internal RuleDefinition Definition
    {
        get
        {
            if (_definition is null)
            {
                var definition = new RuleDefinition();
                Define(new RuleBuilder(definition));
                _definition = definition;
            }

            return _definition;
        }
    }

    /// <summary>Writes down when the rule holds and what it then reports.</summary>
    protected abstract void Define(RuleBuilder when);

    /// <summary>A finding at a place, with what fills the holes of the message.</summary>
    protected static Finding At(Location location, params ReadOnlySpan<(string Hole, LocalizedText Value)> holes) => new(location, [.. holes]);

    /// <summary>A finding that has no place in the text.</summary>
    protected static Finding Nowhere(params ReadOnlySpan<(string Hole, LocalizedText Value)> holes) => new(Location.Nowhere, [.. holes]);
}
