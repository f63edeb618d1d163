using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>In the final reading the Assemblée can only take over amendments that the Sénat adopted in the new reading.</summary>
/// <remarks>A warning: which those are is not known here.</remarks>
public sealed class FinalReadingRule() : AmendmentRule<FiledContent>(new(
    RuleIds.FinalReading, Severity.Warning, Ground.Other, LegalBases.FinalReading,
    Fr: "En lecture définitive, seuls peuvent être repris les amendements adoptés par le Sénat en nouvelle lecture : est-ce l’un d’eux ?",
    En: "In the final reading only amendments that the Sénat adopted in the new reading can be taken over: is this one of them?"))
{
    public override void Define()
    {
        FiledContent text = null!;

        When()
            .Match(() => text)
            .Exists<DossierReading>(reading => reading.Reading == Reading.Final);
        Then()
            .Yield(_ => At(text.Location));
    }
}
