using System.Globalization;
using NRules;

namespace Admissibility.Checking;

/// <summary>Fires the rules of a session to the end, or to a bound.</summary>
internal static class Firing
{
    /// <summary>Fires all rules; where the bound is met, the rule that keeps firing is recorded as failed.</summary>
    /// <param name="session">The session.</param>
    /// <param name="journal">What happens in it.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="maxFirings">The bound.</param>
    /// <param name="cancellation">Stops between two firings.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Fire(ISession session, SessionJournal journal, IEnumerable<AdmissibilityRule> rules, int maxFirings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        journal.Derivations.Clear();
        session.Fire(maxFirings, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!session.Agenda.IsEmpty)
        {
            var bound = maxFirings.ToString(CultureInfo.InvariantCulture);
            journal.Failures.TryAdd(EndlessRule.Find(rules, journal, session), new EndlessRuleException($"fired without end, stopped after {bound} firings"));
        }
    }
}
