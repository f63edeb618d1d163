using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>
/// Who writes that a credit is set off against the tax alone creates or widens one: a loss, and no charge. Where the author says that he reduces a relief, the
/// clause only guards what he writes, and what else is widened is inferred from its own words.
/// </summary>
public sealed class LossByCreditRule() : InferenceRule<CreditLimited, RevenueLoss>("loss-by-credit")
{
    public override void Define()
    {
        CreditLimited clause = null!;

        When()
            .Match(() => clause)
            .Not<StatedPurpose>(purpose => purpose.ReducesRelief && purpose.IsOfAmendment);
        Then()
            .Yield(_ => Infer(clause));
    }

    private static RevenueLoss Infer(CreditLimited clause) => new()
    {
        Location = clause.Location,
        Bearer = PublicBody.State,
        Passage = clause.Passage,
        Nature = new("un crédit d’impôt créé ou étendu", "a tax credit created or widened"),
        Strength = EffectStrength.Certain,
        Base = BaseOfReference.LawInForce,
    };
}
