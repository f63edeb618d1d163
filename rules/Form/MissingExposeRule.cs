using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>« Les amendements […] sont sommairement motivés. »</summary>
/// <remarks>A warning: not one of 1,608 amendments counted lacked its reasons, so that what is missing is mostly lost in reading.</remarks>
public sealed class MissingExposeRule() : AmendmentRule<FiledContent>(new(
    RuleIds.MissingExpose, Severity.Warning, Ground.Other, LegalBases.Reasons,
    Fr: "Aucun exposé sommaire trouvé : l’amendement doit être sommairement motivé.",
    En: "No statement of reasons found: an amendment must give its reasons briefly."))
{
    public override void Define()
    {
        FiledContent text = null!;

        When()
            .Match(() => text)
            .Not<ExposeText>(expose => expose.HasWords);
        Then()
            .Yield(_ => At(text.Location));
    }
}
