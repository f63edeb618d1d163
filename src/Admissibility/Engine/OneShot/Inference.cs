using System.Collections.Immutable;

namespace Admissibility.Engine;

/// <summary>Derives facts stratum by stratum, each until nothing new comes.</summary>
/// <remarks>A rule that throws, or goes round without end, is taken out, and its stratum derived anew without it.</remarks>
internal sealed class Inference(RuleSet rules, Evaluation evaluation)
{
    private readonly DerivedFacts _derived = evaluation.Derived!;

    public void Run()
    {
        foreach (var stratum in rules.Strata)
        {
            var productions = stratum.Productions;
            var failures = new List<Hindrance>();
            var mark = evaluation.Mark();
            while (Derive(stratum, productions) is { } failed)
            {
                evaluation.Return(mark);
                _derived.Forget(stratum.Types);
                failures.AddRange(failed.Select(order => new Hindrance(order.Order, null, new(rules.Productions[order.Order].Rule, order.Exception))));
                productions = productions.RemoveRange(failed.Select(order => order.Order));
            }

            evaluation.Hinder(failures);
        }
    }

    /// <summary>Derives what a stratum gives; where productions fail, says which, and why.</summary>
    private List<Failed>? Derive(Stratum stratum, ImmutableArray<int> productions)
    {
        var before = _derived.Count;
        var circle = productions.Where(order => stratum.Circle.Contains(order)).ToImmutableArray();
        var indexes = circle.ToDictionary(order => order, order => new FactIndex?[rules.Productions[order].Steps.Length]);
        evaluation.Delta = null;
        for (var round = productions; ; round = circle)
        {
            var seen = stratum.Types.Select(type => _derived.ListOf(type).Count).ToList();
            foreach (var order in round)
            {
                evaluation.Delta?.Enter(rules.Productions[order]);
                if (evaluation.Apply(rules.Productions[order], order, indexes.GetValueOrDefault(order)) is { } exception)
                {
                    return [new(order, exception)];
                }
            }

            if (!_derived.Settle() || circle.IsEmpty)
            {
                evaluation.Delta = null;
                return null;
            }

            if (_derived.Count - before > rules.MaxDerivedFacts)
            {
                var loop = stratum.LoopOf(rules);
                return [.. circle.Select(order => new Failed(order, loop))];
            }

            evaluation.Delta ??= new();
            for (var i = 0; i < seen.Count; i++)
            {
                evaluation.Delta[stratum.Types[i]] = seen[i];
            }
        }
    }

    /// <summary>A production that failed.</summary>
    private sealed record Failed(int Order, Exception Exception);
}
