using System.Collections.Immutable;
using System.Globalization;

namespace Admissibility.Engine;

/// <summary>Types of facts that are derived together, when all that they rest on is complete.</summary>
/// <param name="Types">The types: one, or several that follow from each other.</param>
/// <param name="Productions">What derives them, by place in the set.</param>
/// <param name="Circle">Those of them that derive such facts from such facts.</param>
internal sealed record Stratum(ImmutableArray<FactType> Types, ImmutableArray<int> Productions, ImmutableArray<int> Circle)
{
    /// <summary>What is said where its circle goes round without end.</summary>
    public RuleCircleException LoopOf(RuleSet rules)
    {
        var circle = Circle.Select(order => rules.Productions[order].Rule).Distinct().ToImmutableArray();
        var names = string.Join(" → ", circle.Append(circle[0]));
        var limit = rules.MaxDerivedFacts.ToString(CultureInfo.InvariantCulture);
        return new(
            new($"inférence sans fin, règles en cercle : {names} (plus de {limit} faits déduits)", $"endless inference, rules in a circle: {names} (more than {limit} facts derived)"),
            circle);
    }
}
