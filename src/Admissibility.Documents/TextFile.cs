using System.Text;

namespace Admissibility.Documents;

/// <summary>Reads a text file in whatever encoding it was written: UTF-8, UTF-16 with its mark, or Windows-1252.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="maxBytes">The greatest size read.</param>
    /// <exception cref="UnreadableInputException">It is missing, too large, forbidden, or no text.</exception>
    public static string Read(string path, long maxBytes) => Decode(ReadBytes(path, maxBytes, nameof(ReadLimits.MaxDocumentBytes)), path);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="maxBytes">The greatest size read.</param>
    /// <param name="limit">The name of that limit.</param>
    /// <exception cref="UnreadableInputException">It is missing, too large or forbidden.</exception>
    internal static byte[] ReadBytes(string path, long maxBytes, string limit)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw UnreadableInputException.At(path, Directory.Exists(path) ? "est un dossier, pas un fichier" : "fichier introuvable");
            }

            if (file.Length > maxBytes)
            {
                throw UnreadableInputException.At(path, $"fichier de {file.Length:N0} octets ; la limite est de {maxBytes:N0} ({limit})");
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnreadableInputException.At(path, exception.Message, exception);
        }
    }

    /// <summary>Reads standard input to its end.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="maxBytes">The greatest size read.</param>
    public static string Read(Stream input, string name, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = input.Read(chunk)) > 0)
        {
            if (buffer.Length + read > maxBytes)
            {
                throw UnreadableInputException.At(name, $"plus de {maxBytes:N0} octets (MaxDocumentBytes)");
            }

            buffer.Write(chunk, 0, read);
        }

        return Decode(buffer.ToArray(), name);
    }

    /// <summary>Decodes bytes; a NUL among them means that they are no text.</summary>
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
            throw UnreadableInputException.At(name, "n’est pas un texte (octet nul) ; formats lus : texte et markdown");
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
