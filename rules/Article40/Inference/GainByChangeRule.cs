using Admissibility.Checking;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>A relief that shrinks or a levy that grows gains revenue. A change that may as well lose decides nothing: only a purpose does.</summary>
public sealed class GainByChangeRule() : InferenceRule<ProvisionChanged, RevenueGain>("gain-by-change")
{
    public override void Define()
    {
        ProvisionChanged change = null!;

        When()
            .Match(() => change, change => change.Effect.Gains > 0 && !change.Effect.IsEither);
        Then()
            .Yield(_ => Infer(change));
    }

    internal static RevenueGain Infer(ProvisionChanged change) => new()
    {
        Location = change.Location,
        Bearer = change.Bearer,
        Provision = change.Provision,
        Strength = change.Effect.Gains,
    };
}
