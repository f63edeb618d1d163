namespace Admissibility.Checking.Tests.Dossiers;

/// <summary>A rule that throws of some facts reports nothing while they are there, and all that it should once they are removed.</summary>
public class ThrowingHistoryTests
{
    private static readonly TestRule s_thrower = new("ADM0999", rule =>
    {
        Shelved shelved = null!;

        rule.When().Match(() => shelved, shelved => !shelved.ThrowsOf("noir"));
        rule.Then().Yield(_ => rule.Say($"{shelved.Number}"));
    });

    private static readonly TestInference<Shelved, Baked> s_throwingInference = new("bakes-what-is-shelved", rule =>
    {
        Shelved shelved = null!;

        rule.When()
            .Match(() => shelved)
            .Not<Shelved>(other => other.ThrowsOf("noir") && other.Number > shelved.Number);
        rule.Then().Yield(_ => new Baked(shelved.Name));
    });

    private static readonly FreshDossier s_with = new([.. ShelfRules.All, s_thrower, s_throwingInference]);

    private static readonly FreshDossier s_without = new([.. ShelfRules.All]);

    private readonly DossierSession _session = new([.. ShelfRules.All, s_thrower, s_throwingInference]);

    [Fact]
    public void It_is_named_while_it_throws_and_tried_again_once_the_facts_have_changed()
    {
        var session = new DossierSession([s_thrower]);
        session.InsertAll([new Shelved(1, "rond", 1), new Shelved(2, "long", 1)]);
        Assert.Equal(["ADM0999 1", "ADM0999 2"], Bakery.Said(session.Results()));
        session.Update(new Shelved(2, "noir", 1));
        Assert.Equal(["ADM0999 rassis"], Bakery.Failed(session.Results()));
        Assert.Empty(session.Results().Matches);
        session.Retract(new Shelved(2, "noir", 1));
        Assert.Empty(session.Results().Failures);
        Assert.Equal(["ADM0999 1"], Bakery.Said(session.Results()));
    }

    [SeededProperty(300, EndSize = 20)]
    public void The_others_are_as_without_it_after_every_change(Change[] changes)
    {
        var dossier = new ChangingDossier(_session);
        foreach (var change in changes)
        {
            dossier.Apply(change);
            var results = _session.Results();
            var throws = dossier.Facts.OfType<Shelved>().Any(shelved => shelved.Name == "noir");
            Assert.Equal(throws ? ["ADM0999 rassis", "bakes-what-is-shelved rassis"] : [], Bakery.Failed(results));
            Assert.Equal(Bakery.Said((throws ? s_without : s_with).Results(dossier.Facts)), Bakery.Said(results));
        }

        dossier.Empty();
    }
}
