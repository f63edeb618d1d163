using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>A production in a session: its conditions as a chain of nodes, and the rows that sit in them.</summary>
internal sealed class Line
{
    private readonly Node[] _nodes;
    private Token? _root;

    public Line(Network network, int order, SessionStratum? stratum)
    {
        (Network, Order, Stratum, Production) = (network, order, stratum, network.Rules.Productions[order]);
        var steps = Production.Steps;
        _nodes = new Node[steps.Length + 1];
        for (var i = 0; i < steps.Length; i++)
        {
            _nodes[i] = steps[i].CreateNode(this, i);
        }

        _nodes[^1] = Production.Conclusion.CreateNode(this, steps.Length);
    }

    public Network Network { get; }

    public Production Production { get; }

    /// <summary>Its place among all productions of the set.</summary>
    public int Order { get; }

    /// <summary>What it derives belongs there; null where it reports.</summary>
    public SessionStratum? Stratum { get; }

    /// <summary>Whether all facts so far have been taken in.</summary>
    public bool IsBuilt => _root is not null;

    /// <summary>What it threw, until facts that it looks at change.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether it failed in this round of changes, and is not tried again in it.</summary>
    public bool IsOut { get; set; }

    /// <summary>How many rows came through in this round of changes.</summary>
    public int Concluded { get; set; }

    /// <summary>Whether derived facts that it collects stand in another order now.</summary>
    public bool IsOutOfOrder => Array.Exists(_nodes, node => node is CollectNode { IsOutOfOrder: true });

    /// <summary>The version of the order of derived facts that it looks at.</summary>
    public int Ordering => _nodes.Max(node => (node as FactStepNode)?.Memory.Stratum?.Ranking() ?? 0);

    public ReportNode? Report => _nodes[^1] as ReportNode;

    /// <summary>What is missing for it to be judged.</summary>
    public IEnumerable<MissingItem> Missing => _nodes.OfType<MatchNode>().Select(node => node.Missing).OfType<MissingItem>();

    public bool Reads(Changes changes) => Array.Exists(_nodes, node => node.Type is { } type && changes.Touch(type));

    /// <summary>Takes in all facts there are, in their order.</summary>
    public void Build()
    {
        Failure = null;
        foreach (var node in _nodes.OfType<FactStepNode>())
        {
            if (node.Memory.Stratum is { } stratum && stratum != Stratum)
            {
                stratum.Ranking();
            }

            node.Memory.Facts.Sort();
            foreach (var fact in node.Memory.Facts.AsSpan())
            {
                node.Learn(fact);
            }
        }

        _root = new(null, null, null, default);
        _root.Attach(_nodes[0]);
        _nodes[0].Enter(_root);
    }

    /// <summary>Takes in what changed. The last conditions come first: rows that are made on the way then meet each new fact once.</summary>
    public void Update(Changes changes)
    {
        foreach (var node in _nodes)
        {
            if (node.Type is { } type)
            {
                changes.RemovedOf(type).ForEach(node.Forget);
                changes.AddedOf(type).FindAll(fact => fact.IsAlive).ForEach(node.Learn);
            }
        }

        for (var i = _nodes.Length - 1; i >= 0; i--)
        {
            _nodes[i].Update(_nodes[i].Type is { } type ? changes.AddedOf(type) : []);
        }
    }

    /// <summary>Makes a row of another and hands it to a node.</summary>
    public Token Pass(Token parent, int at, FactNode? fact, FactNode? order, in Row row)
    {
        var token = new Token(parent, fact, order, row);
        token.Attach(_nodes[at]);
        _nodes[at].Enter(token);
        return token;
    }

    /// <summary>Forgets all rows, and with them what they gave.</summary>
    public void Clear()
    {
        _root?.Remove();
        _root = null;
        Failure = null;
        foreach (var node in _nodes)
        {
            node.Clear();
        }
    }

    /// <summary>Forgets all rows and says why.</summary>
    public void Fail(Exception exception)
    {
        Clear();
        (Failure, IsOut) = (exception, true);
    }
}
