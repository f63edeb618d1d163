using Admissibility.Diagnostics;

namespace Admissibility.Checking;

/// <summary>A rule on one amendment.</summary>
/// <example>
/// <code>
/// public override void Define()
/// {
///     RevenueLoss loss = null!;
///
///     When()
///         .Match(() => loss)
///         .Not&lt;Gage&gt;(gage => gage.Covers(loss.Bearer));
///     Then()
///         .Yield(_ => Report(loss));
/// }
///
/// private Finding Report(RevenueLoss loss) => At(loss.Location, ("bearer", loss.Bearer));
/// </code>
/// </example>
/// <param name="descriptor">What the rule is known by.</param>
public abstract class AmendmentRule(RuleDescriptor descriptor) : AdmissibilityRule(descriptor);

/// <summary>A rule on one amendment that can hold only where there is a fact of one type: its first pattern.</summary>
/// <typeparam name="TFact">The type of that fact; not a fact of context.</typeparam>
/// <param name="descriptor">What the rule is known by.</param>
public abstract class AmendmentRule<TFact>(RuleDescriptor descriptor) : AmendmentRule(descriptor)
    where TFact : class
{
    /// <inheritdoc/>
    public sealed override Type About => typeof(TFact);
}
