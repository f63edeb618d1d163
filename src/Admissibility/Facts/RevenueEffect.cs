using static Admissibility.Facts.EffectStrength;

namespace Admissibility.Facts;

/// <summary>What a change does to public revenue: the polarity of the provision times the direction of the change.</summary>
/// <param name="Loses">How strongly it loses revenue: 0, or one of <see cref="EffectStrength"/>.</param>
/// <param name="Gains">How strongly it gains, the same.</param>
public sealed record RevenueEffect(int Loses, int Gains)
{
    private static readonly RevenueEffect s_none = new(0, 0);

    /// <summary>Whether the words allow a loss as well as a gain: a purpose decides which of the two it is.</summary>
    public bool IsEither => Loses > 0 && Gains > 0;

    /// <summary>The effect of a change; none of either for a procedure or a benefit.</summary>
    public static RevenueEffect Of(ProvisionChanged change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Provision?.Kind switch
        {
            ProvisionKind.Relief => OfRelief(change),
            ProvisionKind.Levy => OfLevy(change),
            ProvisionKind.Scale => OfScale(change),
            ProvisionKind.Tariff when change.Evidence == ChangeEvidence.Threshold => s_either,
            ProvisionKind.Tariff => change.Evidence is ChangeEvidence.Rate or ChangeEvidence.Amount or ChangeEvidence.Number or ChangeEvidence.EndDate
                ? OfLevy(change)
                : OfRelief(change),
            ProvisionKind.RecallPeriod => OfRecall(change),
            ProvisionKind.Commitment when change is { Direction: ChangeDirection.Raises, Evidence: ChangeEvidence.Duration } => Gain(Open),
            ProvisionKind.Commitment => OfRelief(change),
            ProvisionKind.Allocation => OfAllocation(change),
            ProvisionKind.Mixed => OfMixed(change),
            null => OfPassage(change),
            _ => s_none,
        };
    }

    private static RevenueEffect Loss(int strength) => new(strength, 0);

    private static RevenueEffect Gain(int strength) => new(0, strength);

    /// <summary>Only a purpose tells.</summary>
    private static readonly RevenueEffect s_either = new(Open, Open);

    private static RevenueEffect OfRelief(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (_, ChangeEvidence.Refund) => Loss(Certain),
        (ChangeDirection.Prolongs, _) => Loss(Certain),
        (ChangeDirection.Shortens or ChangeDirection.Abolishes, _) => Gain(Shown),
        (ChangeDirection.Restores, _) => Loss(Shown),
        (ChangeDirection.Raises, ChangeEvidence.Duration) => Loss(Open),
        (ChangeDirection.Lowers, ChangeEvidence.Duration) => Loss(Open),
        (ChangeDirection.Raises, ChangeEvidence.Threshold) => Loss(Certain),
        (ChangeDirection.Raises, _) => Loss(Shown),
        (ChangeDirection.Lowers, ChangeEvidence.Number) => s_either,
        (ChangeDirection.Lowers, _) => Gain(Shown),
        (ChangeDirection.Widens, ChangeEvidence.ConditionCut) => Loss(Certain),
        (ChangeDirection.Widens, ChangeEvidence.NewSentence) => Loss(Open),
        (ChangeDirection.Widens, _) => Loss(Shown),
        (ChangeDirection.Narrows, ChangeEvidence.Adjunct or ChangeEvidence.ShuttingClause) => Gain(Open),
        (ChangeDirection.Narrows, _) => Gain(Shown),
        (_, ChangeEvidence.PartCut) => s_either,
        _ => Loss(Open),
    };

