using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using NRules.Fluent.Dsl;

namespace Admissibility.Rules;

/// <summary>A member files after the deadline of the stage that the bill is at.</summary>
/// <remarks>An error only where day, hour and calendar are given. Sub-amendments have no deadline.</remarks>
/// <param name="descriptor">What the rule is known by; its messages say {filed} and {deadline}.</param>
public abstract class LateFilingRule(RuleDescriptor descriptor) : AmendmentRule<Filing>(descriptor)
{
    public sealed override void Define()
    {
        Filing filed = null!;
        FilingDeadline deadline = null!;
        FilingTime hour = null!;

        AtItsStage(When().Match(() => filed).Not<SubAmendmentOf>())
            .Exists<Authorship>()
            .Match(() => deadline, deadline => deadline.IsReachedOn(filed.Day))
            .Match(() => hour, hour => deadline.IsOver(filed.Day, hour.Time));
        Then()
            .Yield(_ => Report(filed, deadline, hour));
    }

    /// <summary>That the bill is at the stage of the rule.</summary>
    private protected abstract ILeftHandSideExpression AtItsStage(ILeftHandSideExpression when);

    private Finding Report(Filing filed, FilingDeadline deadline, FilingTime hour) => At(
        filed.Location, ("filed", Amounts.Moment(filed.Day.ToDateTime(hour.Time))), ("deadline", Amounts.Moment(deadline.Until)));
}
