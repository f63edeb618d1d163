using System.Globalization;
using System.Text.RegularExpressions;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Gages;

/// <summary>« par les trois alinéas suivants : », where fewer follow than are announced.</summary>
internal static partial class AnnouncedParagraphs
{
    private static readonly string[] s_numbers =
        ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"];

    /// <summary>The edit that announces what is left; null where nothing is announced in the plural.</summary>
    /// <param name="text">The text.</param>
    /// <param name="announcement">The words before the quotation.</param>
    /// <param name="removed">How many paragraphs are removed.</param>
    /// <param name="left">How many stay.</param>
    public static (TextSpan Span, string Words)? Fewer(string text, TextSpan announcement, int removed, int left)
    {
        var words = text.Substring(announcement.Start, announcement.Length);
        if (Labels().Match(words) is { Success: true } labels && left == 1)
        {
            return (new(announcement.Start + labels.Index, labels.Length), $"un {labels.Groups["first"].Value} ainsi rédigé");
        }

        if (Plural().Match(words) is not { Success: true } plural)
        {
            return null;
        }

        var stated = NumberOf(plural.Groups["count"].Value);
        var count = stated is { } number ? Math.Max(1, number - removed) : left;
        return (new(announcement.Start + plural.Index, plural.Length), Announce(plural, count, isCounted: stated is not null));
    }

    private static string Announce(Match plural, int count, bool isCounted)
    {
        var (noun, tail, isDefinite) = (plural.Groups["noun"].Value, plural.Groups["tail"].Value, plural.Groups["article"].Success);
        if (count > 1)
        {
            var article = isDefinite ? plural.Groups["article"].Value + " " : "";
            var number = isCounted ? (count <= s_numbers.Length ? s_numbers[count - 1] : count.ToString(CultureInfo.InvariantCulture)) + " " : "";
            return $"{article}{number}{noun}s {tail}";
        }

        var single = tail.EndsWith('s') ? tail[..^1] : tail;
        return (isDefinite, noun) switch
        {
            (true, "alinéa") => $"l’alinéa {single}",
            (true, "phrase") => $"la phrase {single}",
            (true, _) => $"le {noun} {single}",
            (false, "phrase") => $"une phrase {single}",
            _ => $"un {noun} {single}",
        };
    }

    private static int? NumberOf(string count) => int.TryParse(count, CultureInfo.InvariantCulture, out var figures)
        ? figures
        : Array.IndexOf(s_numbers, count.ToLowerInvariant()) is >= 0 and var index ? index + 1 : null;

    [GeneratedRegex(
        @"(?:(?<article>les)\s+)?(?:(?<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|\d+)\s+)?"
            + @"(?<noun>alinéa|paragraphe|phrase)s\s+(?<tail>suivants?|suivantes?|ainsi\s+rédigée?s?)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Plural();

    /// <summary>« des II et III ainsi rédigés », « un II et un III ainsi rédigés »</summary>
    [GeneratedRegex(
        @"(?:des?|les|un)\s+(?<first>[IVX]+)\s+et\s+(?:un\s+)?[IVX]+\s+(?:ainsi\s+rédigés?|suivants)",
        RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Labels();
}
