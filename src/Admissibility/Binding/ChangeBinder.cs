using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>What an amendment changes in the bill, as facts; an amendment that is refused has no such fact.</summary>
internal static class ChangeBinder
{
    /// <summary>The types of the facts that it may add.</summary>
    public static Type[] Types { get; } = [typeof(WordsChanged), typeof(NumberChanged)];

    public static void Bind(BoundAmendment amendment, FactSet facts)
    {
        foreach (var (cause, change) in Changes(amendment.Reading!))
        {
            facts.Add(new WordsChanged(cause, change.Removed, change.Added));
            facts.AddRange(NumbersOf(cause, change));
        }
    }

    /// <summary>The numbers alone, for those who look at a few articles.</summary>
    public static IEnumerable<NumberChanged> NumbersChanged(BoundAmendment amendment) =>
        amendment.Reading is { } reading ? Changes(reading).SelectMany(changed => NumbersOf(changed.Cause, changed.Change)) : [];

    private static IEnumerable<NumberChanged> NumbersOf(Location cause, TextChange change) =>
        change.Numbers.Select(changed => new NumberChanged(cause, changed.Before, changed.After, changed.Object));

    private static IEnumerable<(Location Cause, TextChange Change)> Changes(ArticleReading reading) => reading.Edits.Refusals.IsEmpty
        ? reading.Edits.Edits.Select(edit => (new Location(DocumentPart.Dispositif, edit.Cause), TextChange.Of(reading.Text, edit)))
        : [];
}
