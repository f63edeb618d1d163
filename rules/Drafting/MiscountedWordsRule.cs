using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>« le mot » announces one word, « les mots » several.</summary>
/// <remarks>What is counted by some as one word and by others as two (« l’eau », « rendez-vous », names) is not reported.</remarks>
public sealed class MiscountedWordsRule() : AmendmentRule<MiscountedWords>(new(
    RuleIds.MiscountedWords, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {written} » annonce une citation de {count} : à accorder.",
    En: "“{written}” announces a quotation of {count}: to be made to agree."))
{
    public override void Define()
    {
        MiscountedWords words = null!;

        When()
            .Match(() => words);
        Then()
            .Yield(_ => Report(words));
    }

    private Finding Report(MiscountedWords words) =>
        At(words.Location, ("written", words.Written), ("count", Quantities.Of(words.Count, "mot", "word"))).MendedBy(words.Fix);
}
