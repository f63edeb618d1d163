using System.Collections.Immutable;
using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>Patterns of the canonical model as conditions to be shown.</summary>
internal static class ConditionReader
{
    /// <summary>The conditions of one way of a rule.</summary>
    public static ImmutableArray<Condition> Of(List<RuleElement> way) => [.. way.Select((_, at) => At(way, at))];

    private static Condition At(List<RuleElement> way, int at) => way[at] switch
    {
        PatternElement { Source: BindingElement binding } pattern => new(ConditionKind.Let, pattern.ValueType.Name, ConditionText.Of(binding.Expression.Body)),
        PatternElement { Source: not null } pattern => Of(ConditionKind.Query, pattern),
        PatternElement pattern => Of(Way.IsNeed(way, at) ? ConditionKind.Needs : ConditionKind.Match, pattern),
        NotElement not => Of(ConditionKind.Not, not.Source),
        ExistsElement exists => Of(ConditionKind.Exists, exists.Source),
        ForAllElement all => Of(ConditionKind.All, all.Patterns[0]),
        var other => new(ConditionKind.Match, other.ElementType.ToString(), null),
    };

    private static Condition Of(ConditionKind kind, RuleElement element) => element is PatternElement pattern
        ? new(kind, NameOf(pattern.ValueType), pattern.Expressions.Count == 0 ? null : TextOf(pattern))
        : new(kind, element.ElementType.ToString(), null);

    private static string TextOf(PatternElement pattern) =>
        string.Join(" && ", pattern.Expressions.Select(condition => ConditionText.Of(condition.Expression.Body)));

    /// <summary>« IGrouping » rather than « IGrouping`2 ».</summary>
    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
