using Admissibility.Amendments;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Changes a part of an amendment's text; the part gets a text of its own.</summary>
internal static class TextEdit
{
    /// <summary>The amendment with a stretch of its dispositif replaced, and where the new words are.</summary>
    public static (AmendmentDocument Document, Location Place) InDispositif(AmendmentDocument document, TextSpan span, string words)
    {
        var (excerpt, place) = Replace(document.Dispositif!, span, words);
        return (document with { Dispositif = excerpt }, new(DocumentPart.Dispositif, place));
    }

    /// <summary>The same in the placement.</summary>
    public static (AmendmentDocument Document, Location Place) InPlacement(AmendmentDocument document, TextSpan span, string words)
    {
        var (excerpt, place) = Replace(document.Placement!, span, words);
        return (document with { Placement = excerpt }, new(DocumentPart.Placement, place));
    }

    /// <summary>The amendment with a line after its dispositif, and where it is.</summary>
    public static (AmendmentDocument Document, Location Place) AfterDispositif(AmendmentDocument document, string line)
    {
        var (changed, place) = InDispositif(document, new(document.Dispositif!.Span.End, 0), "\n" + line);
        return (changed, place with { Span = new(place.Span.Start + 1, line.Length) });
    }

    private static (Excerpt Excerpt, TextSpan Place) Replace(Excerpt excerpt, TextSpan span, string words)
    {
        var text = excerpt.Source.Text;
        var changed = new SourceText(string.Concat(text.AsSpan(0, span.Start), words, text.AsSpan(span.End)), excerpt.Source.Name);
        var growth = words.Length - span.Length;
        return (new(changed, new(excerpt.Span.Start, excerpt.Span.Length + growth)), new(span.Start, words.Length));
    }
}
