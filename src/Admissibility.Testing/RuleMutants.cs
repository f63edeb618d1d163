using System.Linq.Expressions;
using Admissibility.Checking;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Admissibility.Testing;

/// <summary>Rules that say a little less than a rule: a pattern or a condition is dropped. Its tests should notice each of them.</summary>
public static class RuleMutants
{
    /// <summary>
    /// The mutants of a rule: without each pattern that nothing else names, without each condition, without each operand of
    /// « and » and « or ».
    /// </summary>
    /// <param name="rule">The rule.</param>
    public static IReadOnlyList<RuleMutant> Of(AdmissibilityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var mutants = new List<RuleMutant>();
        foreach (var (side, dropped) in Without(rule.Definition.LeftHandSide))
        {
            if (side is GroupElement group && IsComplete(rule.Definition, group))
            {
                mutants.Add(new(rule, dropped, With(rule.Definition, group)));
            }
        }

        return mutants;
    }

    private static IRuleDefinition With(IRuleDefinition definition, GroupElement side) => Element.RuleDefinition(
        definition.Name, definition.Description, definition.Priority, definition.Repeatability, definition.Tags, definition.Properties,
        definition.DependencyGroup, side, definition.FilterGroup, definition.RightHandSide);

    /// <summary>Whether all facts that the report names are still matched.</summary>
    private static bool IsComplete(IRuleDefinition definition, GroupElement side)
    {
        var exported = side.Exports.Select(declaration => declaration.Name).ToHashSet(StringComparer.Ordinal);
        return side.ChildElements.Count > 0
            && definition.RightHandSide.Imports.All(declaration => declaration.Type == typeof(IContext) || exported.Contains(declaration.Name))
            && side.Imports.All(declaration => exported.Contains(declaration.Name));
    }

    /// <summary>An element with one thing dropped, in each way; null where the element is dropped as a whole.</summary>
    private static IEnumerable<(RuleElement? Element, string Dropped)> Without(RuleElement element)
    {
        switch (element)
        {
            case GroupElement group:
                foreach (var mutant in WithoutIn(group))
                {
                    yield return mutant;
                }

                break;
            case PatternElement { Source: null } pattern:
                yield return (null, $"Match<{pattern.ValueType.Name}>");
                foreach (var (mutant, dropped) in WithoutCondition(pattern))
                {
                    yield return (mutant, $"Match<{pattern.ValueType.Name}>: {dropped}");
                }

                break;
            case NotElement { Source: PatternElement pattern }:
                yield return (null, $"Not<{pattern.ValueType.Name}>");
                foreach (var (mutant, dropped) in WithoutCondition(pattern))
                {
                    yield return (Element.Not(mutant), $"Not<{pattern.ValueType.Name}>: {dropped}");
                }

                break;
            case ExistsElement { Source: PatternElement pattern }:
                yield return (null, $"Exists<{pattern.ValueType.Name}>");
                foreach (var (mutant, dropped) in WithoutCondition(pattern))
                {
                    yield return (Element.Exists(mutant), $"Exists<{pattern.ValueType.Name}>: {dropped}");
                }

                break;
        }
    }

    private static IEnumerable<(RuleElement? Element, string Dropped)> WithoutIn(GroupElement group)
    {
        for (var i = 0; i < group.ChildElements.Count; i++)
        {
            foreach (var (mutant, dropped) in Without(group.ChildElements[i]))
            {
                RuleElement[] rest = [.. group.ChildElements.Take(i), .. mutant is null ? Array.Empty<RuleElement>() : [mutant],
                    .. group.ChildElements.Skip(i + 1)];
                if (rest.Length > 0)
                {
                    yield return (group is OrElement ? Element.OrGroup(rest) : Element.AndGroup(rest), dropped);
                }
            }
        }
    }

    private static IEnumerable<(PatternElement Pattern, string Dropped)> WithoutCondition(PatternElement pattern)
    {
        for (var i = 0; i < pattern.Expressions.Count; i++)
        {
            var condition = pattern.Expressions[i].Expression;
            yield return (Pattern(pattern, i, null), condition.Body.ToString());
            foreach (var (body, dropped) in WithoutOperand(condition.Body))
            {
                yield return (Pattern(pattern, i, Expression.Lambda(body, condition.Parameters)), dropped);
            }
        }
    }

    private static PatternElement Pattern(PatternElement pattern, int place, LambdaExpression? condition)
    {
        var conditions = new List<NamedExpressionElement>(pattern.Expressions);
        conditions.RemoveAt(place);
        if (condition is not null)
        {
            conditions.Insert(place, Element.Condition(condition));
        }

        return Element.Pattern(pattern.Declaration, conditions, pattern.Source);
    }

    private static IEnumerable<(Expression Body, string Dropped)> WithoutOperand(Expression body)
    {
        if (body is not BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both)
        {
            yield break;
        }

        yield return (both.Right, both.Left.ToString());
        yield return (both.Left, both.Right.ToString());
        foreach (var (left, dropped) in WithoutOperand(both.Left))
        {
            yield return (both.Update(left, both.Conversion, both.Right), dropped);
        }

        foreach (var (right, dropped) in WithoutOperand(both.Right))
        {
            yield return (both.Update(both.Left, both.Conversion, right), dropped);
        }
    }
}
