using System.Diagnostics;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>One evaluation of rules over one memory, production by production, by nested loops and indexes.</summary>
/// <remarks>Made for thousands of tiny memories: nothing is set up that the rules at hand do not call for.</remarks>
internal sealed class Evaluation(FactMemory memory, RuleProfile? profile, CancellationToken cancellation)
{
    private readonly List<RuleMatch> _matches = [];
    private readonly List<Hindrance> _hindrances = [];
    private Production _production = null!;
    private int _order;
    private FactIndex?[]? _indexes;
    private int _rows;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The facts derived so far; null where no rule derives any.</summary>
    public DerivedFacts? Derived { get; init; }

    /// <summary>What is new since the last round; null but in the later rounds of a circle.</summary>
    public Delta? Delta { get; set; }

    /// <summary>Told where rows end, when someone asks why a rule does not hold.</summary>
    public Trace? Trace { get; set; }

    public FactList FactsOf(FactType type) => Derived is null ? memory.ListOf(type) : Derived.ListOf(type);

    /// <summary>The facts that a step has to try for a row.</summary>
    public Candidates CandidatesOf(FactStep step, in Row row, int at)
    {
        cancellation.ThrowIfCancellationRequested();
        var facts = FactsOf(step.Type);
        var from = Delta is null ? 0 : Delta.StartOf(at, step.Type);
        if (step.Key is null || facts.Count == 0)
        {
            return new(facts, null, from < facts.Count ? from : FactIndex.None);
        }

        _indexes ??= new FactIndex?[_production.Steps.Length];
        var index = _indexes[at] ??= step.Key.CreateIndex();
        index.Extend(facts);
        var first = index.First(row);
        while (first != FactIndex.None && first < from)
        {
            first = index.After(first);
        }

        return new(facts, index, first);
    }

    /// <summary>Hands a row to the next step, or to the conclusion behind the last.</summary>
    public void Advance(in Row row, int at)
    {
        var steps = _production.Steps;
        if (++at < steps.Length)
        {
            steps[at].Run(row, at, this);
        }
        else
        {
            _production.Conclusion.Conclude(row, this);
        }
    }

    /// <summary>Hands on a row that took in the fact at a place of its list.</summary>
    public void Advance(in Row row, int at, int fact)
    {
        if (Delta is null)
        {
            Advance(row, at);
            return;
        }

        var before = Delta.Take(_production.Steps[at].Type!, fact);
        Advance(row, at);
        Delta.Restore(before);
    }

    public void Report(Finding finding, in Row row)
    {
        var facts = row.Take(_production.Facts);
        _rows++;
        _matches.Add(new(_production.Rule, finding, facts, _production.Conditions));
        Trace?.Held(facts);
    }

    public void Derive(FactType type, object fact, in Row row)
    {
        var facts = row.Take(_production.Facts);
        _rows++;
        Derived?.Add(type, fact, new(_production.Rule, facts, _production.Conditions));
        Trace?.Held(facts);
    }

    public void Miss(MissingItem item)
    {
        var missing = new RuleMissing(_production.Rule, item);
        if (!_hindrances.Exists(known => known.Order == _order && known.Missing == missing))
        {
            _hindrances.Add(new(_order, missing, null));
        }
    }

    /// <summary>Applies one production. Where it throws it leaves no result behind.</summary>
    /// <param name="production">The production.</param>
    /// <param name="order">Its place among all.</param>
    /// <param name="indexes">Indexes kept from an earlier round, one place for each step.</param>
    /// <returns>What it threw, or null.</returns>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public Exception? Apply(Production production, int order, FactIndex?[]? indexes = null)
    {
        (_production, _order, _indexes, _rows) = (production, order, indexes, 0);
        var mark = Mark();
        var start = profile is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            Advance(default, -1);
            return null;
        }
#pragma warning disable CA1031 // A rule that throws must not stop the others: it is reported, and named.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Return(mark);
            return exception;
        }
        finally
        {
            profile?.Add(production.Rule, start, _rows);
        }
    }

    public void Fail(Rule rule, int order, Exception exception) => _hindrances.Add(new(order, null, new(rule, exception)));

    public void Hinder(IEnumerable<Hindrance> hindrances) => _hindrances.AddRange(hindrances);

    /// <summary>Where the results stand, to return to.</summary>
    public (int Matches, int Hindrances) Mark() => (_matches.Count, _hindrances.Count);

    /// <summary>Forgets the results since a mark.</summary>
    public void Return((int Matches, int Hindrances) mark)
    {
        _matches.RemoveRange(mark.Matches, _matches.Count - mark.Matches);
        _hindrances.RemoveRange(mark.Hindrances, _hindrances.Count - mark.Hindrances);
    }

    public RuleResults Results()
    {
        var results = new RuleResults([.. _matches], [], []) { Derived = Derived?.All() ?? [] };
        return _hindrances.Count == 0 ? results : Hindrance.AddTo(results, _hindrances);
    }
}

/// <summary>What kept a production from being judged: something missing, or something thrown.</summary>
/// <param name="Order">The place of the production among all.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="Failure">What was thrown.</param>
internal sealed record Hindrance(int Order, RuleMissing? Missing, RuleFailure? Failure)
{
    /// <summary>Adds them in the order of productions: an item once for a rule, and of failures the first of each rule.</summary>
    public static RuleResults AddTo(RuleResults results, IEnumerable<Hindrance> hindrances)
    {
        var ordered = hindrances.OrderBy(hindrance => hindrance.Order).ToList();
        return results with
        {
            Missing = [.. ordered.Select(hindrance => hindrance.Missing).OfType<RuleMissing>().Distinct()],
            Failures = [.. ordered.Select(hindrance => hindrance.Failure).OfType<RuleFailure>().DistinctBy(failure => failure.Rule)],
        };
    }
}
