namespace Admissibility.Engine;

/// <summary>Each row with all facts that go with it: as one list, or group by group.</summary>
/// <remarks>A list that was handed on never changes: where a fact comes or goes the row made of it is made anew, once for all changes.</remarks>
internal sealed class CollectNode(Line line, int at, CollectStep step) : FactStepNode(line, at, step)
{
    private readonly List<CollectedGroup> _changed = [];
    private readonly List<CollectedGroup> _ofDerived = [];
    private int _ranking;

    /// <summary>Whether derived facts stand in another order than when lists were made.</summary>
    public bool IsOutOfOrder => Memory.Stratum is { } stratum && stratum.Ranking() != _ranking;

    public void Change(CollectedGroup group)
    {
        if (!group.IsChanged)
        {
            group.IsChanged = true;
            _changed.Add(group);
        }
    }

    public override void Leave(Token token)
    {
        // A row that threw on its way in has no groups yet.
        if (token.State is not null)
        {
            foreach (var group in GroupsOf(token).Values)
            {
                group.IsGone = true;
            }
        }
    }

    public override void Update(List<FactNode> added)
    {
        base.Update(added);
        if (IsOutOfOrder)
        {
            Reorder();
        }

        foreach (var group in _changed.Where(group => group.IsChanged))
        {
            Refresh(group);
        }

        _changed.Clear();
    }

    public override void Clear()
    {
        base.Clear();
        _changed.Clear();
        _ofDerived.Clear();
    }

    protected override void Arrive(Token token, FactNodes facts)
    {
        Memory.Stratum?.Ranking();
        token.State = new Dictionary<object, CollectedGroup>();
        if (!step.Gathering.IsGrouped)
        {
            Open(token, Gathering.Whole);
        }

        foreach (var fact in facts.AsSpan())
        {
            Meet(token, fact);
        }

        foreach (var group in GroupsOf(token).Values)
        {
            Refresh(group);
        }
    }

    protected override void Meet(Token token, FactNode fact)
    {
        if (step.Accepts(token.Row, fact.Value) && step.Gathering.KeyOf(fact.Value) is { } key)
        {
            var group = GroupsOf(token).TryGetValue(key, out var known) ? known : Open(token, key);
            group.Members.Add(fact);
            fact.Join(group);
            Change(group);
        }
    }

    private static Dictionary<object, CollectedGroup> GroupsOf(Token token) => (Dictionary<object, CollectedGroup>)token.State!;

    private CollectedGroup Open(Token token, object key)
    {
        var group = new CollectedGroup(this, token, key);
        GroupsOf(token).Add(key, group);
        if (Memory.Stratum is not null)
        {
            _ofDerived.Add(group);
        }

        return group;
    }

    /// <summary>Makes the row of a group anew.</summary>
    private void Refresh(CollectedGroup group)
    {
        group.IsChanged = false;
        if (group.IsGone)
        {
            return;
        }

        group.Made?.Remove();
        group.Made = null;
        if (group.Members.Count > 0 || !step.Gathering.IsGrouped)
        {
            group.Members.Sort(FactNode.Compare);
            var row = group.Token.Row.With(step.Place, step.Gathering.Gather(group.Key, group.Values()));
            group.Made = Pass(group.Token, null, group.Members.Count > 0 ? group.Members[0] : null, row);
        }
        else
        {
            GroupsOf(group.Token).Remove(group.Key);
            group.IsGone = true;
        }
    }

    private void Reorder()
    {
        _ranking = Memory.Stratum!.Ranking();
        _ofDerived.RemoveAll(group => group.IsGone);
        foreach (var group in _ofDerived.Where(group => !group.IsSorted()))
        {
            Change(group);
        }
    }
}
