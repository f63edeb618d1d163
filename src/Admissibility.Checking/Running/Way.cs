using Admissibility.Facts;
using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>One way in which a rule can hold: its patterns in order, without <c>Or</c>.</summary>
internal static class Way
{
    /// <summary>The ways of a rule, in the order in which they are written.</summary>
    public static List<List<RuleElement>> Of(IRuleDefinition definition)
    {
        var ways = new List<List<RuleElement>> { new() };
        Extend(ways, definition.LeftHandSide);
        return ways;
    }

    /// <summary>Whether the pattern at a place needs a fact of context: it matches one, and no <c>Exists</c> before it looked for one.</summary>
    public static bool IsNeed(List<RuleElement> way, int at) =>
        way[at] is PatternElement { Source: null } pattern && MissingItems.Find(pattern.ValueType) is not null
            && !IsLookedForBefore(way, at, pattern.ValueType);

    private static bool IsLookedForBefore(List<RuleElement> way, int at, Type type)
    {
        for (var i = 0; i < at; i++)
        {
            if (way[i] is ExistsElement { Source: PatternElement pattern } && pattern.ValueType == type)
            {
                return true;
            }
        }

        return false;
    }

    private static void Extend(List<List<RuleElement>> ways, RuleElement element)
    {
        switch (element)
        {
            case AndElement and:
                foreach (var child in and.ChildElements)
                {
                    Extend(ways, child);
                }

                break;
            case OrElement or:
                Branch(ways, or);
                break;
            default:
                ways.ForEach(way => way.Add(element));
                break;
        }
    }

    private static void Branch(List<List<RuleElement>> ways, OrElement or)
    {
        var branched = new List<List<RuleElement>>();
        foreach (var way in ways)
        {
            foreach (var child in or.ChildElements)
            {
                var branch = new List<List<RuleElement>> { new(way) };
                Extend(branch, child);
                branched.AddRange(branch);
            }
        }

        ways.Clear();
        ways.AddRange(branched);
    }
}
