using NRules;

namespace Admissibility.Checking;

/// <summary>Which rule keeps a session from ending.</summary>
internal static class EndlessRule
{
    /// <summary>
    /// The id of the rule to be named where a session fired too often: of those that read, by whatever detour, what they derive, the one that
    /// fired most. The next one to fire may as well be a rule that only watches.
    /// </summary>
    /// <param name="rules">The rules of the session.</param>
    /// <param name="journal">What happened in it.</param>
    /// <param name="session">The session.</param>
    public static string Find(IEnumerable<AdmissibilityRule> rules, SessionJournal journal, ISession session)
    {
        var inferences = rules.Where(rule => rule.Infers is not null).ToDictionary(rule => rule.Descriptor.Id, StringComparer.Ordinal);
        var suspects = journal.Derivations.Where(derived => inferences.TryGetValue(derived.Key, out var rule) && FeedsItself(rule, inferences.Values)).ToList();
        if (suspects.Count == 0)
        {
            suspects = [.. journal.Derivations];
        }

        return suspects.Count == 0 ? RuleDefinitions.OwnerOf(session.Agenda.Peek().Rule) : suspects.MaxBy(derived => derived.Value.Times).Key;
    }

    private static bool FeedsItself(AdmissibilityRule rule, IReadOnlyCollection<AdmissibilityRule> inferences)
    {
        var fed = new HashSet<AdmissibilityRule>();
        var next = new Queue<AdmissibilityRule>([rule]);
        while (next.TryDequeue(out var from))
        {
            foreach (var to in inferences.Where(to => Reads(to, from.Infers!) && fed.Add(to)))
            {
                next.Enqueue(to);
            }
        }

        return fed.Contains(rule);
    }

    private static bool Reads(AdmissibilityRule rule, Type derived)
    {
        var types = new HashSet<Type>();
        FactTypes.AddTo(types, rule.Definition);
        return types.Any(type => type.IsAssignableFrom(derived));
    }
}
