using System.Runtime.CompilerServices;

namespace Admissibility.Checking.Tests.Dossiers;

public class DossierSessionTests
{
    private readonly DossierSession _session = new([.. ShelfRules.All]);

    [Fact]
    public void A_fact_of_an_identity_that_is_there_is_refused_and_nothing_changes()
    {
        _session.Insert(new Shelved(1, "rond", 1));
        var before = Bakery.Said(_session.Results()).ToList();
        Assert.Throws<ArgumentException>(() => _session.Insert(new Shelved(1, "long", 2)));
        Assert.Throws<ArgumentException>(() => _session.InsertAll([new Shelved(2, "rond", 1), new Shelved(1, "rond", 1)]));
        Assert.Throws<ArgumentException>(() => _session.InsertAll([new Shelved(2, "rond", 1), new Shelved(2, "long", 1)]));
        Assert.Equal(1, _session.Count);
        Assert.Equal(before, Bakery.Said(_session.Results()));
    }

    [Fact]
    public void A_fact_that_is_not_there_can_be_neither_updated_nor_retracted()
    {
        _session.InsertAll([new Shelved(1, "rond", 1), Bakery.Rond]);
        var before = Bakery.Said(_session.Results()).ToList();
        Assert.Throws<ArgumentException>(() => _session.Retract(new Shelved(2, "rond", 1)));
        Assert.Throws<ArgumentException>(() => _session.Update(new Shelved(2, "rond", 1)));
        Assert.Throws<ArgumentException>(() => _session.Retract(new Loaf("rond", 400)));
        Assert.Equal(2, _session.Count);
        Assert.Equal(before, Bakery.Said(_session.Results()));
    }

    [Fact]
    public void Nothing_is_no_fact()
    {
        Assert.Throws<ArgumentNullException>(() => _session.Insert(null!));
        Assert.Throws<ArgumentNullException>(() => _session.InsertAll(null!));
        Assert.Throws<ArgumentNullException>(() => _session.Update(null!));
        Assert.Throws<ArgumentNullException>(() => _session.Retract(null!));
        Assert.Equal(0, _session.Count);
    }

    [Fact]
    public void A_fact_is_retracted_by_its_identity_whatever_it_says()
    {
        _session.Insert(new Shelved(1, "rond", 1));
        _session.Results();
        _session.Retract(new Shelved(1, "long", 2));
        Assert.Empty(_session.Results().Matches);
    }

    [Fact]
    public void Facts_of_two_types_may_bear_one_identity()
    {
        var rule = new TestRule("ADM0901", rule =>
        {
            Shelved shelved = null!;
            Priced priced = null!;

            rule.When()
                .Match(() => shelved)
                .Match(() => priced, priced => priced.Number == shelved.Number);
            rule.Then().Yield(_ => rule.Say($"{shelved.Name} {priced.Price}"));
        });
        var session = new DossierSession([rule]);
        session.Insert(new Shelved(1, "rond", 1));
        session.Insert(new Priced(1, 3));
        Assert.Equal(["ADM0901 rond 3"], Bakery.Said(session.Results()));
        session.Update(new Priced(1, 4));
        Assert.Equal(["ADM0901 rond 4"], Bakery.Said(session.Results()));
        session.Retract(new Shelved(1, "", 0));
        Assert.Empty(session.Results().Matches);
        Assert.Equal(1, session.Count);
    }

    [Fact]
    public void Results_come_by_priority_then_by_rule_then_by_amendment_then_by_place()
    {
        var rules = new[] { OnAmendment("ADM0902", 0), OnAmendment("ADM0901", 0), OnAmendment("ADM0903", 1) };
        var session = new DossierSession([.. rules]);
        session.InsertAll([new Shelved(2, "b", 1), new Shelved(10, "a", 1), new Shelved(1, "c", 1)]);
        Assert.Equal(
            ["ADM0903 1", "ADM0903 10", "ADM0903 2", "ADM0902 1", "ADM0902 10", "ADM0902 2", "ADM0901 1", "ADM0901 10", "ADM0901 2"],
            session.Results().Matches.Select(match => $"{match.Rule} {match.Finding.Amendment}"));

        static TestRule OnAmendment(string id, int priority) => new(id, rule =>
        {
            Shelved shelved = null!;

            rule.Priority(priority);
            rule.When().Match(() => shelved);
            rule.Then().Yield(_ => rule.SayOf($"{shelved.Number}", shelved.Name));
        });
    }

    [Fact]
    public void What_was_stopped_between_two_firings_continues_at_the_next_call()
    {
        using var stop = new CancellationTokenSource();
        var fired = 0;
        Action count = () =>
        {
            if (++fired == 3)
            {
                stop.Cancel();
            }
        };
        var stopping = new TestRule("ADM0999", rule =>
        {
            Shelved shelved = null!;

            rule.When().Match(() => shelved);
            rule.Then()
                .Do(_ => count())
                .Yield(_ => rule.Say($"{shelved.Number}"));
        });
        var session = new DossierSession([stopping, .. ShelfRules.All]);
        var dossier = new ChangingDossier(session);
        for (byte number = 0; number < 7; number++)
        {
            dossier.Apply(new(ChangeKind.Put, FactKind.Shelved, number, number, number));
            dossier.Apply(new(ChangeKind.Put, FactKind.Loaf, number, number, number));
        }

        Assert.Throws<OperationCanceledException>(() => session.Results(stop.Token));
        Assert.Equal(3, fired);
        Assert.Equal(Bakery.Said(Fresh()), Bakery.Said(session.Results()));
        dossier.Apply(new(ChangeKind.Take, FactKind.Shelved, 6, 0, 0));
        Assert.Throws<OperationCanceledException>(() => session.Fire(stop.Token));
        Assert.Equal(Bakery.Said(Fresh()), Bakery.Said(session.Results()));

        RuleResults Fresh() => new FreshDossier([stopping, .. ShelfRules.All]).Results(dossier.Facts);
    }

    [Fact]
    public void What_is_no_longer_found_is_not_kept()
    {
        _session.Insert(new Shelved(1, "rond", 1));
        WeakReference[] found = [.. Found(_session)];
        Assert.NotEmpty(found);
        _session.Update(new Shelved(1, "long", 2));
        var changed = Found(_session);
        _session.Retract(new Shelved(1, "long", 2));
        Assert.Empty(Found(_session));
        GC.Collect();
        Assert.All(found.Concat(changed), finding => Assert.False(finding.IsAlive));
        GC.KeepAlive(_session);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Found(DossierSession session) => [.. session.Results().Matches.Select(match => new WeakReference(match.Finding))];
}
