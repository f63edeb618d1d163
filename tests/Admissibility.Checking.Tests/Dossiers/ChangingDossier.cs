namespace Admissibility.Checking.Tests.Dossiers;

/// <summary>The facts of a dossier under random changes, and sessions that are notified of each.</summary>
internal sealed class ChangingDossier(params IReadOnlyList<DossierSession> sessions)
{
    private const int Numbers = 7;

    private static readonly string[] s_names = ["rond", "long", "noir"];

    private readonly SortedDictionary<(FactKind, int), object> _facts = [];

    public IReadOnlyCollection<object> Facts => _facts.Values;

    public void Apply(Change change)
    {
        var key = (change.Fact, change.Number % Numbers);
        switch (change.Kind)
        {
            case ChangeKind.Put when _facts.TryGetValue(key, out var old):
                Replace(old, _facts[key] = Make(change, 0));
                break;
            case ChangeKind.Put:
                InsertAll([change.Number % Numbers], change);
                break;
            case ChangeKind.PutSeveral:
                InsertAll([.. Enumerable.Range(change.Number, 4).Select(number => number % Numbers)], change);
                break;
            case ChangeKind.Take when _facts.Remove(key, out var taken):
                Each(session => session.Retract(taken));
                break;
        }
    }

    /// <summary>Retracts all facts.</summary>
    public void Empty()
    {
        foreach (var fact in _facts.Values)
        {
            Each(session => session.Retract(fact));
        }

        _facts.Clear();
    }

    private void InsertAll(int[] numbers, Change change)
    {
        var added = new List<object>();
        foreach (var number in numbers.Where(number => !_facts.ContainsKey((change.Fact, number))))
        {
            added.Add(_facts[(change.Fact, number)] = Make(change with { Number = (byte)number }, number));
        }

        Each(session => session.InsertAll(added));
    }

    private void Replace(object old, object changed)
    {
        if (old is Shelved)
        {
            Each(session => session.Update(changed));
        }
        else
        {
            Each(session => session.Retract(old));
            Each(session => session.Insert(changed));
        }
    }

    private void Each(Action<DossierSession> action)
    {
        foreach (var session in sessions)
        {
            action(session);
        }
    }

    private static object Make(Change change, int shift)
    {
        var (name, value) = (s_names[(change.Name + shift) % s_names.Length], (change.Value + shift) % 3);
        return change.Fact switch
        {
            FactKind.Shelved => new Shelved(change.Number % Numbers, name, value),
            FactKind.Loaf => new Loaf(name, 400 * (1 + value)),
            _ => new Oven(name, 200 + (50 * value)),
        };
    }
}
