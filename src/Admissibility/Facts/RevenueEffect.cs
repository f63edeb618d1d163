namespace Admissibility.Facts;

/// <summary>What a change does to public revenue: the polarity of the provision times the direction of the change.</summary>
/// <param name="Loses">How strongly it loses revenue, 0 to 3.</param>
/// <param name="Gains">How strongly it gains, 0 to 3.</param>
public sealed record RevenueEffect(int Loses, int Gains)
{
    private static readonly RevenueEffect s_none = new(0, 0);

    /// <summary>The effect of a change; none of either for a procedure or a benefit.</summary>
    public static RevenueEffect Of(ProvisionChanged change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Provision?.Kind switch
        {
            ProvisionKind.Relief => OfRelief(change),
            ProvisionKind.Levy => OfLevy(change),
            ProvisionKind.Scale => OfScale(change),
            ProvisionKind.Tariff => change.Evidence is ChangeEvidence.Rate or ChangeEvidence.Amount or ChangeEvidence.Number or ChangeEvidence.EndDate
                ? OfLevy(change)
                : OfRelief(change),
            ProvisionKind.RecallPeriod => OfRecall(change),
            ProvisionKind.Allocation => OfAllocation(change),
            ProvisionKind.Mixed => OfMixed(change),
            null => OfPassage(change),
            _ => s_none,
        };
    }

    private static RevenueEffect Loss(int strength) => new(strength, 0);

    private static RevenueEffect Gain(int strength) => new(0, strength);

    private static RevenueEffect OfRelief(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (_, ChangeEvidence.Refund) => Loss(3),
        (ChangeDirection.Prolongs, _) => Loss(3),
        (ChangeDirection.Shortens or ChangeDirection.Abolishes, _) => Gain(2),
        (ChangeDirection.Restores, _) => Loss(2),
        (ChangeDirection.Raises, ChangeEvidence.Duration) => Loss(1),
        (ChangeDirection.Lowers, ChangeEvidence.Duration) => Loss(1),
        (ChangeDirection.Raises, ChangeEvidence.Threshold) => Loss(3),
        (ChangeDirection.Raises, _) => Loss(2),
        (ChangeDirection.Lowers, _) => Gain(2),
        (ChangeDirection.Widens, ChangeEvidence.ConditionCut) => Loss(3),
        (ChangeDirection.Widens, ChangeEvidence.NewSentence) => Loss(1),
        (ChangeDirection.Widens, _) => Loss(2),
        (ChangeDirection.Narrows, ChangeEvidence.Adjunct or ChangeEvidence.ShuttingClause) => Gain(1),
        (ChangeDirection.Narrows, _) => Gain(2),
        (_, ChangeEvidence.PartCut) => s_none,
        _ => Loss(1),
    };

    private static RevenueEffect OfLevy(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Prolongs, _) => Gain(2),
        (ChangeDirection.Shortens, _) => Loss(1),
        (ChangeDirection.Abolishes, ChangeEvidence.Whole) => Loss(2),
        (ChangeDirection.Restores, _) => Gain(2),
        (ChangeDirection.Raises, ChangeEvidence.Threshold) => Loss(2),
        (ChangeDirection.Lowers, ChangeEvidence.Threshold) => Gain(2),
        (_, ChangeEvidence.Duration) => s_none,
        (ChangeDirection.Raises, _) => Gain(2),
        (ChangeDirection.Lowers, _) => Loss(2),
        (ChangeDirection.Widens, _) => Gain(1),
        (ChangeDirection.Narrows, ChangeEvidence.Exception or ChangeEvidence.OpeningClause) => Loss(2),
        (ChangeDirection.Narrows, ChangeEvidence.Adjunct) => Loss(1),
        _ => s_none,
    };

    private static RevenueEffect OfScale(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Raises, ChangeEvidence.Amount or ChangeEvidence.Threshold) => Loss(2),
        (ChangeDirection.Lowers, ChangeEvidence.Amount or ChangeEvidence.Threshold) => Gain(2),
        _ => OfLevy(change),
    };

    private static RevenueEffect OfRecall(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Lowers, ChangeEvidence.Duration or ChangeEvidence.Number) => Loss(3),
        (ChangeDirection.Raises, ChangeEvidence.Duration or ChangeEvidence.Number) => Gain(2),
        _ => OfRelief(change),
    };

    /// <summary>More is given by the State, or shared otherwise among those who receive: which of the two is not known from the words.</summary>
    private static RevenueEffect OfAllocation(ProvisionChanged change) => change.Direction switch
    {
        ChangeDirection.Raises or ChangeDirection.Widens or ChangeDirection.Prolongs => Loss(change.Bearer == PublicBody.State ? 2 : 1),
        ChangeDirection.Lowers or ChangeDirection.Narrows or ChangeDirection.Shortens => Gain(1),
        _ => Loss(1),
    };

    private static RevenueEffect OfMixed(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Prolongs, _) => Loss(2),
        (ChangeDirection.Shortens, _) => Gain(1),
        (ChangeDirection.Raises, ChangeEvidence.Threshold) => Loss(2),
        (ChangeDirection.Lowers, ChangeEvidence.Threshold) => Gain(1),
        (_, ChangeEvidence.ShuttingClause) => Gain(1),
        (ChangeDirection.Abolishes or ChangeDirection.Restores, _) => s_none,
        (_, ChangeEvidence.PartCut) => s_none,
        (ChangeDirection.Widens, ChangeEvidence.NewSentence or ChangeEvidence.OpeningClause) => s_none,
        _ => Loss(1),
    };

    /// <summary>A passage of the bill whose subject is not known: only a purpose tells.</summary>
    private static RevenueEffect OfPassage(ProvisionChanged change) => change.Direction switch
    {
        ChangeDirection.Abolishes or ChangeDirection.Narrows or ChangeDirection.Shortens => s_none,
        ChangeDirection.Lowers when change.Evidence is not ChangeEvidence.Rate => Gain(1),
        ChangeDirection.Unknown => s_none,
        ChangeDirection.Raises when change.Evidence == ChangeEvidence.Rate => s_none,
        _ => Loss(1),
    };
}
