using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Rules;

/// <summary>What a gage names as the cause of the loss must be in the amendment.</summary>
/// <remarks>An info: the loss may be understood all the same. Nothing is reported where the number may be one of the bill, or of a law.</remarks>
public sealed class UnknownParagraphGageRule() : AmendmentRule<Gage>(new(
    RuleIds.UnknownParagraphGage, Severity.Info, Ground.Gage, LegalBases.PublicResources,
    Fr: "Le gage compense la perte qui résulte du {paragraph}, et l’amendement n’a pas d’autre paragraphe {paragraph} : indiquer le paragraphe qui cause la "
        + "perte.",
    En: "The gage compensates the loss that results from paragraph {paragraph}, and the amendment has no other paragraph {paragraph}: name the paragraph "
        + "that causes the loss.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        Gage gage = null!;

        When()
            .Match(() => gage, gage => gage.Object == GageObject.Loss && gage.UnknownParagraph != null);
        Then()
            .Yield(_ => Report(gage));
    }

    private Finding Report(Gage gage) => At(gage.Location, ("paragraph", gage.UnknownParagraph!));
}
