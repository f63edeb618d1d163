using System.Collections.Immutable;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Admissibility.Checking;

/// <summary>What happens in one session: which rules threw, and from which facts each conclusion was drawn.</summary>
/// <remarks>An exception is taken for handled, so that the other rules go on. NRules then takes the condition for false.</remarks>
internal sealed class SessionJournal : IActionInterceptor
{
    private readonly Dictionary<object, IMatch> _reasons = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first exception of each rule that threw, by its id.</summary>
    public Dictionary<string, Exception> Failures { get; } = new(StringComparer.Ordinal);

    /// <summary>Begins to note what happens in a session.</summary>
    public void Attach(ISession session)
    {
        session.ActionInterceptor = this;
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
        foreach (var action in actions)
        {
            action.Invoke();
        }

        foreach (var key in context.GetLinkedKeys())
        {
            _reasons[context.GetLinked(key)!] = context.Match;
        }
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
}
