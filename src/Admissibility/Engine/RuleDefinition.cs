using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>A rule's conditions and what it reports, ready to be applied to any memory; immutable once built.</summary>
internal sealed class RuleDefinition
{
    private readonly List<Production> _productions = [];

    public IReadOnlyList<Production> Productions => _productions;

    public void Add<TRow>(Chain<TRow> chain, Func<TRow, Finding> finding)
        where TRow : ITuple => _productions.Add(new Production<TRow>(chain, finding));
}

/// <summary>One way in which a rule can hold.</summary>
internal abstract class Production(ImmutableArray<Condition> conditions)
{
    public ImmutableArray<Condition> Conditions => conditions;

    public abstract void Apply(FactMemory memory, IRuleSink sink);
}

internal sealed class Production<TRow>(Chain<TRow> chain, Func<TRow, Finding> finding) : Production(chain.Conditions)
    where TRow : ITuple
{
    public override void Apply(FactMemory memory, IRuleSink sink)
    {
        foreach (var row in chain.Pattern.Rows(memory, sink))
        {
            sink.Report(finding(row), row);
        }
    }
}
