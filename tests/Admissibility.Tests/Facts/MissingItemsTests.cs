using Admissibility.Facts;

namespace Admissibility.Tests.Facts;

public class MissingItemsTests
{
    [Fact]
    public void Every_fact_of_context_is_listed() =>
        Assert.Equal(
            Names(typeof(IContextFact).Assembly.GetTypes().Where(type => type.IsClass && typeof(IContextFact).IsAssignableFrom(type))),
            Names(MissingItems.ByType.Keys));

    [Fact]
    public void Each_is_listed_with_its_own_item() =>
        Assert.All(MissingItems.ByType, entry => Assert.Same(entry.Key.GetProperty("Missing")!.GetValue(null), entry.Value));

    [Fact]
    public void No_two_have_the_same_code() => Assert.Distinct(MissingItems.ByType.Values.Distinct().Select(item => item.Code));

    [Fact]
    public void No_two_are_shown_by_the_same_words() => Assert.Distinct(MissingItems.ByType.Values.Distinct().Select(item => item.Words.Fr));

    [Fact]
    public void Another_fact_has_none() => Assert.Null(MissingItems.Find(typeof(Placement)));

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
}
