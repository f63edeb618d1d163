using System.Text;
using System.Text.Unicode;

namespace Admissibility.Documents;

/// <summary>Reads a text in whatever encoding it was written: UTF-8, UTF-16 with its mark, or Windows-1252.</summary>
public static class TextFile
{
    /// <summary>The encoding of Windows in western Europe, and of the Sénat's csv.</summary>
    internal static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="maxBytes">The greatest size read.</param>
    /// <exception cref="UnreadableInputException">It is missing, too large, forbidden, or not a text.</exception>
    public static string Read(string path, long maxBytes) => InputFile.Read(path, stream => Read(stream, path, maxBytes));

    /// <summary>Reads a stream from its position to its end, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="maxBytes">The greatest size read.</param>
    /// <exception cref="UnreadableInputException">It is too large, not a text, or reading it fails.</exception>
    public static string Read(Stream stream, string name, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Decode(BoundedBytes.Read(stream, name, maxBytes, nameof(ReadLimits.MaxDocumentBytes)), name);
    }

    /// <summary>Decodes the bytes of a text.</summary>
    /// <param name="bytes">The bytes, with or without a mark of their encoding.</param>
    /// <param name="name">What the text is called in messages.</param>
    /// <exception cref="UnreadableInputException">There is a NUL among them, which no text holds.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (HasUtf16Mark(bytes))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        if (bytes.Contains((byte)0))
        {
            throw ReadErrors.NotText(name);
        }

        bytes = WithoutMark(bytes);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    /// <summary>Decodes the first bytes of a text, which may end within a character.</summary>
    internal static string DecodeHead(ReadOnlySpan<byte> bytes) =>
        HasUtf16Mark(bytes) ? Decode(bytes[..(bytes.Length & ~1)], "") : Encoding.UTF8.GetString(WithoutMark(bytes));

    /// <summary>Whether the first bytes of a text, which may end within a character, are UTF-8 and not merely ASCII.</summary>
    internal static bool IsUtf8Head(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 3 && bytes[end - 1] >= 0x80)
        {
            end--;
        }

        return !Ascii.IsValid(bytes[..end]) && Utf8.IsValid(bytes[..end]);
    }

    /// <summary>Whether a text says that it is UTF-16.</summary>
    internal static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The bytes of a text without the mark of UTF-8.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes;
}
