namespace Admissibility.Engine;

/// <summary>Each row with all facts that go with it: as one list, or group by group.</summary>
internal sealed class CollectStep(Condition condition, FactType type, Key? key, FactTest? test, int place, Gathering gathering) : FactStep(condition, type, key, test)
{
    /// <summary>Where in the row the list or group stands.</summary>
    public int Place => place;

    public Gathering Gathering => gathering;

    public override bool Judges => true;

    public override bool HandsOn => true;

    public override void Run(in Row row, int at, Evaluation evaluation)
    {
        var groups = new Dictionary<object, FactList>();
        var keys = new List<object>();
        if (!gathering.IsGrouped)
        {
            keys.Add(Gathering.Whole);
            groups.Add(Gathering.Whole, new());
        }

        var candidates = evaluation.CandidatesOf(this, row, at);
        for (var i = candidates.First; i >= 0; i = candidates.After(i))
        {
            if (Accepts(row, candidates[i]) && gathering.KeyOf(candidates[i]) is { } group)
            {
                if (!groups.TryGetValue(group, out var facts))
                {
                    keys.Add(group);
                    groups.Add(group, facts = new());
                }

                facts.Add(candidates[i]);
            }
        }

        foreach (var group in keys)
        {
            evaluation.Advance(row.With(place, gathering.Gather(group, groups[group].AsSpan())), at);
        }

        if (keys.Count == 0)
        {
            evaluation.Trace?.Stuck(at, row);
        }
    }

    public override Node CreateNode(Line line, int at) => new CollectNode(line, at, this);
}
