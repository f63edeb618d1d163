using Admissibility.Checking;

namespace Admissibility.Testing;

/// <summary>Circles of rules in which what one derives is read by the next.</summary>
internal static class DerivationCircles
{
    /// <summary>The ids of the rules of each circle, the first again at the end.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(AdmissibilityRule[] rules)
    {
        var reads = rules.ToDictionary(rule => rule, rule => RuleReading.Of(rule.Definition).FactTypes);
        var known = new HashSet<AdmissibilityRule>();
        foreach (var rule in rules.Where(rule => rule.Infers is not null))
        {
            if (Circle(rule, [rule]) is { } circle && circle.TrueForAll(known.Add))
            {
                yield return [.. circle.Select(one => one.Descriptor.Id), rule.Descriptor.Id];
            }
        }

        List<AdmissibilityRule>? Circle(AdmissibilityRule from, List<AdmissibilityRule> path)
        {
            foreach (var next in rules.Where(next => next.Infers is not null && reads[next].Contains(from.Infers!)))
            {
                if (next == path[0])
                {
                    return path;
                }

                if (!path.Contains(next) && Circle(next, [.. path, next]) is { } circle)
                {
                    return circle;
                }
            }

            return null;
        }
    }
}
