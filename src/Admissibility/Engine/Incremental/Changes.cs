namespace Admissibility.Engine;

/// <summary>Facts that came and went, by type.</summary>
internal sealed class Changes
{
    private readonly Dictionary<FactType, Change> _byType = [];

    public bool IsEmpty => _byType.Count == 0;

    public bool Touch(FactType type) => _byType.ContainsKey(type);

    /// <summary>What came; some of it may have gone again.</summary>
    public List<FactNode> AddedOf(FactType type) => _byType.TryGetValue(type, out var change) ? change.Added : [];

    public List<FactNode> RemovedOf(FactType type) => _byType.TryGetValue(type, out var change) ? change.Removed : [];

    public void Add(FactNode node) => Of(node.Memory.Type).Added.Add(node);

    public void Remove(FactNode node) => Of(node.Memory.Type).Removed.Add(node);

    public void Include(Changes later)
    {
        foreach (var (type, change) in later._byType)
        {
            Of(type).Added.AddRange(change.Added);
            Of(type).Removed.AddRange(change.Removed);
        }
    }

    private Change Of(FactType type)
    {
        if (!_byType.TryGetValue(type, out var change))
        {
            _byType.Add(type, change = new());
        }

        return change;
    }

    private sealed class Change
    {
        public List<FactNode> Added { get; } = [];

        public List<FactNode> Removed { get; } = [];
    }
}
