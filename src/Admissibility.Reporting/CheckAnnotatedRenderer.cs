using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>
/// The amendment as it was read, with what is said of it written between its lines: what is underlined under each line,
/// the verdict and what has no place in the text at the head. See docs/annotated-format.md.
/// </summary>
/// <remarks>
/// The lines of the amendment are its own to the character; the others, and only they, have the mark as their first
/// character after blanks. Whoever takes them away holds the text again.
/// </remarks>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
public sealed class CheckAnnotatedRenderer(TextWriter output, Language language)
{
    /// <summary>The mark, unless a line of the amendment begins with it.</summary>
    private const char UsualMark = '▔';

    private readonly CheckWords _words = new(language);
    private char _mark = UsualMark;

    /// <summary>What is noted after a last line that does not end: the line end before the note is not the amendment's.</summary>
    internal static LocalizedText Unended { get; } = new("(la dernière ligne du texte n’a pas de fin)", "(the last line of the text has no end)");

    /// <summary>Writes one result.</summary>
    /// <param name="result">The result.</param>
    public void Render(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var texts = TextsOf(result);
        _mark = MarkFor(texts);
        output.Write($"{_mark}{_mark}");
        Note($"{result.Document.Source}{_words.Title(result)}");
        Note(_words.Verdict(result));
        foreach (var diagnostic in CheckWords.Said(result).Where(diagnostic => result.SourceOf(diagnostic.Location.Part) is null))
        {
            Say(result, diagnostic);
        }

        foreach (var text in texts)
        {
            if (texts.Count > 1 || text.Name != result.Document.Source)
            {
                Note($"── {text.Name}");
            }

            Write(text, AnnotationsOf(result, text), diagnostic => Say(result, diagnostic));
        }
    }

    /// <summary>Writes how many came out how.</summary>
    public void RenderSummary(IReadOnlyDictionary<Verdict, int> counts)
    {
        _mark = UsualMark;
        Note(_words.Summary(counts));
    }

    /// <summary>What is underlined on a line, for which diagnostic, and whether it is said there: on the first line that it underlines.</summary>
    private sealed record Annotation(UnderlinedPart Part, Diagnostic Diagnostic, bool IsFirst);

    /// <summary>The texts in which something can be underlined: one for a document, one a field for structured data.</summary>
    private static List<SourceText> TextsOf(CheckResult result) =>
        [.. Enum.GetValues<DocumentPart>().Select(result.SourceOf).OfType<SourceText>().Distinct()];

    /// <summary>A character with which no line of the texts begins.</summary>
    private static char MarkFor(List<SourceText> texts)
    {
        var first = new HashSet<char>();
        foreach (var text in texts)
        {
            for (var line = 1; line <= text.LineCount; line++)
            {
                first.Add(text.Slice(text.LineSpan(line)).TrimStart().FirstOrDefault());
            }
        }

        var mark = UsualMark;
        while (first.Contains(mark))
        {
            mark++;
        }

        return mark;
    }

    private static ILookup<int, Annotation> AnnotationsOf(CheckResult result, SourceText text) => CheckWords.Said(result)
        .Where(diagnostic => result.SourceOf(diagnostic.Location.Part) == text)
        .SelectMany(diagnostic => AnnotationsOf(diagnostic, text))
        .OrderBy(annotation => annotation.Part.Column)
        .ToLookup(annotation => annotation.Part.Line);

    private static IEnumerable<Annotation> AnnotationsOf(Diagnostic diagnostic, SourceText text) =>
    [
        new(UnderlinedPart.First(text, diagnostic.Location.Span), diagnostic, IsFirst: true),
        .. UnderlinedPart.Rest(text, diagnostic.Location.Span).Select(part => new Annotation(part, diagnostic, IsFirst: false)),
    ];

    private void Write(SourceText text, ILookup<int, Annotation> annotations, Action<Diagnostic> say)
    {
        for (var number = 1; number <= text.LineCount; number++)
        {
            var line = text.LineSpan(number);
            var next = number < text.LineCount ? text.LineSpan(number + 1).Start : text.Length;
            output.Write(text.Text.AsSpan(line.Start, next - line.Start));
            if (number == text.LineCount && line.Length > 0)
            {
                output.Write('\n');
            }

            foreach (var annotation in annotations[number])
            {
                Underline(text.Slice(line), annotation);
                if (annotation.IsFirst)
                {
                    say(annotation.Diagnostic);
                }
            }
        }

        if (text.LineSpan(text.LineCount).Length > 0)
        {
            Note(Unended.In(language));
        }
    }

    /// <summary>Tabs are repeated before the underline, so that it is under its passage however wide they are shown.</summary>
    private void Underline(string line, Annotation annotation)
    {
        for (var column = 0; column < annotation.Part.Column; column++)
        {
            output.Write(column < line.Length && line[column] == '\t' ? '\t' : ' ');
        }

        output.Write(new string(_mark, annotation.Part.Length));
        output.Write(annotation.IsFirst ? "\n" : $" {annotation.Diagnostic.Id}\n");
    }

    private void Say(CheckResult result, Diagnostic diagnostic)
    {
        Note($"{_words.Label(diagnostic)} · {diagnostic.Message.In(language)}");
        if (_words.Basis(result, diagnostic) is { } basis)
        {
            Note($"  = {basis}");
        }
    }

    private void Note(string words) => output.Write($"{_mark} {words.ReplaceLineEndings(" ")}\n");
}
