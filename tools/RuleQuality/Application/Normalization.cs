using System.Text;
using System.Text.RegularExpressions;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Application;

/// <summary>When two articles count as one.</summary>
internal static partial class Normalization
{
    /// <summary>The published rule: both stripped, « and » of the result as ".</summary>
    public static bool IsEqualStrictly(string result, string expected) =>
        string.Equals(result.Replace('«', '"').Replace('»', '"').Trim(), expected.Trim(), StringComparison.Ordinal);

    /// <summary>Without white space, case, ligatures, shapes of quotes and dashes, « précité », markdown and tags.</summary>
    public static bool IsEqualLeniently(string result, string expected) => string.Equals(Lenient(result), Lenient(expected), StringComparison.Ordinal);

    /// <summary>The words of an article, punctuation marks apart, in the forms that the lenient rule distinguishes.</summary>
    public static string[] Words(string article) =>
        [.. Word().Matches(Spelled(article)).Select(match => match.Value).Where(word => word is not ("précité" or "précitée" or "précités" or "précitées"))];

    private static string Lenient(string article) => string.Concat(Words(article));

    private static string Spelled(string article)
    {
        var text = new StringBuilder(article.Length);
        foreach (var c in Tag().Replace(article, "").Replace("…", "...", StringComparison.Ordinal))
        {
            if (c is '_' or '*' || Typography.IsInvisible(c))
            {
                continue;
            }

            _ = Typography.IsOpeningQuote(c) || Typography.IsClosingQuote(c) || Typography.IsStraightQuote(c) ? text.Append('"')
                : c is 'œ' or 'Œ' ? text.Append("oe")
                : c is 'æ' or 'Æ' ? text.Append("ae")
                : Typography.IsBlank(c) ? text.Append(' ')
                : text.Append(char.ToLowerInvariant(Typography.IsDash(c) ? '-' : Typography.IsApostrophe(c) ? '\'' : c));
        }

        return text.ToString();
    }

    [GeneratedRegex("<[^<>\n]{1,40}>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}°]+|[^\s\p{L}\p{N}°]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
