using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>Each chamber has its way to name an alinéa of the bill.</summary>
/// <remarks>The chamber that is known decides; without it nothing is reported.</remarks>
public sealed class OtherChamberIdiomRule() : AmendmentRule<OtherChamberIdiom>(new(
    RuleIds.OtherChamberIdiom, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "Place de l’alinéa indiquée comme {other} ; ici : « {meant} ».",
    En: "Place of the alinéa given as in {other}; here: “{meant}”."))
{
    public override void Define()
    {
        OtherChamberIdiom idiom = null!;

        When()
            .Match(() => idiom);
        Then()
            .Yield(_ => Report(idiom));
    }

    private Finding Report(OtherChamberIdiom idiom) =>
        At(idiom.Location, ("other", Other(idiom)), ("meant", Meant(idiom)));

    private static LocalizedText Other(OtherChamberIdiom idiom) =>
        idiom.IsOfSenat ? new("au Sénat", "the Sénat") : new("à l’Assemblée nationale", "the Assemblée nationale");

    private static LocalizedText Meant(OtherChamberIdiom idiom) => (idiom.IsOfSenat, idiom.Number.All(char.IsAsciiDigit)) switch
    {
        (true, true) => $"À l’alinéa {idiom.Number}, …",
        (true, false) => $"Aux alinéas {idiom.Number}, …",
        (false, true) => $"Alinéa {idiom.Number}",
        (false, false) => $"Alinéas {idiom.Number}",
    };
}
