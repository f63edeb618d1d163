using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>A rule over the amendments of a dossier, kept up to date as they are filed, changed and withdrawn.</summary>
/// <remarks>
/// NRules joins pair by pair. What must be equal between two of many facts is therefore the key of a <c>GroupBy</c>, as fine as can be:
/// each change of a group is paid for by all of its members.
/// </remarks>
/// <param name="descriptor">What the rule is known by.</param>
public abstract class DossierRule(RuleDescriptor descriptor) : AdmissibilityRule(descriptor)
{
    /// <summary>A finding on one amendment of the dossier.</summary>
    /// <param name="amendment">The id of the amendment.</param>
    /// <param name="holes">Values by the name of their hole.</param>
    protected Finding On(string amendment, params ImmutableArray<(string Hole, LocalizedText Value)> holes) =>
        new(Descriptor, Location.Nowhere, holes) { Amendment = amendment };
}
