using System.Text;
using Admissibility.Text;
using UglyToad.PdfPig.Content;

namespace Admissibility.Documents;

/// <summary>A line as it is set on a page: words of one height, from the left. Places and sizes are in points.</summary>
internal sealed class PdfLine
{
    /// <summary>A gap between two words that is so much of their size is a space.</summary>
    private const double NarrowestSpace = 0.1;

    /// <summary>A space is at least so much of the size of its letters.</summary>
    private const double UsualSpace = 0.2;

    /// <summary>A line of fewer characters ends where its paragraph does; it may still be among the widest of a page of headings.</summary>
    private const int ShortestBroken = 35;

    private readonly List<Word> _words;
    private readonly double _size;

    private PdfLine(double baseline, double size, Word first)
    {
        Baseline = baseline;
        _size = size;
        _words = [first];
    }

    /// <summary>The height on which its letters are, from the foot of the page.</summary>
    public double Baseline { get; }

    /// <summary>Where its last word ends.</summary>
    public double Right => _words.Max(word => word.BoundingBox.Right);

    /// <summary>The lines of a page, from the top; a raised « er » is on the line of its number.</summary>
    public static List<PdfLine> Of(Page page)
    {
        var lines = new List<PdfLine>();
        var words = page.GetWords().Where(word => word.Letters.Count > 0 && !string.IsNullOrWhiteSpace(word.Text));
        foreach (var word in words.OrderByDescending(word => word.Letters[0].StartBaseLine.Y))
        {
            var (baseline, size) = (word.Letters[0].StartBaseLine.Y, word.Letters[0].PointSize);
            if (lines is [.., var last] && last.Baseline - baseline < size / 2)
            {
                last._words.Add(word);
            }
            else
            {
                lines.Add(new(baseline, size, word));
            }
        }

        foreach (var line in lines)
        {
            line._words.Sort((one, other) => one.BoundingBox.Left.CompareTo(other.BoundingBox.Left));
        }

        return lines;
    }

    /// <summary>
    /// Whether a line continues in the one below it: the first word there would not have fitted at its end, and neither does
    /// that line open a paragraph after one that ends.
    /// </summary>
    /// <param name="below">The line below it.</param>
    /// <param name="margin">Where the widest line of the page ends.</param>
    public bool ContinuesIn(PdfLine below, double margin)
    {
        var text = ToString();
        return text.Length >= ShortestBroken
            && Right + (UsualSpace * _size) + below._words[0].BoundingBox.Width > margin
            && !(EndsParagraph(text) && OpensParagraph(below.ToString()));
    }

    /// <summary>Its words, with a space where there is one on the page: « 1 » and a raised « er » are one word.</summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        for (var i = 0; i < _words.Count; i++)
        {
            var isApart = i > 0 && _words[i].BoundingBox.Left - _words[i - 1].BoundingBox.Right > NarrowestSpace * _words[i - 1].Letters[0].PointSize;
            line.Append(isApart ? " " : "").Append(_words[i].Text);
        }

        return line.ToString();
    }

    private static bool EndsParagraph(string text) =>
        text[^1] is '.' or ';' or ':' || Typography.IsClosingQuote(text[^1]) || Typography.IsStraightQuote(text[^1]);

    /// <summary>With a quotation, a dash, a label, or a capital.</summary>
    private static bool OpensParagraph(string text) =>
        Typography.IsOpeningQuote(text[0]) || Typography.IsStraightQuote(text[0]) || Typography.IsDash(text[0])
        || char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || (text.Length > 1 && text[1] == ')');
}
