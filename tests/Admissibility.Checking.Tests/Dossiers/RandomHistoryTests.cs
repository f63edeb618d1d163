namespace Admissibility.Checking.Tests.Dossiers;

/// <summary>Whatever changes, a session finds what it would find in the same facts taken afresh.</summary>
/// <remarks>One session takes in the histories of all cases, and is emptied between them: it is then to be as good as new.</remarks>
public class RandomHistoryTests
{
    private static readonly FreshDossier s_fresh = new([.. ShelfRules.All]);

    private readonly DossierSession _session = new([.. ShelfRules.All]);

    [SeededProperty(1000, EndSize = 20)]
    public void After_every_change_the_results_are_those_of_a_fresh_session(Change[] changes)
    {
        var dossier = new ChangingDossier(_session);
        foreach (var change in changes)
        {
            dossier.Apply(change);
            var results = _session.Results();
            var fresh = s_fresh.Results(dossier.Facts);
            Assert.Equal(Bakery.Said(fresh), Bakery.Said(results));
            Assert.Equal(FreshDossier.WithFacts(fresh), FreshDossier.WithFacts(results));
            Assert.Equal(dossier.Facts.Count, _session.Count);
        }

        Assert.Equal(ShelfRules.Expected(dossier.Facts).Order(StringComparer.Ordinal), Bakery.Said(_session.Results()).Order(StringComparer.Ordinal));
        dossier.Empty();
        Assert.Empty(_session.Results().Matches);
    }

    [SeededProperty(1000, EndSize = 20)]
    public void Changes_may_be_taken_in_together(Change[] changes)
    {
        var dossier = new ChangingDossier(_session);
        foreach (var change in changes)
        {
            dossier.Apply(change);
        }

        Assert.Equal(Bakery.Said(s_fresh.Results(dossier.Facts)), Bakery.Said(_session.Results()));
        dossier.Empty();
    }

    [SeededProperty(1000, EndSize = 20)]
    public void The_order_in_which_facts_are_inserted_does_not_matter(Change[] changes, byte[] keys)
    {
        var dossier = new ChangingDossier();
        foreach (var change in changes)
        {
            dossier.Apply(change);
        }

        var shuffled = dossier.Facts
            .Select((fact, at) => (Fact: fact, Key: at < keys.Length ? keys[at] : -at))
            .OrderBy(pair => pair.Key)
            .Select(pair => pair.Fact);
        var expected = s_fresh.Results(dossier.Facts);
        var results = s_fresh.Results(shuffled);
        Assert.Equal(Bakery.Said(expected), Bakery.Said(results));
        Assert.Equal(FreshDossier.WithFacts(expected), FreshDossier.WithFacts(results));
    }
}