    private static RevenueEffect OfLevy(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Prolongs, _) => Gain(Shown),
        (ChangeDirection.Shortens, _) => Loss(Open),
        (ChangeDirection.Abolishes, ChangeEvidence.Whole) => Loss(Shown),
        (ChangeDirection.Restores, _) => Gain(Shown),
        (_, ChangeEvidence.Threshold or ChangeEvidence.Adjunct) when IsEarmarked(change) => s_none,
        (ChangeDirection.Raises, ChangeEvidence.Threshold) => Loss(Shown),
        (ChangeDirection.Lowers, ChangeEvidence.Threshold) => Gain(Shown),
        (_, ChangeEvidence.Duration) => s_none,
        (ChangeDirection.Raises, _) => Gain(Shown),
        (ChangeDirection.Lowers, _) => Loss(Shown),
        (ChangeDirection.Widens, _) => s_either,
        (ChangeDirection.Narrows, ChangeEvidence.Exception or ChangeEvidence.OpeningClause) => Loss(Shown),
        (_, ChangeEvidence.PartCut) => s_none,
        (ChangeDirection.Unknown, _) when IsEarmarked(change) => s_none,
        _ => Loss(Open),
    };

    /// <summary>A levy whose product goes to an operator: a ceiling may be of what is levied, or of what the operator is given.</summary>
    private static bool IsEarmarked(ProvisionChanged change) => change.Bearer == PublicBody.Operators;

    private static RevenueEffect OfScale(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Raises, ChangeEvidence.Amount or ChangeEvidence.Threshold) => Loss(Shown),
        (ChangeDirection.Lowers, ChangeEvidence.Amount or ChangeEvidence.Threshold) => Gain(Shown),
        _ => OfLevy(change),
    };

    private static RevenueEffect OfRecall(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Lowers, ChangeEvidence.Duration or ChangeEvidence.Number) => Loss(Certain),
        (ChangeDirection.Raises, ChangeEvidence.Duration or ChangeEvidence.Number) => Gain(Shown),
        (_, ChangeEvidence.ConditionCut) => Gain(Shown),
        (ChangeDirection.Widens, _) => s_either,
        _ => OfRelief(change),
    };

    /// <summary>More is given by the State, or shared otherwise among those who receive: which of the two is not known from the words.</summary>
    private static RevenueEffect OfAllocation(ProvisionChanged change) => change.Direction switch
    {
        ChangeDirection.Raises or ChangeDirection.Widens or ChangeDirection.Prolongs => Loss(change.Bearer == PublicBody.State ? Shown : Open),
        ChangeDirection.Lowers or ChangeDirection.Narrows or ChangeDirection.Shortens => change.Bearer == PublicBody.State ? Gain(Open) : s_none,
        ChangeDirection.Unknown => s_none,
        _ => Loss(Open),
    };

    private static RevenueEffect OfMixed(ProvisionChanged change) => (change.Direction, change.Evidence) switch
    {
        (ChangeDirection.Prolongs, _) => Loss(Shown),
        (ChangeDirection.Shortens, _) => Gain(Open),
        (ChangeDirection.Raises, ChangeEvidence.Threshold) => Loss(Shown),
        (ChangeDirection.Lowers, ChangeEvidence.Threshold) => Gain(Open),
        (_, ChangeEvidence.ShuttingClause) => Gain(Open),
        (ChangeDirection.Abolishes or ChangeDirection.Restores, _) => s_none,
        (_, ChangeEvidence.PartCut) => s_none,
        (ChangeDirection.Widens, ChangeEvidence.NewSentence or ChangeEvidence.OpeningClause) => s_none,
        _ => Loss(Open),
    };

    /// <summary>A passage of the bill whose subject is not known: only a purpose tells.</summary>
    private static RevenueEffect OfPassage(ProvisionChanged change) => change.Direction switch
    {
        ChangeDirection.Abolishes or ChangeDirection.Narrows or ChangeDirection.Shortens => s_none,
        ChangeDirection.Lowers when change.Evidence is not ChangeEvidence.Rate => Gain(Open),
        ChangeDirection.Unknown => s_none,
        ChangeDirection.Raises when change.Evidence == ChangeEvidence.Rate => s_none,
        _ => Loss(Open),
    };
}
