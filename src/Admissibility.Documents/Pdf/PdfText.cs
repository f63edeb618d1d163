using System.Text;
using Admissibility.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Admissibility.Documents;

/// <summary>
/// Reads the text layer of a PDF line by line, as it is set on the page: words of one height are a line, and lines that are
/// farther apart than most are parted by a blank line. A page that is only a picture has no text, and none is guessed.
/// </summary>
internal static class PdfText
{
    /// <summary>Two lines that are so many times as far apart as most are parted by a blank line.</summary>
    private const double ParagraphGap = 1.4;

    /// <summary>A gap between two words that is so much of their size is a space.</summary>
    private const double NarrowestSpace = 0.1;

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
        var read = Lines(page);
        var steps = read.Zip(read.Skip(1), (above, below) => above.Baseline - below.Baseline).Order().ToList();
        var usual = steps.Count == 0 ? 0 : steps[steps.Count / 2];
        for (var i = 0; i < read.Count; i++)
        {
            if (i > 0 && read[i - 1].Baseline - read[i].Baseline > ParagraphGap * usual)
            {
                lines.Add("");
            }

            lines.Add(Written(read[i].Words));
        }
    }

    /// <summary>The words of a line from the left, with a space where there is one on the page: « 1 » and a raised « er » are one word.</summary>
    private static string Written(List<Word> words)
    {
        var line = new StringBuilder();
        Word? last = null;
        foreach (var word in words.OrderBy(word => word.BoundingBox.Left))
        {
            var isApart = last is not null && word.BoundingBox.Left - last.BoundingBox.Right > NarrowestSpace * last.Letters[0].PointSize;
            line.Append(isApart ? " " : "").Append(word.Text);
            last = word;
        }

        return line.ToString();
    }

    /// <summary>The words of a page, those of one line together, from the top; a raised « er » is on the line of its number.</summary>
    private static List<(double Baseline, List<Word> Words)> Lines(Page page)
    {
        var lines = new List<(double Baseline, List<Word> Words)>();
        var words = page.GetWords().Where(word => word.Letters.Count > 0 && !string.IsNullOrWhiteSpace(word.Text));
        foreach (var word in words.OrderByDescending(word => word.Letters[0].StartBaseLine.Y))
        {
            var (baseline, size) = (word.Letters[0].StartBaseLine.Y, word.Letters[0].PointSize);
            if (lines is [.., var last] && last.Baseline - baseline < size / 2)
            {
                last.Words.Add(word);
            }
            else
            {
                lines.Add((baseline, [word]));
            }
        }

        return lines;
    }
}
