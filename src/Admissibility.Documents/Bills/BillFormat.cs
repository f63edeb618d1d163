using System.Buffers;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>The kinds of files that hold bills.</summary>
internal enum BillFormat
{
    PlainText,

    /// <summary>One object per line: <see cref="BillJsonReader"/>.</summary>
    JsonLines,

    Html,

    AkomaNtoso,

    /// <summary>Another XML than those read.</summary>
    UnknownXml,

    Docx,

    Pdf,

    /// <summary>Word before 2007.</summary>
    OldWord,
}

/// <summary>Tells the kind of a file by its first bytes, whatever its name.</summary>
internal static class BillFormats
{
    /// <summary>How far the root element is looked for.</summary>
    private const int Head = 8192;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly string[] s_htmlElements =
        ["!doctype html", "html", "head", "body", "div", "p", "table", "meta", "title", "h1", "h2", "h3", "center", "span", "b"];

    /// <summary>The kind of a binary file; null for a text.</summary>
    public static BillFormat? OfBytes(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK"u8) ? BillFormat.Docx
        : bytes.StartsWith("%PDF"u8) ? BillFormat.Pdf
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? BillFormat.OldWord
        : null;

    /// <summary>The kind of a text.</summary>
    public static BillFormat OfText(string text)
    {
        var head = text.AsSpan().TrimStart();
        head = head[..Math.Min(head.Length, Head)];
        return head.IsEmpty || head[0] is not ('{' or '<') ? BillFormat.PlainText
            : head[0] == '{' ? BillFormat.JsonLines
            : RootOf(head) switch
            {
                "akomantoso" => BillFormat.AkomaNtoso,
                { } root when s_htmlElements.Contains(root, StringComparer.Ordinal) => BillFormat.Html,
                null => BillFormat.PlainText,
                _ => BillFormat.UnknownXml,
            };
    }

    /// <summary>The name of the first element, in small letters and without prefix; « !doctype html » is one.</summary>
    public static string? RootOf(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is var open and >= 0 && HtmlTag.TryRead(text[open..], out var tag))
        {
            var written = text.Slice(open, tag.Length);
            if (written.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            {
                return "!doctype html";
            }

            if (written.Length > 1 && char.IsAsciiLetter(written[1]))
            {
                var name = written[1..(written.IndexOfAny(s_nameEnds) is var end and > 0 ? end : written.Length)];
                return Typography.FoldText(name[(name.IndexOf(':') + 1)..]);
            }

            text = text[(open + tag.Length)..];
        }

        return null;
    }
}
