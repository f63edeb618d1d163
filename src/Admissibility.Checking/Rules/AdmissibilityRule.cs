using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Text;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>A rule of NRules that has a descriptor: one fault, the facts that show it, what is then reported.</summary>
/// <remarks>Pure and immutable: <c>Define</c> is called once, and its result is shared by threads.</remarks>
/// <param name="descriptor">What the rule is known by.</param>
public abstract class AdmissibilityRule(RuleDescriptor descriptor) : Rule
{
    private readonly Lock _defining = new();
    private IRuleDefinition? _definition;

    /// <summary>What the rule is known by: id, severity, ground, legal basis, messages.</summary>
    public RuleDescriptor Descriptor => descriptor;

    /// <summary>The type of the fact without which the rule cannot hold; null where the rule does not say.</summary>
    /// <remarks>It lets a checker leave a rule out of a network, undefined and uncompiled, where no such fact is at hand.</remarks>
    public virtual Type? About => null;

    /// <summary>The type of the facts that the rule derives for others; null for a rule that reports.</summary>
    public virtual Type? Infers => null;

    /// <summary>The rule in NRules' canonical model, under its id.</summary>
    public virtual IRuleDefinition Definition
    {
        get
        {
            lock (_defining)
            {
                return _definition ??= RuleDefinitions.Of(this);
            }
        }
    }

    /// <summary>The patterns of the rule as they are written, one list for each way in which it can hold.</summary>
    public ImmutableArray<ImmutableArray<Condition>> Conditions => [.. Way.Of(Definition).Select(ConditionReader.Of)];

    /// <inheritdoc/>
    public override string ToString() => descriptor.Id;

    /// <summary>A finding at a place, for a message without holes.</summary>
    /// <param name="location">Where the fault is.</param>
    protected Finding At(Location location) => new(descriptor, location, []);

    /// <summary>A finding at a place, with what fills the holes of the message.</summary>
    /// <param name="location">Where the fault is.</param>
    /// <param name="holes">Values by the name of their hole.</param>
    protected Finding At(Location location, params ImmutableArray<(string Hole, LocalizedText Value)> holes) => new(descriptor, location, holes);
}
