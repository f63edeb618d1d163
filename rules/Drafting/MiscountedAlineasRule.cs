using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>« les cinq alinéas suivants : » and four quoted: one of the two is wrong, and an alinéa may be missing.</summary>
public sealed class MiscountedAlineasRule() : AmendmentRule<MiscountedAlineas>(new(
    RuleIds.MiscountedAlineas, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "Nombre d’alinéas annoncé : {announced} ; cité : {written}.",
    En: "Number of alinéas announced: {announced}; quoted: {written}."))
{
    public override void Define()
    {
        MiscountedAlineas count = null!;

        When()
            .Match(() => count);
        Then()
            .Yield(_ => Report(count));
    }

    private Finding Report(MiscountedAlineas count) => At(
        count.Location,
        ("announced", count.Announced.ToString(CultureInfo.InvariantCulture)),
        ("written", count.Written.ToString(CultureInfo.InvariantCulture))).MendedBy(count.Fix);
}
