using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Credits of missions belong to the second part of the finance bill.</summary>
/// <remarks>A warning, like all that concerns the parts of a finance bill.</remarks>
public sealed class MisplacedCreditsRule() : AmendmentRule<CreditsChanged>(new(
    RuleIds.MisplacedCredits, Severity.Warning, Ground.FirstPart, LegalBases.FinanceBillParts,
    Fr: "Crédits modifiés en première partie de la loi de finances : ils relèvent de la seconde.",
    En: "Credits changed in the first part of the finance bill: they belong to the second."))
{
    public override void Define()
    {
        CreditsChanged changed = null!;

        When()
            .Match(() => changed)
            .Exists<FinancePart>(part => part.Number == 1);
        Then()
            .Yield(_ => At(changed.Location));
    }
}
