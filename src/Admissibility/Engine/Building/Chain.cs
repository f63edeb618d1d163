using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>The conditions written so far. Immutable, so that one beginning can have several ends.</summary>
internal sealed class Chain
{
    private readonly RuleDefinition _definition;
    private readonly ImmutableArray<Step> _steps;
    private readonly int _facts;

    public Chain(RuleDefinition definition)
        : this(definition, [], 0)
    {
    }

    private Chain(RuleDefinition definition, ImmutableArray<Step> steps, int facts) => (_definition, _steps, _facts) = (definition, steps, facts);

    public Chain Match(FactType type, Key? key, FactTest? test, string? text) =>
        Then(new MatchStep(new(ConditionKind.Match, type.Name, text), type, key, test, _facts), 1);

    public Chain Needs(FactType type, MissingItem missing, FactTest? test, string? text) =>
        Then(new NeedStep(new(ConditionKind.Needs, type.Name, text), type, test, _facts, missing), 1);

    public Chain Exists(FactType type, Key? key, FactTest? test, string? text) =>
        Then(new ExistenceStep(new(ConditionKind.Exists, type.Name, text), type, key, test, wanted: true), 0);

    public Chain Not(FactType type, Key? key, FactTest? test, string? text) =>
        Then(new ExistenceStep(new(ConditionKind.Not, type.Name, text), type, key, test, wanted: false), 0);

    public Chain Collect(FactType type, Key? key, FactTest? test, Gathering gathering, string? text) =>
        Then(new CollectStep(new(ConditionKind.Collect, type.Name, text), type, key, test, _facts, gathering), 1);

    public Chain Where(FromRow<bool> test, string? text) => Then(new WhereStep(new(ConditionKind.Where, null, text), test), 0);

    public void Report(FromRow<Finding> finding) => _definition.Add(_steps, _facts, new ReportConclusion(finding));

    public void Yield(FactType type, FromRow<object?> derive) => _definition.Add(_steps, _facts, new YieldConclusion(type, derive));

    /// <summary>The text of several lambdas under the names of their parameters; one that is not given is left out.</summary>
    public static string? Text(params ReadOnlySpan<(string Name, string? Text)> lambdas)
    {
        string? text = null;
        foreach (var (name, lambda) in lambdas)
        {
            if (lambda is not null)
            {
                text = text is null ? $"{name}: {lambda}" : $"{text}, {name}: {lambda}";
            }
        }

        return text;
    }

    private Chain Then(Step step, int facts) => new(_definition, _steps.Add(step), _facts + facts);
}
