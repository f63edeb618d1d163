using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>Whether the amendment bears on public money, and where it first does so: once for an amendment.</summary>
internal static class MoneyBearingBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var facts = amendment.Facts;
        var bearing = facts.Of<ProvisionChanged>().Where(change => change.Effect.Gains < EffectStrength.Shown).Select(change => Of(change))
            .Concat(facts.Of<ReliefCreated>().Select(relief => new MoneyBearing(relief.Location, relief.Passage)))
            .Concat(facts.Of<ResourceGiven>().Select(gift => new MoneyBearing(gift.Location, gift.Passage)))
            .Concat(facts.Of<CreditLimited>().Select(clause => new MoneyBearing(clause.Location, clause.Passage)))
            .MinBy(found => found.Location.Span.Start) ?? MoneyPassages.FirstIn(amendment);
        if (bearing is not null)
        {
            facts.Add(bearing);
        }
    }

    private static MoneyBearing Of(ProvisionChanged change) => new(change.Location, change.Provision is { } provision ? Named(provision) : change.Passage);

    /// <summary>« code général des impôts, art. 787 B : régimes de faveur des transmissions »</summary>
    private static string Named(AmendedProvision provision)
    {
        var article = provision.Article.Length > 0 ? $", art. {provision.Article}" : "";
        return $"{provision.Law}{article} : {provision.Heading}";
    }
}
