using System.Collections.Immutable;
using Admissibility.Diagnostics;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>What happens in one session: which rules threw, and from which facts each conclusion was drawn.</summary>
/// <remarks>An exception is taken for handled, so that the other rules go on. NRules then takes the condition for false.</remarks>
/// <param name="excluded">What the rules threw that are left out of the session for it, by their ids.</param>
internal sealed class SessionJournal(ImmutableDictionary<string, Exception> excluded) : IActionInterceptor
{
    private readonly Dictionary<object, IMatch> _reasons = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first exception of each rule that threw, by its id.</summary>
    public Dictionary<string, Exception> Failures { get; } = excluded.IsEmpty ? new(StringComparer.Ordinal) : new(excluded, StringComparer.Ordinal);

    /// <summary>How often each rule derived facts for others since the session began to fire, by its id.</summary>
    public Dictionary<string, Counter> Derivations { get; } = new(StringComparer.Ordinal);

    /// <summary>Begins to note what happens in a session.</summary>
    public void Attach(ISession session)
    {
        session.ActionInterceptor = this;
        session.Events.FactRetractedEvent += (_, retracted) => _reasons.Remove(retracted.Fact.Value!);
        session.Events.LhsExpressionFailedEvent += OnConditionFailed;
        session.Events.RhsExpressionFailedEvent += (_, failed) => Note(failed, failed.Match.Rule);
        session.Events.AgendaExpressionFailedEvent += (_, failed) => Note(failed, failed.Rule);
    }

    /// <summary>The facts from which a conclusion was drawn, in the order of the rule's patterns.</summary>
    public ImmutableArray<object> ReasonsOf(object conclusion)
    {
        var facts = ImmutableArray.CreateBuilder<object>();
        if (_reasons.TryGetValue(conclusion, out var match))
        {
            foreach (var fact in match.Facts)
            {
                facts.Add(fact.Value!);
            }
        }

        return facts.ToImmutable();
    }

    /// <inheritdoc/>
    public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
    {
        // What this row concluded before, it now concludes anew.
        foreach (var key in context.GetLinkedKeys())
        {
            _reasons.Remove(context.GetLinked(key)!);
        }

        foreach (var action in actions)
        {
            action.Invoke();
        }

        foreach (var key in context.GetLinkedKeys())
        {
            var conclusion = context.GetLinked(key)!;
            _reasons[conclusion] = context.Match;
            if (conclusion is not (Finding or IRemark))
            {
                CountDerivation(RuleDefinitions.OwnerOf(context.Rule));
            }
        }
    }

    /// <summary>Whether a fact was concluded in the session, and not given to it.</summary>
    public bool IsConclusion(object fact) => _reasons.ContainsKey(fact);

    private void CountDerivation(string rule)
    {
        if (!Derivations.TryGetValue(rule, out var counter))
        {
            Derivations.Add(rule, counter = new());
        }

        counter.Times++;
    }

    private void OnConditionFailed(object? sender, LhsExpressionErrorEventArgs failed)
    {
        foreach (var rule in failed.Rules)
        {
            Note(failed, rule);
        }
    }

    private void Note(IRecoverableError failed, IRuleDefinition rule)
    {
        failed.IsHandled = true;
        Failures.TryAdd(RuleDefinitions.OwnerOf(rule), failed.Exception!);
    }

    /// <summary>An object, for dictionaries of numbers are compiled anew when the program starts.</summary>
    internal sealed class Counter
    {
        public int Times { get; set; }
    }
}
