using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>A passage of an amendment and what is to be written in its place.</summary>
/// <param name="Location">The passage; an empty one is where the text is to be inserted.</param>
/// <param name="Text">What is to be written.</param>
public sealed record TextEdit(Location Location, string Text);

/// <summary>How a fault is mended: exact edits that do not touch each other, all of which are to be made.</summary>
/// <remarks>Once they are made, the rule is silent on the fault, and no rule reports more: tests hold the examples of all pages to it.</remarks>
public sealed class Fix
{
    /// <summary>A fix.</summary>
    /// <param name="edits">The edits, at least one, in the order of the text.</param>
    public Fix(params ImmutableArray<TextEdit> edits) => Edits = edits;

    /// <summary>The edits, in the order of the text.</summary>
    public ImmutableArray<TextEdit> Edits { get; }

    /// <summary>Whether nothing else can have been meant; false where another mending is as likely, so that a person must choose.</summary>
    public bool IsSafe { get; init; } = true;

    /// <summary>What is to be done, in one line: « à écrire : « les mots » », « à ajouter : » ».</summary>
    public LocalizedText Title => Edits is [{ Location.Span.Length: 0, Text: var added }]
        ? new($"à ajouter : {added.Trim()}", $"to add: {added.Trim()}")
        : new(
            $"à écrire : {string.Join(", ", Edits.Select(edit => $"« {edit.Text} »"))}",
            $"to write: {string.Join(", ", Edits.Select(edit => $"“{edit.Text}”"))}");

    /// <summary>One passage written otherwise.</summary>
    public static Fix Write(Location passage, string text) => new(new TextEdit(passage, text));

    /// <summary>A text with the edits of one part made in it.</summary>
    /// <param name="part">The part whose edits are made.</param>
    /// <param name="source">The text that contains the part, to which the offsets refer.</param>
    public string ApplyTo(DocumentPart part, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var (location, text) in Edits.Where(edit => edit.Location.Part == part).Reverse())
        {
            source = string.Concat(source.AsSpan(0, location.Span.Start), text, source.AsSpan(location.Span.End));
        }

        return source;
    }
}
