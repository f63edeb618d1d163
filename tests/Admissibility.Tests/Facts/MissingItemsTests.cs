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
    public void No_two_items_have_the_same_code() => Assert.Distinct(MissingItems.ByType.Values.Distinct().Select(item => item.Code));

    [Fact]
    public void Another_fact_has_no_missing_item() => Assert.Null(MissingItems.Find(typeof(Placement)));

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
}
