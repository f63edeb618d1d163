using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Money that the State gives to others is a loss of its resources (« prélèvement sur recettes »), and no charge.</summary>
public sealed class LossByGiftRule() : InferenceRule<ResourceGiven, RevenueLoss>("loss-by-gift")
{
    public override void Define()
    {
        ResourceGiven gift = null!;

        When()
            .Match(() => gift);
        Then()
            .Yield(_ => Infer(gift));
    }

    private static RevenueLoss Infer(ResourceGiven gift) => new()
    {
        Location = gift.Location,
        Bearer = PublicBody.State,
        Passage = gift.Passage,
        Nature = new("une ressource de l’État cédée à d’autres", "a resource of the State given to others"),
        Strength = EffectStrength.Shown,
        Base = BaseOfReference.LawInForce,
    };
}
