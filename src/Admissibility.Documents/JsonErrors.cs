using System.Globalization;
using System.Text;
using System.Text.Json;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>What is wrong with a JSON text, in the words of people: the line, the column, and what is there.</summary>
internal static class JsonErrors
{
    /// <summary>Objects and lists that may be inside one another: the reader's own bound.</summary>
    private const int MaxDepth = 64;

    /// <summary>« dossier.json : JSON illisible (ligne 3, colonne 6 : « } » inattendu) »; a text of one line has columns only.</summary>
    /// <param name="place">Where the text is from.</param>
    /// <param name="text">The text that was read, from its first line to where it breaks at least; null where it is no longer known.</param>
    /// <param name="exception">What the reader says of it; one that is no <see cref="JsonException"/> is about a text with half a character.</param>
    public static UnreadableInputException Of(string place, string? text, Exception exception)
    {
        var problem = exception is JsonException { LineNumber: { } line, BytePositionInLine: { } bytes }
            ? text is null ? At((int)line) : At(text, (int)line, bytes)
            : s_brokenText;
        return UnreadableInputException.At(place, $"JSON illisible ({problem.Fr})", $"unreadable JSON ({problem.En})", exception);
    }

    private static readonly LocalizedText s_brokenText =
        new("un de ses textes contient un caractère incomplet", "one of its texts holds an incomplete character");

    private static LocalizedText At(int line)
    {
        var number = (line + 1).ToString(CultureInfo.InvariantCulture);
        return new($"ligne {number}", $"line {number}");
    }

    private static LocalizedText At(string text, int line, long bytes)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new("il ne contient rien", "there is nothing in it");
        }

        var lineStart = StartOf(text, line);
        var offset = OffsetAfter(text, lineStart, bytes);
        var what = WhatIsAt(text, offset);
        var column = (offset - lineStart + 1).ToString(CultureInfo.InvariantCulture);
        if (!text.AsSpan().TrimEnd().Contains('\n'))
        {
            return new($"colonne {column} : {what.Fr}", $"column {column}: {what.En}");
        }

        var number = (line + 1).ToString(CultureInfo.InvariantCulture);
        return new($"ligne {number}, colonne {column} : {what.Fr}", $"line {number}, column {column}: {what.En}");
    }

    private static int StartOf(string text, int line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start;
    }

    /// <summary>The offset in characters after a number of bytes: the reader counts in UTF-8.</summary>
    private static int OffsetAfter(string text, int start, long bytes)
    {
        var offset = start;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            if (bytes <= 0)
            {
                break;
            }

            bytes -= rune.Utf8SequenceLength;
            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }

    private static LocalizedText WhatIsAt(string text, int offset)
    {
        if (text.AsSpan(offset).IsWhiteSpace())
        {
            return new("la fin manque", "the end is missing");
        }

        if (text[offset] is '{' or '[' && DepthAt(text, offset) >= MaxDepth)
        {
            return new($"plus de {MaxDepth} niveaux emboîtés", $"more than {MaxDepth} levels inside one another");
        }

        return text[offset] switch
        {
            '\n' or '\r' => new("fin de ligne inattendue", "unexpected end of line"),
            '\t' => new("tabulation inattendue", "unexpected tab"),
            var c when char.IsWhiteSpace(c) => new("blanc inattendu", "unexpected blank"),
            var c when char.IsControl(c) || Typography.IsInvisible(c) => new("caractère invisible inattendu", "unexpected invisible character"),
            _ => Unexpected(Rune.TryGetRuneAt(text, offset, out var rune) ? rune.ToString() : "…"),
        };
    }

    private static LocalizedText Unexpected(string character) => new($"« {character} » inattendu", $"unexpected “{character}”");

    /// <summary>How many objects and lists are open before an offset.</summary>
    private static int DepthAt(string text, int offset)
    {
        var (depth, inString) = (0, false);
        for (var i = 0; i < offset; i++)
        {
            switch (text[i])
            {
                case '\\' when inString:
                    i++;
                    break;
                case '"':
                    inString = !inString;
                    break;
                case '{' or '[' when !inString:
                    depth++;
                    break;
                case '}' or ']' when !inString:
                    depth--;
                    break;
            }
        }

        return depth;
    }
}
