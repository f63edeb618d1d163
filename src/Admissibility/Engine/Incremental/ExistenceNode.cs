namespace Admissibility.Engine;

/// <summary>The rows for which there is such a fact, or for which there is none.</summary>
/// <remarks>
/// One fact that decides is kept for each row, as the fact on which what was made of the row rests: the row that went on
/// (Exists), or a mark that holds it back (Not). Where that fact goes the row looks for another.
/// </remarks>
internal sealed class ExistenceNode(Line line, int at, ExistenceStep step) : FactStepNode(line, at, step)
{
    private readonly List<Token> _undecided = [];

    public override void Reconsider(Token token) => _undecided.Add(token);

    public override void Update(List<FactNode> added)
    {
        foreach (var token in _undecided)
        {
            if (!token.IsGone)
            {
                Arrive(token, Buckets.Of(token.Row).Facts);
            }
        }

        _undecided.Clear();
        base.Update(added);
    }

    public override void Clear()
    {
        base.Clear();
        _undecided.Clear();
    }

    protected override void Arrive(Token token, FactNodes facts)
    {
        foreach (var fact in facts.AsSpan())
        {
            if (step.Accepts(token.Row, fact.Value))
            {
                Decide(token, fact);
                return;
            }
        }

        if (!step.Wanted)
        {
            Pass(token, null, null, token.Row);
        }
    }

    protected override void Meet(Token token, FactNode fact)
    {
        if (token.FirstChild?.Fact is null && step.Accepts(token.Row, fact.Value))
        {
            Decide(token, fact);
        }
    }

    private void Decide(Token token, FactNode fact)
    {
        if (step.Wanted)
        {
            Pass(token, fact, null, token.Row);
        }
        else
        {
            token.Empty();
            new Token(token, fact, null, token.Row).Attach(null);
        }
    }
}
