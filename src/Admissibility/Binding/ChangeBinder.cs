using Admissibility.Amending;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>What an amendment changes in the bill, as facts. Bound only for rules that read them.</summary>
internal static class ChangeBinder
{
    /// <summary>Whether a set of rules reads these facts.</summary>
    public static bool IsNeeded(RuleSet rules) => rules.Reads<WordsChanged>() || rules.Reads<NumberChanged>();

    /// <summary>The changes; none where the amendment is refused.</summary>
    public static void Bind(FactMemory memory, ArticleReading reading)
    {
        foreach (var (cause, change) in Changes(reading))
        {
            memory.Insert(new WordsChanged(cause, change.Removed, change.Added));
            memory.InsertAll(NumbersOf(cause, change));
        }
    }

    /// <summary>The numbers alone, for those who look at a few articles.</summary>
    public static IEnumerable<NumberChanged> NumbersChanged(AmendmentDocument document, AmendmentSyntax syntax, Dossier dossier) =>
        ArticleReading.Of(document, syntax, BaseText.Of(document, dossier)) is { } reading ? Changes(reading).SelectMany(changed => NumbersOf(changed.Cause, changed.Change)) : [];

    private static IEnumerable<NumberChanged> NumbersOf(Location cause, TextChange change) =>
        change.Numbers.Select(changed => new NumberChanged(cause, changed.Before, changed.After, changed.Object));

    private static IEnumerable<(Location Cause, TextChange Change)> Changes(ArticleReading reading) =>
        reading.Edits.Refusals.IsEmpty ? reading.Edits.Edits.Select(edit => (new Location(DocumentPart.Dispositif, edit.Cause), TextChange.Of(reading.Text, edit))) : [];
}
