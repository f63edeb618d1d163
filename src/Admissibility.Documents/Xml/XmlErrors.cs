using System.Globalization;
using System.Text;
using System.Xml;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>What is wrong with an XML document, in the words of people: where it stops being well-formed, or which bound it exceeds.</summary>
internal static class XmlErrors
{
    /// <summary>How much of the document is shown at the place.</summary>
    private const int Shown = 30;

    /// <summary>« texte.xml:2:6 : XML illisible (mal formé à partir de « … ») »</summary>
    /// <param name="source">What the document is called.</param>
    /// <param name="bytes">The document; null where it is a stream, of which nothing can be shown.</param>
    /// <param name="limits">The bounds within which it was read.</param>
    /// <param name="exception">What the reader says of it.</param>
    public static UnreadableInputException Of(string source, byte[]? bytes, ReadLimits limits, XmlException exception)
    {
        var problem = exception.LineNumber == 0 ? Refused(limits, exception) : bytes is null ? s_illFormed : IllFormed(TextOf(bytes), exception);
        var place = exception.LineNumber > 0 ? Place(source, exception.LineNumber, exception.LinePosition) : source;
        return UnreadableInputException.At(place, $"XML illisible ({problem.Fr})", $"unreadable XML ({problem.En})", exception);
    }

    /// <summary>« fichier.xml:12:5 »</summary>
    public static string Place(string source, int line, int column) => string.Create(CultureInfo.InvariantCulture, $"{source}:{line}:{column}");

    private static readonly LocalizedText s_illFormed = new("mal formé à cet endroit", "ill-formed at this place");

    private static string TextOf(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static LocalizedText IllFormed(string text, XmlException exception)
    {
        var source = new SourceText(text, "");
        var line = Math.Min(exception.LineNumber, source.LineCount);
        var rest = Passage.OneLine(text[Math.Min(text.Length, source.LineSpan(line).Start + exception.LinePosition - 1)..], Shown);
        return rest.Length == 0
            ? new("la fin manque", "the end is missing")
            : new($"mal formé à partir de « {rest} »", $"ill-formed from “{rest}” on");
    }

    /// <summary>What is refused as a whole has no place.</summary>
    private static LocalizedText Refused(ReadLimits limits, XmlException exception)
    {
        var most = ReadErrors.Count(limits.MaxBillBytes);
        return exception.Message.Contains("DTD", StringComparison.Ordinal)
            ? new("une déclaration DOCTYPE n’est pas lue", "a DOCTYPE declaration is not read")
            : new($"plus de {most} caractères (MaxBillBytes)", $"more than {most} characters (MaxBillBytes)");
    }
}
