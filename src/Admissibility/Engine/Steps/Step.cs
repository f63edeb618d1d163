using Admissibility.Facts;

namespace Admissibility.Engine;

/// <summary>One condition of a rule, ready to be applied to rows: immutable, shared by all memories.</summary>
/// <remarks>Both evaluations of a rule come from it: <see cref="Run"/> goes through one memory once, <see cref="CreateNode"/> follows the changes of a session.</remarks>
internal abstract class Step(Condition condition)
{
    public Condition Condition => condition;

    /// <summary>The type of facts that it looks at, if any.</summary>
    public virtual FactType? Type => null;

    /// <summary>The equality on which it looks facts up, if any.</summary>
    public virtual Key? Key => null;

    /// <summary>Whether it judges all facts of its type together, so that they must be complete.</summary>
    public virtual bool Judges => false;

    /// <summary>Whether it adds a fact to the row.</summary>
    public virtual bool HandsOn => false;

    /// <summary>Hands each row that comes out of it to the next step.</summary>
    /// <param name="row">A row that came out of the step before.</param>
    /// <param name="at">Its place among the steps of the rule.</param>
    /// <param name="evaluation">The evaluation that goes on.</param>
    public abstract void Run(in Row row, int at, Evaluation evaluation);

    public abstract Node CreateNode(Line line, int at);
}

/// <summary>A condition on facts of one type.</summary>
/// <param name="condition">As it is written.</param>
/// <param name="type">The type of facts.</param>
/// <param name="key">The equality on which they are looked up; null where all are tried.</param>
/// <param name="test">What must hold between the row and the fact; null where any will do.</param>
internal abstract class FactStep(Condition condition, FactType type, Key? key, FactTest? test) : Step(condition)
{
    public override FactType Type => type;

    public override Key? Key => key;

    /// <summary>Whether a fact that has the key goes with the row.</summary>
    public bool Accepts(in Row row, object fact) => test is null || test(row, fact);
}

/// <summary>Each row with each fact that goes with it.</summary>
internal class MatchStep(Condition condition, FactType type, Key? key, FactTest? test, int place) : FactStep(condition, type, key, test)
{
    /// <summary>Where in the row its fact stands.</summary>
    public int Place => place;

    public override bool HandsOn => true;

    public override void Run(in Row row, int at, Evaluation evaluation)
    {
        var candidates = evaluation.CandidatesOf(this, row, at);
        var passed = false;
        for (var i = candidates.First; i >= 0; i = candidates.After(i))
        {
            if (Accepts(row, candidates[i]))
            {
                passed = true;
                evaluation.Advance(row.With(place, candidates[i]), at, i);
            }
        }

        if (!passed)
        {
            evaluation.Trace?.Stuck(at, row);
        }
    }

    public override Node CreateNode(Line line, int at) => new MatchNode(line, at, this);
}

/// <summary>Each row with a fact of context; where there is none, it is said to be missing.</summary>
internal sealed class NeedStep(Condition condition, FactType type, FactTest? test, int place, MissingItem missing) : MatchStep(condition, type, null, test, place)
{
    public MissingItem Missing => missing;

    public override bool Judges => true;

    public override void Run(in Row row, int at, Evaluation evaluation)
    {
        if (evaluation.FactsOf(Type).Count == 0)
        {
            evaluation.Miss(missing);
        }

        base.Run(row, at, evaluation);
    }
}

/// <summary>The rows for which there is such a fact, or for which there is none.</summary>
internal sealed class ExistenceStep(Condition condition, FactType type, Key? key, FactTest? test, bool wanted) : FactStep(condition, type, key, test)
{
    /// <summary>Whether such a fact must be there, or must not.</summary>
    public bool Wanted => wanted;

    public override bool Judges => true;

    public override void Run(in Row row, int at, Evaluation evaluation)
    {
        var candidates = evaluation.CandidatesOf(this, row, at);
        for (var i = candidates.First; i >= 0; i = candidates.After(i))
        {
            if (Accepts(row, candidates[i]))
            {
                Decide(row, at, evaluation, candidates[i]);
                return;
            }
        }

        Decide(row, at, evaluation, null);
    }

    public override Node CreateNode(Line line, int at) => new ExistenceNode(line, at, this);

    private void Decide(in Row row, int at, Evaluation evaluation, object? found)
    {
        if (wanted == (found is not null))
        {
            evaluation.Advance(row, at);
        }
        else
        {
            evaluation.Trace?.Stuck(at, row, found);
        }
    }
}

/// <summary>The rows whose facts have something between them.</summary>
internal sealed class WhereStep(Condition condition, FromRow<bool> test) : Step(condition)
{
    public bool Accepts(in Row row, CancellationToken cancellation) => test(row, cancellation);

    public override void Run(in Row row, int at, Evaluation evaluation)
    {
        if (test(row, evaluation.Cancellation))
        {
            evaluation.Advance(row, at);
        }
        else
        {
            evaluation.Trace?.Stuck(at, row);
        }
    }

    public override Node CreateNode(Line line, int at) => new WhereNode(line, at, this);
}
