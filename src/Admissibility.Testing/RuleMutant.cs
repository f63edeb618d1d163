using Admissibility.Checking;
using NRules.RuleModel;

namespace Admissibility.Testing;

/// <summary>A rule of which something was dropped; in all else it is the rule.</summary>
public sealed class RuleMutant : AdmissibilityRule
{
    internal RuleMutant(AdmissibilityRule original, string dropped, IRuleDefinition definition)
        : base(original.Descriptor) => (Original, Dropped, Definition) = (original, dropped, definition);

    /// <summary>The rule.</summary>
    public AdmissibilityRule Original { get; }

    /// <summary>What was dropped.</summary>
    public string Dropped { get; }

    /// <inheritdoc/>
    public override IRuleDefinition Definition { get; }

    /// <inheritdoc/>
    public override Type? Infers => Original.Infers;

    /// <summary>Not called: the definition is made from that of the rule.</summary>
    public override void Define() => Original.Define();
}
