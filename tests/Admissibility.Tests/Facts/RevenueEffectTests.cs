using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Tests.Facts;

public class RevenueEffectTests
{
    private static readonly Location s_place = new(DocumentPart.Dispositif, new(0, 1));

    [Fact]
    public void More_years_of_a_commitment_gain_and_more_years_of_a_relief_lose()
    {
        Assert.Equal(new(0, EffectStrength.Open), EffectOf(ProvisionKind.Commitment, ChangeDirection.Raises, ChangeEvidence.Duration));
        Assert.Equal(new(EffectStrength.Open, 0), EffectOf(ProvisionKind.Relief, ChangeDirection.Raises, ChangeEvidence.Duration));
        Assert.Equal(new(EffectStrength.Shown, 0), EffectOf(ProvisionKind.Commitment, ChangeDirection.Raises, ChangeEvidence.Rate));
    }

    [Fact]
    public void A_resource_taken_from_who_receives_it_gains_only_for_the_State()
    {
        Assert.Equal(new(0, 0), EffectOf(ProvisionKind.Allocation, ChangeDirection.Narrows, ChangeEvidence.CaseCut, PublicBody.LocalAuthorities));
        Assert.Equal(new(0, EffectStrength.Open), EffectOf(ProvisionKind.Allocation, ChangeDirection.Narrows, ChangeEvidence.CaseCut));
    }

    [Fact]
    public void A_part_that_is_cut_may_lose_or_gain()
    {
        Assert.True(EffectOf(ProvisionKind.Tariff, ChangeDirection.Unknown, ChangeEvidence.PartCut).IsEither);
        Assert.False(EffectOf(ProvisionKind.Tariff, ChangeDirection.Unknown, ChangeEvidence.Words).IsEither);
        Assert.False(EffectOf(ProvisionKind.Relief, ChangeDirection.Abolishes, ChangeEvidence.Whole).IsEither);
    }

    [Fact]
    public void A_part_that_is_cut_may_be_taken_in_by_a_text_of_the_same_article()
    {
        var cut = Change("39", ChangeEvidence.PartCut, "");
        Assert.True(cut.MayBeTakenInBy(Change("39", ChangeEvidence.NewCase, "le pain")));
        Assert.True(cut.MayBeTakenInBy(Change("39", ChangeEvidence.Words, "le pain")));
        Assert.False(cut.MayBeTakenInBy(Change("40", ChangeEvidence.NewCase, "le pain")));
        Assert.False(cut.MayBeTakenInBy(cut));
        Assert.False(cut.MayBeTakenInBy(Change("39", ChangeEvidence.Words, "le pain", "le sel")));
        Assert.False(Change("39", ChangeEvidence.CaseCut, "").MayBeTakenInBy(Change("39", ChangeEvidence.NewCase, "le pain")));
    }

    private static RevenueEffect EffectOf(ProvisionKind kind, ChangeDirection direction, ChangeEvidence evidence, PublicBody? bearer = null) =>
        new ProvisionChanged(s_place, Provision("39", kind, bearer), direction, evidence, "", "") { Passage = "" }.Effect;

    private static ProvisionChanged Change(string article, ChangeEvidence evidence, string after, string before = "") =>
        new(s_place, Provision(article, ProvisionKind.Tariff, null), ChangeDirection.Unknown, evidence, before, after) { Passage = "" };

    private static AmendedProvision Provision(string article, ProvisionKind kind, PublicBody? bearer) =>
        new(s_place, "code du pain", article, kind, bearer ?? PublicBody.State, "pain");
}
