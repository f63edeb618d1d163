using System.Text.RegularExpressions;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Gages;

/// <summary>« I. – », « 2° », « b) »: the marks before paragraphs, as they are written.</summary>
internal static partial class GageLabels
{
    /// <summary>Characters of the longest label, with « En conséquence, ».</summary>
    private const int Longest = 60;

    private static readonly string[] s_roman =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    /// <summary>Where the paragraph starts whose own words start here: before « En conséquence, », its label and a quotation mark.</summary>
    public static int StartOf(string text, int from, int words) => words - Before().Match(text[Math.Max(from, words - Longest)..words]).Length;

    /// <summary>Whether a paragraph with a Roman number starts here.</summary>
    public static bool IsLabelAt(string text, int at, int end) => First().IsMatch(text.AsSpan(at, Math.Min(Longest, end - at)));

    /// <summary>Whether the words between two paragraphs are nothing but the label of the second.</summary>
    public static bool IsOnlyLabel(ReadOnlySpan<char> between) => Only().IsMatch(between);

    /// <summary>The edits that number the paragraphs left anew: one alone has no number, those after one that is removed move up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="within">Where the paragraphs are.</param>
    /// <param name="isQuoted">Whether each opens with a quotation mark.</param>
    /// <param name="isOther">Whether a place is not of this series: in a quotation.</param>
    /// <param name="isRemoved">Whether a place is removed.</param>
    public static IEnumerable<(TextSpan Span, string Words)> Renumber(
        string text, TextSpan within, bool isQuoted, Func<int, bool> isOther, Func<int, bool> isRemoved)
    {
        var labels = (isQuoted ? QuotedRoman() : Roman()).Matches(text[within.Start..within.End])
            .Select(match => (Number: Array.IndexOf(s_roman, match.Groups["roman"].Value) + 1, At: match.Groups["roman"].Index + within.Start, Match: match))
            .Where(label => label.Number > 0 && !isOther(label.At))
            .ToList();
        var left = labels.FindAll(label => !isRemoved(label.At));
        if (left.Count == labels.Count)
        {
            yield break;
        }

        if (left is [{ Number: 1 } only])
        {
            yield return (new(only.At, only.Match.Index + only.Match.Length + within.Start - only.At), "");
            yield break;
        }

        if (!labels.Zip(labels.Skip(1)).All(pair => pair.First.Number < pair.Second.Number))
        {
            yield break;
        }

        foreach (var label in left)
        {
            if (labels.Count(other => other.Number < label.Number && isRemoved(other.At)) is > 0 and var before)
            {
                yield return (new(label.At, label.Match.Groups["roman"].Length), s_roman[Math.Max(0, label.Number - 1 - before)]);
            }
        }
    }

    /// <summary>A label with its dash, or with a stop or a bracket alone, and « En conséquence, ».</summary>
    [GeneratedRegex(
        @"(?:[«""“][\s\u200B]*)?(?:(?<![\p{L}\d])(?:[IVXLC]+|\d+|[A-Za-z])(?:\s(?:bis|ter|quater|quinquies|[A-Z]))?\s*(?:[°.)]+[\s\u200B]*)?[–—‑−-]+[\s\u200B]*"
            + @"|(?<![\p{L}\d])(?:[IVXLC]+\s?\.|\d+\s?[°.)]|[a-z]\s?\))[\s\u200B]*|[–—‑−-]+\s*)?(?:En conséquence\s*,\s*)?$",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^[\s\u200B«»"".;,]*(?:(?:[IVXLC]+|\d+|[A-Za-z])(?:\s(?:bis|ter|quater|quinquies|[A-Z]))?\s*(?:[°.)]+[\s\u200B]*)?[–—‑−-]*[\s\u200B]*)?"
            + @"(?:En conséquence\s*,\s*)?$",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Only();

    [GeneratedRegex(@"^[«""“]?\s*[IVX]+\s*(?:\.\s*)?[–—‑−-]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex First();

    /// <summary>At the start of a line; with a dash also after the end of a sentence, where line ends were lost.</summary>
    [GeneratedRegex(
        @"(?<=(?:^|\n)[ \t\u00A0\u200B]*)(?<roman>[IVX]+)[ \u00A0]*(?:\.[ \u00A0\u200B]*[–—‑−-]*|[–—‑−-]+)[ \t\u00A0\u200B]*"
            + @"|(?<=[»”"".;:][ \t\u00A0\u200B]*)(?<roman>[IVX]+)[ \u00A0]*(?:\.[ \u00A0\u200B]*)?[–—‑−-]+[ \t\u00A0\u200B]*",
        RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Roman();

    [GeneratedRegex(
        @"(?<=(?:^|\n)[ \t\u00A0]*[«""“][ \t\u00A0\u202F]*)(?<roman>[IVX]+)[ \u00A0]*(?:\.[ \u00A0\u200B]*[–—‑−-]*|[–—‑−-]+)[ \t\u00A0\u200B]*",
        RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex QuotedRoman();
}
