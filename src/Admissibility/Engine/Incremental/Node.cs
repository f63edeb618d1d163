namespace Admissibility.Engine;

/// <summary>One condition of a rule in a session, or its conclusion: rows come in, sit there, and others go on.</summary>
internal abstract class Node(Line line, int at)
{
    public Line Line => line;

    /// <summary>The type of facts that it looks at, if any.</summary>
    public virtual FactType? Type => null;

    /// <summary>A row comes in.</summary>
    public abstract void Enter(Token token);

    /// <summary>A row that sits here goes; all that was made of it has gone.</summary>
    public virtual void Leave(Token token)
    {
    }

    /// <summary>What was made of a row here has gone with the fact that it rested on, and the row may be judged anew.</summary>
    public virtual void Reconsider(Token token)
    {
    }

    /// <summary>A fact is there to be looked up.</summary>
    public virtual void Learn(FactNode fact)
    {
    }

    /// <summary>A fact is no longer there to be looked up.</summary>
    public virtual void Forget(FactNode fact)
    {
    }

    /// <summary>Facts came, and are looked at with the rows that sit here.</summary>
    public virtual void Update(List<FactNode> added)
    {
    }

    /// <summary>Forgets all rows and facts.</summary>
    public virtual void Clear()
    {
    }

    /// <summary>Makes a row of one that sits here and hands it to the next node.</summary>
    protected Token Pass(Token token, FactNode? fact, FactNode? order, in Row row) => line.Pass(token, at + 1, fact, order, row);
}

/// <summary>A condition on facts of one type.</summary>
internal abstract class FactStepNode(Line line, int at, FactStep step) : Node(line, at)
{
    public override FactType Type => step.Type;

    /// <summary>All facts of the type.</summary>
    public TypeMemory Memory { get; } = line.Network.MemoryOf(step.Type);

    protected Buckets Buckets { get; } = step.Key?.CreateBuckets() ?? new OneBucket(line.Network.MemoryOf(step.Type).Facts);

    public override void Enter(Token token)
    {
        Line.Network.Cancellation.ThrowIfCancellationRequested();
        var bucket = Buckets.Of(token.Row);
        bucket.Tokens.Add(token);
        Arrive(token, bucket.Facts);
    }

    public override void Learn(FactNode fact) => Buckets.Learn(fact);

    public override void Forget(FactNode fact) => Buckets.Forget(fact);

    public override void Update(List<FactNode> added)
    {
        foreach (var fact in added)
        {
            Line.Network.Cancellation.ThrowIfCancellationRequested();
            if (fact.IsAlive && Buckets.Of(fact) is { } bucket)
            {
                for (var token = bucket.Tokens.First; token is not null; token = token.Next)
                {
                    Meet(token, fact);
                }
            }
        }
    }

    public override void Clear() => Buckets.Clear();

    /// <summary>A row came, and finds these facts.</summary>
    protected abstract void Arrive(Token token, FactNodes facts);

    /// <summary>A fact came, and finds this row.</summary>
    protected abstract void Meet(Token token, FactNode fact);
}
