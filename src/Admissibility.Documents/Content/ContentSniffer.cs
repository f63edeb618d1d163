using System.Buffers;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Tells what a file is by its first bytes or characters, whatever its name: one sniffer for all that read files.</summary>
internal static class ContentSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadLength = 8192;

    /// <summary>How far into a file the mark of a PDF may be.</summary>
    private const int PdfMarkWithin = 1024;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>A text has fewer control characters than one in so many; what is pasted from a word processor has a few.</summary>
    private const int CharactersPerControl = 50;

    private static readonly SearchValues<byte> s_controls =
        SearchValues.Create([.. Enumerable.Range(1, 0x1F).Select(code => (byte)code).Except("\t\n\v\f\r"u8.ToArray())]);

    /// <summary>Elements that begin a page or a fragment of one.</summary>
    private static readonly string[] s_htmlElements =
    [
        "!doctype html", "html", "head", "body", "div", "p", "table", "meta", "title", "h1", "h2", "h3", "center", "span", "b",
        "i", "em", "strong", "u", "sup", "br", "hr", "ul", "ol", "a", "font", "blockquote",
    ];

    /// <summary>The kind of what begins so; of all bytes where there are fewer than <see cref="HeadLength"/>.</summary>
    public static ContentKind Of(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, HeadLength)];
        return OfMark(head) ?? OfText(head);
    }

    /// <summary>The name of the first element, in small letters and without prefix; « !doctype html » counts as one. Null where there is none.</summary>
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

    private static ContentKind? OfMark(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] or [(byte)'P', (byte)'K', 7, 8, ..] => ContentKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ContentKind.OldOffice,
        [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => ContentKind.OtherArchive,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => ContentKind.Image,
        [(byte)'I', (byte)'I', (byte)'*', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*', ..] => ContentKind.Image,
        _ when head.StartsWith("%PDF"u8) => ContentKind.Pdf,
        _ when head.StartsWith("{\\rtf"u8) => ContentKind.Rtf,
        _ when head.StartsWith("Rar!\u001A"u8) || head.StartsWith("BZh"u8) => ContentKind.OtherArchive,
        _ when head.StartsWith("GIF8"u8) => ContentKind.Image,
        _ => null,
    };

    private static ContentKind OfText(ReadOnlySpan<byte> head)
    {
        if (!TextFile.HasUtf16Mark(head) && IsBinary(head))
        {
            return head[..Math.Min(head.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0 ? ContentKind.Pdf : ContentKind.Binary;
        }

        if (TextFile.WithoutMark(head).TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
        {
            return ContentKind.Json;
        }

        var text = TextFile.DecodeHead(head).AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart();
        return text switch
        {
            [] => ContentKind.Empty,
            ['{', ..] => ContentKind.Json,
            ['[', .. var rest] => rest.TrimStart() is [] or ['{' or ']' or '[' or '"', ..] ? ContentKind.Json : ContentKind.Text,
            ['<', ..] => OfMarkup(text),
            ['%', 'P', 'D', 'F', '-', ..] => ContentKind.Pdf,
            _ => AmeliCsvReader.Begins(text) ? ContentKind.Ameli : ContentKind.Text,
        };
    }

    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        if (head.Contains((byte)0))
        {
            return true;
        }

        var controls = 0;
        for (var rest = head; rest.IndexOfAny(s_controls) is var at and >= 0; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls * CharactersPerControl > head.Length;
    }

    private static ContentKind OfMarkup(ReadOnlySpan<char> text) => RootOf(text) switch
    {
        null => text.StartsWith("<?xml", StringComparison.Ordinal) ? ContentKind.Xml : ContentKind.Text,
        var root => s_htmlElements.Contains(root, StringComparer.Ordinal) ? ContentKind.Html : ContentKind.Xml,
    };
}
