using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>One word twice in a row is one too many.</summary>
/// <remarks>Words that can be right twice (« nous nous ») and names are not reported; a small word that was read once is left to another rule.</remarks>
public sealed class RepeatedWordRule() : AmendmentRule<RepeatedWord>(new(
    RuleIds.RepeatedWord, Severity.Info, Ground.None, LegalBases.Drafting,
    Fr: "« {word} » est écrit deux fois de suite.",
    En: "“{word}” is written twice in a row."))
{
    public override void Define()
    {
        RepeatedWord word = null!;

        When()
            .Match(() => word)
            .Not<MisspeltKeyword>(slip => slip.Location == word.Location);
        Then()
            .Yield(_ => Report(word));
    }

    private Finding Report(RepeatedWord word) =>
        At(word.Location, ("word", word.Word)).MendedBy(word.Fix);
}
