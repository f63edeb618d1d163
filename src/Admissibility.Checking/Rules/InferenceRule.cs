using Admissibility.Diagnostics;

namespace Admissibility.Checking;

/// <summary>A rule that reports nothing and derives facts for other rules, by <c>Yield</c>: they go when their reasons go.</summary>
/// <typeparam name="TFact">The type of fact without which it cannot hold.</typeparam>
/// <typeparam name="TYield">The type of fact that it derives; a class compared by reference.</typeparam>
/// <param name="name">A name for traces and failures.</param>
public abstract class InferenceRule<TFact, TYield>(string name)
    : AdmissibilityRule(new(name, Severity.Info, Ground.None, LegalBasis.None, "", ""))
    where TFact : class
    where TYield : class
{
    /// <inheritdoc/>
    public sealed override Type About => typeof(TFact);

    /// <inheritdoc/>
    public sealed override Type Infers => typeof(TYield);
}
