using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>« second » is said of two only.</summary>
/// <remarks>Only where the bill is given, and shows how many there are.</remarks>
public sealed class SecondOfManyRule() : AmendmentRule<SecondOfMany>(new(
    RuleIds.SecondOfMany, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » ne se dit que de deux ; {count} : « {meant} ».",
    En: "“{written}” is only said of two; {count}: “{meant}”."))
{
    public override void Define()
    {
        SecondOfMany second = null!;

        When()
            .Match(() => second);
        Then()
            .Yield(_ => Report(second));
    }

    private Finding Report(SecondOfMany second) =>
        At(second.Location, ("written", second.Written), ("count", Count(second)), ("meant", second.Meant)).MendedBy(second.Fix);

    private static LocalizedText Count(SecondOfMany second) => second.IsSentence
        ? new($"l’alinéa a {Quantities.Of(second.Count, "phrase", "sentence").Fr}", $"the alinéa has {Quantities.Of(second.Count, "phrase", "sentence").En}")
        : new($"l’article a {Quantities.Of(second.Count, "alinéa", "alinéa").Fr}", $"the article has {Quantities.Of(second.Count, "alinéa", "alinéa").En}");
}
