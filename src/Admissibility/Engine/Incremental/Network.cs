using System.Diagnostics;

namespace Admissibility.Engine;

/// <summary>All rules of a set in a session, and the facts that they look at.</summary>
internal sealed class Network
{
    private readonly Dictionary<FactType, TypeMemory> _memories = [];
    private readonly Dictionary<FactType, SessionStratum> _strataOf = [];
    private readonly List<SessionStratum> _strata = [];
    private readonly List<Line> _lines = [];
    private readonly RuleProfile? _profile;
    private int _version;

    public Network(RuleSet rules, RuleProfile? profile)
    {
        (Rules, _profile) = (rules, profile);
        foreach (var stratum in rules.Strata)
        {
            var inSession = new SessionStratum(this, stratum, _strata.LastOrDefault());
            _strata.Add(inSession);
            foreach (var type in stratum.Types)
            {
                _strataOf.Add(type, inSession);
            }
        }

        for (var order = 0; order < rules.Productions.Length; order++)
        {
            var stratum = rules.Productions[order].Conclusion.Derives is { } type ? _strataOf[type] : null;
            var line = new Line(this, order, stratum);
            _lines.Add(line);
            stratum?.Lines.Add(line);
        }
    }

    public RuleSet Rules { get; }

    /// <summary>Stops the work at hand.</summary>
    public CancellationToken Cancellation { get; private set; }

    public IEnumerable<TypeMemory> Memories => _memories.Values;

    public int NextVersion() => ++_version;

    public TypeMemory MemoryOf(FactType type)
    {
        if (!_memories.TryGetValue(type, out var memory))
        {
            _memories.Add(type, memory = new(type, _strataOf.GetValueOrDefault(type)));
        }

        return memory;
    }

    public FactNode Insert(FactType type, object fact, long place, long sequence, Changes changes)
    {
        var memory = MemoryOf(type);
        var node = memory.Add(fact, place, sequence, null);
        changes.Add(node);
        Count(memory, fact, 1);
        return node;
    }

    public static void Retract(FactNode node, Changes changes)
    {
        Withdraw(node, changes);
        Count(node.Memory, node.Value, -1);
    }

    /// <summary>Takes a fact away, and all rows that rest on it.</summary>
    public static void Withdraw(FactNode node, Changes changes)
    {
        node.Memory.Remove(node);
        while (node.Tokens is { } token)
        {
            var parent = token.Parent!;
            token.Remove();
            parent.Node!.Reconsider(parent);
        }

        foreach (var group in node.Groups ?? [])
        {
            if (!group.IsGone)
            {
                group.Members.Remove(node);
                group.Node.Change(group);
            }
        }

        changes.Remove(node);
    }

    /// <summary>Takes changes in, stratum by stratum and then in what reports.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; the next call begins anew.</exception>
    public void Fire(Changes changes, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        try
        {
            _lines.ForEach(line => line.IsOut = false);
            _strata.ForEach(stratum => stratum.Settle(changes));
            foreach (var line in _lines.Where(line => line.Stratum is null))
            {
                Apply(line, changes);
            }
        }
        catch (OperationCanceledException)
        {
            _lines.ForEach(line => line.Clear());
            _lines.ForEach(line => line.IsOut = false);
            _strata.ForEach(stratum => stratum.Restart(new()));
            throw;
        }
    }

    /// <summary>Takes changes in for one production. Where it throws it leaves nothing behind but its failure.</summary>
    public void Apply(Line line, Changes changes)
    {
        var isKnown = line.IsBuilt || line.Failure is not null;
        if (line.IsOut || (isKnown && !line.Reads(changes) && !line.IsOutOfOrder))
        {
            return;
        }

        var isUpdate = line.IsBuilt;
        var start = _profile is null ? 0 : Stopwatch.GetTimestamp();
        line.Concluded = 0;
        try
        {
            if (isUpdate)
            {
                line.Update(changes);
            }
            else
            {
                line.Build();
            }
        }
#pragma warning disable CA1031 // A rule that throws must not stop the others: it is reported, and named.
        catch (Exception exception) when (exception is not OperationCanceledException || !Cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            line.Fail(exception);
        }

        _profile?.Add(line.Production.Rule, start, line.Concluded);
        if (isUpdate && line.IsOut && line.Stratum is not { IsCircle: true })
        {
            // Tried once more from the start: what it throws then does not hang on the order of changes.
            line.IsOut = false;
            line.Clear();
            Apply(line, changes);
        }
    }

    public RuleResults Results()
    {
        var matches = _lines.Where(line => line.Report is not null && line.Failure is null).SelectMany(line => line.Report!.Matches());
        var missing = _lines.SelectMany(line => line.Missing.Select(item => new Hindrance(line.Order, new(line.Production.Rule, item), null)));
        var failures = _lines.Where(line => line.Failure is not null).Select(line => new Hindrance(line.Order, null, new(line.Production.Rule, line.Failure!)));
        return Hindrance.AddTo(new([.. matches], [], []) { Derived = [.. _strata.SelectMany(stratum => stratum.Derived())] }, missing.Concat(failures));
    }

    /// <summary>Keeps count of inserted facts that equal derived ones.</summary>
    private static void Count(TypeMemory memory, object fact, int change)
    {
        if (memory.Stratum is { } stratum)
        {
            var derivation = memory.DerivationOf(fact);
            derivation.Inserted += change;
            stratum.Touch(derivation);
        }
    }
}
