namespace Admissibility.Facts;

/// <summary>
/// What the article of the bill that is amended does to public revenue, read as a text that changes laws. An author may weigh his amendment against the law
/// in force or against the bill, whichever favours him: what softens a rise that the bill makes loses nothing against the law in force.
/// </summary>
/// <param name="Article">The article of the bill.</param>
/// <param name="Bearer">Whose revenue it is.</param>
/// <param name="Gains">Whether it gains revenue: a levy created or raised, a relief ended.</param>
/// <param name="Loses">Whether it loses revenue.</param>
public sealed record BillMeasure(string Article, PublicBody Bearer, bool Gains, bool Loses)
{
    /// <summary>Whether it loses by more of something (a rate of a relief raised, a new relief) or by less (a levy lowered); null where by both.</summary>
    public bool? LosesByMore { get; init; }

    /// <summary>Whether it does nothing but gain.</summary>
    public bool IsGain => Gains && !Loses;

    /// <summary>Whether it does nothing but lose, and a change of it goes on the same way.</summary>
    public bool IsAggravatedBy(ProvisionChanged change) => Explains(change) && Loses && LosesByMore is { } more && (more ? change.IsMore : change.IsLess);

    /// <summary>Whether it tells what a change is about: one of a passage of the bill, where the article goes one way.</summary>
    public bool Explains(ProvisionChanged change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Provision is null && Gains != Loses;
    }

    /// <summary>Whether a relief is one of a rise that the bill makes.</summary>
    public bool Excuses(ReliefCreated relief)
    {
        ArgumentNullException.ThrowIfNull(relief);
        return relief.IsOfBill && IsGain;
    }
}
