namespace Admissibility.Engine;

/// <summary>What a rule's conditions let through: rows of matched facts, one value tuple per row.</summary>
internal abstract class Pattern<TRow>
{
    public abstract IEnumerable<TRow> Rows(FactMemory memory, IRuleSink sink);
}

/// <summary>The start of every rule: one row without facts.</summary>
internal sealed class Start : Pattern<ValueTuple>
{
    public override IEnumerable<ValueTuple> Rows(FactMemory memory, IRuleSink sink) => [default];
}

/// <summary>Each row with each fact that goes with it.</summary>
internal sealed class Join<TRow, TFact, TOut>(Pattern<TRow> before, Func<TRow, TFact, bool>? where, Func<TRow, TFact, TOut> combine) : Pattern<TOut>
    where TFact : notnull
{
    public override IEnumerable<TOut> Rows(FactMemory memory, IRuleSink sink)
    {
        var facts = memory.Of<TFact>();
        foreach (var row in before.Rows(memory, sink))
        {
            for (var i = 0; i < facts.Count; i++)
            {
                if (where is null || where(row, facts[i]))
                {
                    yield return combine(row, facts[i]);
                }
            }
        }
    }
}

/// <summary>Each row with each fact that has the same key; facts are looked up, not tried one by one.</summary>
internal sealed class HashJoin<TRow, TFact, TKey, TOut>(
    Pattern<TRow> before, Func<TRow, TKey> on, Func<TFact, TKey> equals, Func<TRow, TFact, bool>? where, Func<TRow, TFact, TOut> combine) : Pattern<TOut>
    where TFact : notnull
    where TKey : notnull
{
    public override IEnumerable<TOut> Rows(FactMemory memory, IRuleSink sink)
    {
        var byKey = memory.Of<TFact>().ToLookup(equals);
        foreach (var row in before.Rows(memory, sink))
        {
            foreach (var fact in byKey[on(row)])
            {
                if (where is null || where(row, fact))
                {
                    yield return combine(row, fact);
                }
            }
        }
    }
}

/// <summary>The rows for which there is such a fact, or for which there is none.</summary>
internal sealed class Existence<TRow, TFact>(Pattern<TRow> before, Func<TRow, TFact, bool>? where, bool wanted) : Pattern<TRow>
    where TFact : notnull
{
    public override IEnumerable<TRow> Rows(FactMemory memory, IRuleSink sink)
    {
        var facts = memory.Of<TFact>();
        foreach (var row in before.Rows(memory, sink))
        {
            var found = false;
            for (var i = 0; i < facts.Count && !found; i++)
            {
                found = where is null || where(row, facts[i]);
            }

            if (found == wanted)
            {
                yield return row;
            }
        }
    }
}

/// <summary>Each row with a fact of context; where there is none, the sink is told what is missing.</summary>
internal sealed class Need<TRow, TFact, TOut>(Pattern<TRow> before, Func<TRow, TFact, bool>? where, Func<TRow, TFact, TOut> combine) : Pattern<TOut>
    where TFact : notnull, IContextFact
{
    public override IEnumerable<TOut> Rows(FactMemory memory, IRuleSink sink)
    {
        var facts = memory.Of<TFact>();
        foreach (var row in before.Rows(memory, sink))
        {
            if (facts.Count == 0)
            {
                sink.Miss(TFact.Missing);
                continue;
            }

            foreach (var fact in facts)
            {
                if (where is null || where(row, fact))
                {
                    yield return combine(row, fact);
                }
            }
        }
    }
}
