using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>« 1370 », « CE1366 », « I-2749 », « COM-30 rect. bis »: prefix of the part or committee, order, rectification.</summary>
/// <param name="Prefix">« CE », « I- », « COM- », or empty.</param>
/// <param name="Order">The digits.</param>
/// <param name="Rectification">« rect. », « rect. bis », or empty.</param>
public sealed record AmendmentNumber(string Prefix, string Order, string Rectification)
{
    /// <summary>A prefix longer than this is a word.</summary>
    private const int LongestPrefix = 16;

    /// <summary>Reads a number without the « N° » before it; null where it is not a number.</summary>
    public static AmendmentNumber? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written =
            string.Concat(text.Where(c => !Typography.IsInvisible(c)).Select(c => Typography.IsBlank(c) ? ' ' : Typography.IsDash(c) ? '-' : c)).Trim(' ', '*');
        var digits = written.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits is < 0 or > LongestPrefix)
        {
            return null;
        }

        var prefix = written[..digits];
        if (!prefix.All(c => char.IsAsciiLetterUpper(c) || c is '-' or ' '))
        {
            return null;
        }

        var end = digits;
        while (end < written.Length && char.IsAsciiDigit(written[end]))
        {
            end++;
        }

        var rectification = string.Join(' ', written[end..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('(', ')');
        return rectification.Length == 0 || IsRectification(rectification)
            ? new(prefix.Replace(" ", "", StringComparison.Ordinal), written[digits..end], rectification)
            : null;
    }

    /// <summary>« CE1366 », « 572 rect. »</summary>
    public override string ToString() => Rectification.Length == 0 ? Prefix + Order : $"{Prefix}{Order} {Rectification}";

    private static bool IsRectification(string text)
    {
        var words = Typography.FoldText(text).Split(' ', '.').Where(word => word.Length > 0).ToArray();
        return words.Length is 1 or 2
            && words[0] is "rect" or "rectifie" or "2eme" or "2e" or "3e"
            && (words.Length == 1 || words[1] is "rect" or "rectification" || Bills.LatinMultiples.TryGetValue(words[1], out _));
    }
}
