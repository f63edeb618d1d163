using Admissibility.Facts;

namespace Admissibility.Checking.Tests.Dossiers;

public class GroupExtensionsTests
{
    [Fact]
    public void Several_are_two_at_least_and_the_others_are_not_walked()
    {
        Assert.False(Array.Empty<int>().HasSeveral());
        Assert.False(Enumerable.Range(1, 1).HasSeveral());
        Assert.True(Endless().HasSeveral());

        static IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return 1;
            }
        }
    }

    [Fact]
    public void Pairs_are_every_two_members_once_the_lesser_first() =>
        Assert.Equal(["1 2", "1 3", "2 3"], Named(3, 1, 2).Pairs().Select(pair => $"{pair.First.Identity} {pair.Second.Identity}"));

    [Fact]
    public void Repeats_are_all_members_but_the_first_with_the_first() =>
        Assert.Equal(["1 2", "1 3"], Named(3, 1, 2).Repeats().Select(pair => $"{pair.First.Identity} {pair.Second.Identity}"));

    [Fact]
    public void One_member_alone_makes_no_pair()
    {
        Assert.Empty(Named(1).Pairs());
        Assert.Empty(Named(1).Repeats());
    }

    /// <summary>As characters: by the culture of the machine « a » is before « Z ».</summary>
    [Fact]
    public void Words_are_ordered_alike_on_every_machine()
    {
        Assert.Equal(["Z a"], Named("a", "Z").Pairs().Select(pair => $"{pair.First.Identity} {pair.Second.Identity}"));
        Assert.Equal(["(1, Z) (1, a)"], Named((1, "a"), (1, "Z")).Pairs().Select(pair => $"{pair.First.Identity} {pair.Second.Identity}"));
    }

    [Fact]
    public void The_same_pair_has_the_same_identity_however_it_was_made() =>
        Assert.Equal(new Pair<Known>(new(1), new(2)).Identity, Assert.Single(Named(2, 1).Pairs()).Identity);

    private static Known[] Named(params object[] identities) => [.. identities.Select(identity => new Known(identity))];

    private sealed class Known(object identity) : IIdentified
    {
        public object Identity => identity;
    }
}
