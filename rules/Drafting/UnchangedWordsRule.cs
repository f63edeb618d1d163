using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>Words that are replaced by the same words change nothing.</summary>
public sealed class UnchangedWordsRule() : AmendmentRule<UnchangedWords>(new(
    RuleIds.UnchangedWords, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "Les mots de remplacement sont ceux qu’ils remplacent : « {words} ».",
    En: "The words put in are those that they replace: “{words}”."))
{
    public override void Define()
    {
        UnchangedWords words = null!;

        When()
            .Match(() => words);
        Then()
            .Yield(_ => Report(words));
    }

    private Finding Report(UnchangedWords words) =>
        At(words.Location, ("words", words.Words));
}
