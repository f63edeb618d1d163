using Admissibility.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Admissibility.Documents;

/// <summary>
/// Reads the text layer of a PDF: words of one height are a line, a line that was broken for want of room continues in the one
/// below it, and lines that are farther apart than most are parted by a blank line. A page that is only a picture has no text, and none is guessed.
/// </summary>
internal static class PdfText
{
    /// <summary>Two lines that are so many times as far apart as most are parted by a blank line.</summary>
    private const double ParagraphGap = 1.4;

    private static readonly LocalizedText s_pictures = new(
        "PDF sans couche de texte (pages numérisées) : le passer d’abord à la reconnaissance de caractères",
        "PDF without a text layer (scanned pages): run character recognition on it first");

    private static readonly LocalizedText s_encrypted = new("PDF protégé par un mot de passe", "PDF protected by a password");

    private static readonly LocalizedText s_broken = new("PDF illisible", "unreadable PDF");

    /// <summary>The lines of a PDF.</summary>
    /// <exception cref="UnreadableInputException">It is broken or protected, has no text layer, or exceeds a bound.</exception>
    public static List<string> Read(byte[] bytes, string name, ReadLimits limits) => TimeLimit.Run(name, limits, () =>
    {
        try
        {
            return ReadPages(bytes, name, limits);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw UnreadableInputException.At(name, s_encrypted.Fr, s_encrypted.En, exception);
        }
        catch (Exception exception) when (exception is not UnreadableInputException)
        {
            // A broken file fails anywhere in the library, and in whatever way.
            throw UnreadableInputException.At(name, s_broken.Fr, s_broken.En, exception);
        }
    });

    private static List<string> ReadPages(byte[] bytes, string name, ReadLimits limits)
    {
        using var document = PdfDocument.Open(bytes);
        if (document.NumberOfPages > limits.MaxPdfPages)
        {
            throw ReadErrors.TooManyPages(name, document.NumberOfPages, limits);
        }

        var lines = new List<string>();
        foreach (var page in document.GetPages())
        {
            AddLines(lines, page);
        }

        return lines.TrueForAll(string.IsNullOrWhiteSpace) ? throw UnreadableInputException.At(name, s_pictures.Fr, s_pictures.En) : lines;
    }

    private static void AddLines(List<string> lines, Page page)
    {
        var read = PdfLine.Of(page);
        var margin = read.Count == 0 ? 0 : read.Max(line => line.Right);
        var steps = read.Zip(read.Skip(1), (above, below) => above.Baseline - below.Baseline).Order().ToList();
        var usual = steps.Count == 0 ? 0 : steps[steps.Count / 2];
        for (var i = 0; i < read.Count; i++)
        {
            var isParagraph = i > 0 && read[i - 1].Baseline - read[i].Baseline > ParagraphGap * usual;
            if (i > 0 && !isParagraph && read[i - 1].ContinuesIn(read[i], margin))
            {
                // « vice- » and « président » are one word, whose hyphen is its own.
                lines[^1] += lines[^1].EndsWith('-') ? read[i].ToString() : $" {read[i]}";
                continue;
            }

            if (isParagraph)
            {
                lines.Add("");
            }

            lines.Add(read[i].ToString());
        }
    }
}
