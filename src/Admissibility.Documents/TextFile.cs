using System.Text;

namespace Admissibility.Documents;

/// <summary>Reads a text in whatever encoding it was written: UTF-8, UTF-16 with its mark, or Windows-1252.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes.Contains((byte)0))
        {
            throw UnreadableInputException.At(name, "n’est pas un texte ; formats lus : texte et markdown", "is not a text; formats read: text and markdown");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        try
        {
            return s_strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
