using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>« du même code » points to one that is named before.</summary>
/// <remarks>Only in an additional article, which is complete by itself, and outside quotations.</remarks>
public sealed class MissingAntecedentRule() : AmendmentRule<MissingAntecedent>(new(
    RuleIds.MissingAntecedent, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {words} » renvoie à un texte ou à un article que rien ne nomme avant.",
    En: "“{words}” points to a text or an article that nothing names before."))
{
    public override void Define()
    {
        MissingAntecedent reference = null!;

        When()
            .Match(() => reference);
        Then()
            .Yield(_ => Report(reference));
    }

    private Finding Report(MissingAntecedent reference) =>
        At(reference.Location, ("words", reference.Words));
}
