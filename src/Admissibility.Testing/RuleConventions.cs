using System.Collections.Immutable;
using System.Reflection;
using Admissibility.Checking;
using Admissibility.Diagnostics;

namespace Admissibility.Testing;

/// <summary>What a rule must keep to, so that NRules does what its author means. Each convention answers a trap of NRules 1.0.4.</summary>
public static class RuleConventions
{
    /// <summary>The breaches of one rule, in words; empty for a rule that follows all.</summary>
    /// <param name="rule">The rule.</param>
    public static ImmutableArray<string> BreachesOf(AdmissibilityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var model = RuleReading.Of(rule.Definition);
        var breaches = ImmutableArray.CreateBuilder<string>();
        breaches.AddRange(model.Conditions.SelectMany(ConditionTraps.In));
        breaches.AddRange(model.Aliases
            .Where(name => !char.IsLower(name[0]))
            .Select(name => $"alias {name}: an alias begins with a small letter, for NRules takes a member of that name for the alias"));
        breaches.AddRange(model.FactTypes.SelectMany(MembersLikeAliases));
        breaches.AddRange(model.FactTypes
            .Where(type => !type.IsSealed && !type.IsGenericType)
            .Select(type => $"{type.Name} is not sealed: NRules would match what derives from it too"));
        breaches.AddRange(model.Yielded
            .Where(type => ReferenceComparison.IsOverridden(type))
            .Select(type => $"{type.Name} is compared by value: two rows that yield equal facts throw"));
        if (model.HasSelectMany && rule is not DossierRule)
        {
            breaches.Add("SelectMany outside a dossier rule: networks that are shared by threads are not safe with it");
        }

        if (model.HasSelect)
        {
            breaches.Add("Select: two facts from which the same object is selected throw; group by it, or take SelectMany");
        }

        breaches.AddRange(AboutBreaches(rule, model));
        breaches.AddRange(YieldBreaches(rule, model));
        return breaches.ToImmutable();
    }

    /// <summary>The breaches of rules taken together: circles of what they derive, ids that two of them have.</summary>
    /// <param name="rules">The rules.</param>
    public static ImmutableArray<string> BreachesOf(IEnumerable<AdmissibilityRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        AdmissibilityRule[] all = [.. rules];
        var breaches = ImmutableArray.CreateBuilder<string>();
        breaches.AddRange(all.GroupBy(rule => rule.Descriptor.Id).Where(same => same.Count() > 1).Select(same => $"two rules have the id {same.Key}"));
        breaches.AddRange(DerivationCircles.In(all).Select(circle => $"rules feed each other without end: {string.Join(" → ", circle)}"));
        return breaches.ToImmutable();
    }

    /// <summary>Whether a rule needs a fact of context: it is not judged where that fact is not known.</summary>
    /// <param name="rule">The rule.</param>
    public static bool HasNeeds(AdmissibilityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Conditions.Any(way => way.Any(condition => condition.Kind == ConditionKind.Needs));
    }

    private static IEnumerable<string> MembersLikeAliases(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is PropertyInfo or FieldInfo && char.IsLower(member.Name[0]))
        .Select(member => $"{type.Name}.{member.Name}: a member begins with a capital, for NRules takes it for an alias of that name");

    private static IEnumerable<string> AboutBreaches(AdmissibilityRule rule, RuleReading model)
    {
        if (rule.About is not { } about)
        {
            yield break;
        }

        if (Facts.MissingItems.Find(about) is not null)
        {
            yield return $"it is about {about.Name}, a fact of context: where that is not known nothing would be said";
        }

        if (model.FirstTypes.Any(type => type != about))
        {
            yield return $"it is about {about.Name}, and a way of it begins with another pattern: it would be left out where it can hold";
        }
    }

    private static IEnumerable<string> YieldBreaches(AdmissibilityRule rule, RuleReading model)
    {
        if (rule.Infers is { } inferred && model.Yielded.Any(type => type != inferred))
        {
            yield return $"it derives {inferred.Name}, and yields another type of fact";
        }

        if (rule.Infers is null && model.Yielded.Any(type => type != typeof(Finding)))
        {
            yield return "it yields facts for other rules: an inference rule does that";
        }
    }
}
