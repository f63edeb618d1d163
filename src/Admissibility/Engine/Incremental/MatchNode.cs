using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>Each row with each fact that goes with it.</summary>
internal sealed class MatchNode(Line line, int at, MatchStep step) : FactStepNode(line, at, step)
{
    private int _rows;

    /// <summary>What is missing now: rows wait for a fact of context, and there is none.</summary>
    public MissingItem? Missing => step is NeedStep need && _rows > 0 && Memory.Facts.Count == 0 ? need.Missing : null;

    public override void Enter(Token token)
    {
        _rows++;
        base.Enter(token);
    }

    public override void Leave(Token token) => _rows--;

    protected override void Arrive(Token token, FactNodes facts)
    {
        foreach (var fact in facts.AsSpan())
        {
            Meet(token, fact);
        }
    }

    protected override void Meet(Token token, FactNode fact)
    {
        if (step.Accepts(token.Row, fact.Value))
        {
            Pass(token, fact, fact, token.Row.With(step.Place, fact.Value));
        }
    }
}

/// <summary>The rows whose facts have something between them.</summary>
internal sealed class WhereNode(Line line, int at, WhereStep step) : Node(line, at)
{
    public override void Enter(Token token)
    {
        if (step.Accepts(token.Row, Line.Network.Cancellation))
        {
            Pass(token, null, null, token.Row);
        }
    }
}
