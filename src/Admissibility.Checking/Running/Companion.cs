using System.Linq.Expressions;
using Admissibility.Facts;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Admissibility.Checking;

/// <summary>
/// For each need of a rule, the rule that says that it is not met: the patterns before the need hold, and there is no such fact of context.
/// Made of the very elements of the rule, so that NRules shares their nodes.
/// </summary>
internal static class Companion
{
    private static readonly object s_key = new();

    /// <summary>The companions of a rule; ways that begin alike have one for the need that they share.</summary>
    public static List<IRuleDefinition> Of(IRuleDefinition definition)
    {
        var companions = new List<IRuleDefinition>();
        var ways = Way.Of(definition);
        for (var i = 0; i < ways.Count; i++)
        {
            for (var need = 0; need < ways[i].Count; need++)
            {
                if (Way.IsNeed(ways[i], need) && !BeginsLikeAnother(ways, i, need))
                {
                    companions.Add(Of(definition.Name, ways[i], need, companions.Count));
                }
            }
        }

        return companions;
    }

    /// <summary>Inserts the fact, unless an earlier firing for the same row did.</summary>
    internal static void Report(IContext context, string rule, MissingItem item, int order)
    {
        if (context.GetLinked(s_key) is null)
        {
            context.InsertLinked(s_key, new UnmetNeed(rule, item, order));
        }
    }

    private static IRuleDefinition Of(string rule, List<RuleElement> way, int need, int order)
    {
        var type = ((PatternElement)way[need]).ValueType;
        var item = MissingItems.Find(type)!;
        RuleElement[] elements = [.. way.Take(need), Element.Not(Element.Pattern(type, "missing", []))];
        Expression<Action<IContext>> report = context => Report(context, rule, item, order);
        return RuleDefinitions.PartOf(rule, $"{item.Code}.{order}", elements, Element.Action(report));
    }

    /// <summary>Whether a way before this one has the same need after the same patterns.</summary>
    private static bool BeginsLikeAnother(List<List<RuleElement>> ways, int way, int need)
    {
        for (var i = 0; i < way; i++)
        {
            if (ways[i].Count > need && AreAlike(ways[i], ways[way], need))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlike(List<RuleElement> way, List<RuleElement> other, int need)
    {
        for (var i = 0; i < need; i++)
        {
            if (way[i] != other[i])
            {
                return false;
            }
        }

        return way[need] is PatternElement one && other[need] is PatternElement two && one.ValueType == two.ValueType;
    }
}
