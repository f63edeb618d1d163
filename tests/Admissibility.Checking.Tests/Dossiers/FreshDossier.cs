using System.Collections.Immutable;

namespace Admissibility.Checking.Tests.Dossiers;

/// <summary>What rules find in facts that are taken in at once. The rules are compiled only once, for thousands of random cases.</summary>
internal sealed class FreshDossier(ImmutableArray<AdmissibilityRule> rules)
{
    private readonly Network _network = new(rules);
    private readonly RuleOrder _order = new(rules);

    public RuleResults Results(IEnumerable<object> facts)
    {
        var journal = new SessionJournal(ImmutableDictionary<string, Exception>.Empty);
        var session = _network.Open(journal);
        session.InsertAll(facts);
        Firing.Fire(session, journal, rules, DossierSession.DefaultMaxFirings, CancellationToken.None);
        return _order.Results(session, journal, byPlace: true);
    }

    /// <summary>What was found with the facts that it was found in, in no order.</summary>
    public static IEnumerable<string> WithFacts(RuleResults results) => results.Matches
        .Select(match => $"{match.Rule} {match.Finding.Message.Fr}: {string.Join(", ", match.Facts.Select(NameOf))}")
        .Order(StringComparer.Ordinal);

    private static string NameOf(object fact) => fact switch
    {
        Pair<Shelved> pair => $"{pair.First} + {pair.Second}",
        IEnumerable<object> group => string.Join(" + ", group.Select(NameOf).Order(StringComparer.Ordinal)),
        _ => $"{fact}",
    };
}
