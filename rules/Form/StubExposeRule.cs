using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An exposé that names no reason is a stub: « Amendement de repli. », « À compléter ».</summary>
/// <remarks>A warning. « Se justifie par son texte même » is the accepted fallback of the Government; « Amendement rédactionnel » is a reason.</remarks>
public sealed class StubExposeRule() : AmendmentRule<ExposeText>(new(
    RuleIds.StubExpose, Severity.Warning, Ground.Other, LegalBases.Reasons,
    Fr: "L’exposé « {expose} » ne dit pas de motif : l’amendement doit être sommairement motivé.",
    En: "The statement of reasons “{expose}” gives no reason: an amendment must give its reasons briefly.")
{
    Binds = Authors.AllButGovernment,
})
{
    public override void Define()
    {
        ExposeText expose = null!;

        When()
            .Match(() => expose, expose => expose.IsStub);
        Then()
            .Yield(_ => Report(expose));
    }

    private Finding Report(ExposeText expose) => At(expose.Location, ("expose", expose.Text.Trim()));
}
