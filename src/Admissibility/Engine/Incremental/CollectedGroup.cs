namespace Admissibility.Engine;

/// <summary>Facts collected for one row under one key.</summary>
internal sealed class CollectedGroup(CollectNode node, Token token, object key)
{
    public CollectNode Node => node;

    /// <summary>The row for which they are collected.</summary>
    public Token Token => token;

    public object Key => key;

    public List<FactNode> Members { get; } = [];

    /// <summary>The row that was made of them.</summary>
    public Token? Made { get; set; }

    public bool IsChanged { get; set; }

    public bool IsGone { get; set; }

    public object[] Values()
    {
        var values = new object[Members.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Members[i].Value;
        }

        return values;
    }

    public bool IsSorted()
    {
        for (var i = 1; i < Members.Count; i++)
        {
            if (FactNode.Compare(Members[i - 1], Members[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
