using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>What a rule does with each row that met all conditions.</summary>
internal abstract class Conclusion
{
    /// <summary>The type of facts that it derives; null where it reports.</summary>
    public virtual FactType? Derives => null;

    public abstract void Conclude(in Row row, Evaluation evaluation);

    public abstract Node CreateNode(Line line, int at);
}

internal sealed class ReportConclusion(FromRow<Finding> finding) : Conclusion
{
    public Finding Of(in Row row, CancellationToken cancellation) => finding(row, cancellation);

    public override void Conclude(in Row row, Evaluation evaluation) => evaluation.Report(finding(row, evaluation.Cancellation), row);

    public override Node CreateNode(Line line, int at) => new ReportNode(line, at, this);
}

internal sealed class YieldConclusion(FactType type, FromRow<object?> derive) : Conclusion
{
    public override FactType Derives => type;

    public object Of(in Row row, CancellationToken cancellation) =>
        derive(row, cancellation) ?? throw new InvalidOperationException($"Yield<{type.Name}> gave null.");

    public override void Conclude(in Row row, Evaluation evaluation) => evaluation.Derive(type, Of(row, evaluation.Cancellation), row);

    public override Node CreateNode(Line line, int at) => new YieldNode(line, at, this);
}
