using System.Globalization;
using NRules;

namespace Admissibility.Checking;

/// <summary>Fires the rules of a session to the end, or to a bound.</summary>
internal static class Firing
{
    /// <summary>Fires all rules; the rule at which the bound is met is noted as failed.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, between two firings.</exception>
    public static void Fire(ISession session, SessionJournal journal, int maxFirings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        session.Fire(maxFirings, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!session.Agenda.IsEmpty)
        {
            var bound = maxFirings.ToString(CultureInfo.InvariantCulture);
            journal.Failures.TryAdd(RuleDefinitions.OwnerOf(session.Agenda.Peek().Rule), new EndlessRuleException($"fired without end, stopped after {bound} firings"));
        }
    }
}
