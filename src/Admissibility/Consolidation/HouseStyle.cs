using System.Buffers;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>How an article is typed: what is inserted uses the same characters.</summary>
/// <param name="IsTypewritten">Only the characters of a typewriter: straight quotes and apostrophes, hyphens for dashes, plain spaces.</param>
/// <param name="HasPlainSpaces">No no-break space.</param>
/// <param name="HasCurlyApostrophes">« ’ », and never « ' ».</param>
/// <param name="SpacesOrganic">« L. O. 141 », and never « L.O. 141 ».</param>
internal sealed record HouseStyle(bool IsTypewritten, bool HasPlainSpaces, bool HasCurlyApostrophes, bool SpacesOrganic)
{
    private static readonly SearchValues<char> s_typographic = SearchValues.Create("«»’“”–—");

    public static HouseStyle Of(string article)
    {
        var curly = article.AsSpan().ContainsAny(s_typographic);
        return new(
            !curly && article.AsSpan().IndexOfAny('\'', '"') >= 0,
            article.Length > 0 && article.AsSpan().IndexOfAny('\u00A0', '\u202F') < 0,
            article.Contains('’', StringComparison.Ordinal) && !article.Contains('\'', StringComparison.Ordinal),
            article.Contains("L. O. ", StringComparison.Ordinal) && !article.Contains("L.O.", StringComparison.Ordinal));
    }

    /// <summary>The opening quotation mark of quoted law, with its space.</summary>
    public string Opening => IsTypewritten ? "\"" : HasPlainSpaces ? "« " : "«\u00A0";

    /// <summary>The closing quotation mark.</summary>
    public string Closing => IsTypewritten ? "\"" : HasPlainSpaces ? " »" : "\u00A0»";

    /// <summary>Words as this article would have them.</summary>
    public string Set(string words)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (Typography.IsInvisible(c))
            {
                continue;
            }

            if (c != '\n' && Typography.IsSpace(c))
            {
                SetSpace(text, words, i);
            }
            else if (IsTypewritten)
            {
                text.Append(Plain(c));
            }
            else
            {
                text.Append(HasCurlyApostrophes && c == '\'' ? '’' : c);
            }
        }

        if (SpacesOrganic)
        {
            text.Replace("L.O. ", "L. O. ");
        }

        return text.ToString();
    }

    private void SetSpace(StringBuilder text, string words, int at)
    {
        var isInQuote = IsTypewritten
            && ((text.Length > 0 && text[^1] == '"' && at > 0 && Typography.IsOpeningQuote(words[at - 1]))
                || (NextSign(words, at) is { } next && Typography.IsClosingQuote(next)));
        var space = words[at] is '\t' ? '\t' : HasPlainSpaces || IsTypewritten ? ' ' : words[at];
        if (!isInQuote && !(text.Length > 0 && text[^1] is ' ' or '\n' or '\u00A0'))
        {
            text.Append(space);
        }
    }

    private static char? NextSign(string words, int at)
    {
        while (at < words.Length && Typography.IsSpace(words[at]))
        {
            at++;
        }

        return at < words.Length ? words[at] : null;
    }

    private static char Plain(char c) =>
        Typography.IsOpeningQuote(c) || Typography.IsClosingQuote(c) ? '"'
        : Typography.IsApostrophe(c) ? '\''
        : Typography.IsDash(c) ? '-'
        : c;
}
