using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>Follows the rows of one rule through one memory and tells how far they came.</summary>
internal sealed class Explainer(RuleSet rules, FactMemory memory, CancellationToken cancellation)
{
    private readonly Evaluation _evaluation = rules.Infer(memory, null, cancellation);

    public RuleExplanation Explain(Rule rule)
    {
        var ways = ImmutableArray.CreateBuilder<WayExplanation>();
        for (var order = 0; order < rules.Productions.Length; order++)
        {
            if (rules.Productions[order].Rule == rule)
            {
                ways.Add(Explain(rules.Productions[order], order));
            }
        }

        return new(rule, ways.ToImmutable());
    }

    private WayExplanation Explain(Production production, int order)
    {
        var trace = new Trace();
        _evaluation.Trace = trace;
        var exception = _evaluation.Apply(production, order);
        _evaluation.Trace = null;
        return new(production.Conditions, [.. trace.Rows])
        {
            Failed = trace.At >= 0 ? Failed(production, trace) : null,
            Exception = exception,
        };
    }

    private FailedCondition Failed(Production production, Trace trace)
    {
        var step = production.Steps[trace.At];
        var facts = production.Steps.Take(trace.At).Count(before => before.HandsOn);
        return new(trace.At, step.Condition, trace.Row.Take(facts), step is FactStep known ? Tried(known, trace.Row) : [])
        {
            Obstacle = trace.Obstacle,
            Key = step.Key?.Of(trace.Row),
            Missing = step is NeedStep need && _evaluation.FactsOf(need.Type).Count == 0 ? need.Missing : null,
            DerivedBy = [.. rules.Productions.Where(other => step.Type is not null && other.Conclusion.Derives == step.Type).Select(other => other.Rule).Distinct()],
        };
    }

    private ImmutableArray<object> Tried(FactStep step, in Row row)
    {
        var facts = _evaluation.FactsOf(step.Type);
        if (step.Key is null)
        {
            return [.. facts.AsSpan()];
        }

        var tried = ImmutableArray.CreateBuilder<object>();
        var index = step.Key.CreateIndex();
        index.Extend(facts);
        for (var i = index.First(row); i != FactIndex.None; i = index.After(i))
        {
            tried.Add(facts[i]);
        }

        return tried.ToImmutable();
    }
}
