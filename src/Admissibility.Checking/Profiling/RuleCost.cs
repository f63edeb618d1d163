namespace Admissibility.Checking;

/// <summary>What a rule cost.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Tried">How many facts and rows of facts its nodes took in.</param>
/// <param name="Matches">How often it reported.</param>
/// <param name="Time">How long that took; NRules counts in milliseconds, so that only sums over thousands of amendments mean something.</param>
public sealed record RuleCost(AdmissibilityRule Rule, long Tried, long Matches, TimeSpan Time);
