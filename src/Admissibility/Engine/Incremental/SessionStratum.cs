namespace Admissibility.Engine;

/// <summary>What is derived together, in a session: derived facts come and go here.</summary>
internal sealed class SessionStratum(Network network, Stratum stratum, SessionStratum? below)
{
    private readonly List<Derivation> _doubtful = [];
    private List<Derivation> _touched = [];
    private RankedOrder? _order;
    private int _count;

    /// <summary>What derives its facts.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>Its facts, by type.</summary>
    public IEnumerable<TypeMemory> Memories => stratum.Types.Select(network.MemoryOf);

    /// <summary>Whether its facts can follow from each other.</summary>
    public bool IsCircle => !stratum.Circle.IsEmpty;

    /// <summary>A reason came, or an equal fact was inserted or withdrawn.</summary>
    public void Touch(Derivation derivation)
    {
        _order = null;
        if (!derivation.IsTouched)
        {
            derivation.IsTouched = true;
            _touched.Add(derivation);
        }
    }

    /// <summary>A reason went: those that are left may rest on the fact itself.</summary>
    public void Doubt(Derivation derivation)
    {
        Touch(derivation);
        if (IsCircle && derivation.Node is not null)
        {
            _doubtful.Add(derivation);
        }
    }

    /// <summary>Takes in what changed below, and goes on until nothing changes here any more.</summary>
    /// <remarks>
    /// Where a rule of a circle throws, what the others derived may rest on what it gave: the stratum starts anew and goes
    /// the way of a fresh evaluation, so that it leaves out the same rules.
    /// </remarks>
    public void Settle(Changes changes)
    {
        var isMarred = IsCircle && Lines.Exists(line => line.Failure is not null) && Lines.Exists(line => line.Reads(changes));
        if (!isMarred && TryUpdate(changes))
        {
            return;
        }

        Lines.ForEach(line => line.IsOut = false);
        do
        {
            Restart(changes);
        }
        while (!TryUpdate(changes));
    }

    /// <summary>The version of the order of its derived facts, brought up to date: it changes where the order may have changed.</summary>
    public int Ranking()
    {
        var version = below?.Ranking() ?? 0;
        if (_order is null || _order.Below != version)
        {
            _order = new(version, network.NextVersion());
            new Ranks(this).Assign();
        }

        return _order.Version;
    }

    /// <summary>Its derived facts with their reasons, in the order in which a fresh evaluation derives them.</summary>
    public IEnumerable<DerivedFact> Derived()
    {
        Ranking();
        return Memories
            .SelectMany(memory => memory.Derivations)
            .Where(derivation => derivation.Node is not null)
            .OrderBy(derivation => derivation.Rank)
            .Select(derivation => new DerivedFact(derivation.Fact, Ranks.ReasonsOf(derivation)));
    }

    /// <summary>Forgets all that was derived here, and all rows but those of rules that are out.</summary>
    public void Restart(Changes changes)
    {
        foreach (var line in Lines.Where(line => !line.IsOut))
        {
            line.Clear();
        }

        foreach (var derivation in Memories.SelectMany(memory => memory.Derivations).ToList())
        {
            derivation.IsTouched = false;
            if (derivation.Node is { } node)
            {
                derivation.Node = null;
                Network.Withdraw(node, changes);
            }

            if (derivation.Inserted == 0)
            {
                derivation.Memory.Forget(derivation);
            }
        }

        _doubtful.Clear();
        _touched.Clear();
        (_order, _count) = (null, 0);
    }

    /// <summary>Goes on until nothing changes any more.</summary>
    /// <returns>Whether it came to an end; not where a rule of a circle fell out.</returns>
    private bool TryUpdate(Changes changes)
    {
        if (!Apply(changes))
        {
            return false;
        }

        for (var round = Next(); !round.IsEmpty; round = Next())
        {
            changes.Include(round);
            if (_count > network.Rules.MaxDerivedFacts && StopCircle())
            {
                return false;
            }

            if (!Apply(round))
            {
                return false;
            }
        }

        return true;
    }

    private bool Apply(Changes changes)
    {
        foreach (var line in Lines.Where(line => !line.IsOut))
        {
            network.Apply(line, changes);
            if (line.IsOut && IsCircle)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What has to go, if anything has; else what has to come.</summary>
    private Changes Next()
    {
        network.Cancellation.ThrowIfCancellationRequested();
        var round = new Changes();
        Sort(out var fallen, out var due);
        if (fallen.Count == 0 && _doubtful.Count > 0)
        {
            fallen = Foundations.Unfounded(this, _doubtful);
            _doubtful.Clear();
        }

        fallen.ForEach(derivation => Withdraw(derivation, round));
        if (fallen.Count > 0)
        {
            _touched.AddRange(due);
            return round;
        }

        due.ForEach(derivation => Raise(derivation, round));
        return round;
    }

    /// <summary>Sorts out what was touched.</summary>
    private void Sort(out List<Derivation> fallen, out List<Derivation> due)
    {
        (fallen, due) = ([], []);
        var touched = _touched;
        _touched = [];
        foreach (var derivation in touched)
        {
            if (derivation.IsDue && derivation.Node is null)
            {
                due.Add(derivation);
                continue;
            }

            derivation.IsTouched = false;
            if (!derivation.IsDue && derivation.Node is not null)
            {
                fallen.Add(derivation);
            }
            else if (derivation is { Inserted: 0, Node: null })
            {
                derivation.Memory.Forget(derivation);
            }
        }
    }

    private void Raise(Derivation derivation, Changes round)
    {
        derivation.IsTouched = false;
        derivation.Node = derivation.Memory.Add(derivation.Fact, 0, 0, derivation);
        round.Add(derivation.Node);
        _count++;
    }

    private void Withdraw(Derivation derivation, Changes round)
    {
        var node = derivation.Node!;
        derivation.Node = null;
        Network.Withdraw(node, round);
        _count--;
        Touch(derivation);
    }

    /// <summary>Takes the rules of the circle out.</summary>
    /// <returns>Whether there were any left in it.</returns>
    private bool StopCircle()
    {
        var circle = Lines.FindAll(line => !line.IsOut && stratum.Circle.Contains(line.Order));
        if (circle.Count == 0)
        {
            return false;
        }

        var loop = stratum.LoopOf(network.Rules);
        circle.ForEach(line => line.Fail(loop));
        return true;
    }

    /// <summary>The order of derived facts as it was last worked out.</summary>
    /// <param name="Below">The version of the order of the facts that they rest on.</param>
    /// <param name="Version">Its own.</param>
    private sealed record RankedOrder(int Below, int Version);
}
