using Admissibility.Amending;
using Admissibility.Diagnostics;
using Admissibility.Engine;

namespace Admissibility.Binding;

/// <summary>What an amendment changes in the bill, as facts. Bound only for rules that read them.</summary>
internal static class ChangeBinder
{
    /// <summary>Whether a set of rules reads these facts.</summary>
    public static bool IsNeeded(RuleSet rules) => rules.Reads<WordsChanged>() || rules.Reads<NumberChanged>();

    /// <summary>The changes; none where the amendment is refused.</summary>
    public static void Bind(FactMemory memory, ArticleReading reading)
    {
        if (!reading.Edits.Refusals.IsEmpty)
        {
            return;
        }

        foreach (var edit in reading.Edits.Edits)
        {
            var change = TextChange.Of(reading.Text, edit);
            var cause = new Location(DocumentPart.Dispositif, edit.Cause);
            memory.Insert(new WordsChanged(cause, change.Removed, change.Added));
            memory.InsertAll(change.Numbers.Select(changed => new NumberChanged(cause, changed.Before, changed.After, changed.Object)));
        }
    }
}
