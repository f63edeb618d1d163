using System.Buffers;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>How an article is typed: what is inserted uses the same characters.</summary>
/// <param name="IsTypewritten">Only the characters of a typewriter: straight quotes and apostrophes, hyphens for dashes, plain spaces.</param>
/// <param name="HasPlainSpaces">No no-break space.</param>
/// <param name="HasCurlyApostrophes">« ’ », and never « ' ».</param>
/// <param name="SpacesOrganic">« L. O. 141 », and never « L.O. 141 ».</param>
/// <param name="SpacesNumber">« n° 71 », and never « n°71 ».</param>
/// <param name="SpacesDash">« I. – », and not « I.– ».</param>
/// <param name="AccentsCapitals">« État », « À compter », and not « Etat », « A compter ».</param>
internal sealed record HouseStyle(
    bool IsTypewritten, bool HasPlainSpaces, bool HasCurlyApostrophes, bool SpacesOrganic, bool SpacesNumber, bool SpacesDash, bool AccentsCapitals)
{
    private static readonly string[] s_multiples = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"];

    private static readonly string[] s_afterPreposition =
    [
        " l'", " l’", " la ", " compter", " défaut", " titre", " cet", " ce ", " chaque", " partir", " leur", " son ", " sa ", " ses ", " tout", " aucun",
        " moins", " condition", " peine", " Mayotte",
    ];

    private static readonly SearchValues<char> s_typographic = SearchValues.Create("«»’“”–—");

    public static HouseStyle Of(string article)
    {
        var curly = article.AsSpan().ContainsAny(s_typographic);
        return new(
            !curly && (article.AsSpan().IndexOfAny('\'', '"') >= 0 || article.Contains(" - ", StringComparison.Ordinal)),
            article.Length > 0 && article.AsSpan().IndexOfAny('\u00A0', '\u202F') < 0,
            article.Contains('’', StringComparison.Ordinal) && !article.Contains('\'', StringComparison.Ordinal),
            article.Contains("L. O. ", StringComparison.Ordinal) && !article.Contains("L.O.", StringComparison.Ordinal),
            SpaceAfterNumber(article) == true,
            article.Contains(". - ", StringComparison.Ordinal) || article.Contains(". – ", StringComparison.Ordinal),
            article.AsSpan().IndexOfAny('É', 'À') >= 0);
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

        for (var figure = '0'; SpacesNumber && figure <= '9'; figure++)
        {
            text.Replace($"n°{figure}", $"n° {figure}");
        }

        foreach (var multiple in s_multiples)
        {
            text.Replace($"°{multiple} ", $"° {multiple} ");
        }

        if (SpacesDash)
        {
            text.Replace(".- ", ". - ").Replace(".– ", ". – ");
        }

        if (AccentsCapitals)
        {
            AccentCapitals(text);
        }

        return text.ToString();
    }

    private static void AccentCapitals(StringBuilder text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isWordStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            if (isWordStart && text[at] == 'E' && at + 3 < text.Length && text[at + 1] == 't' && text[at + 2] == 'a' && text[at + 3] == 't'
                && (at + 4 == text.Length || !char.IsLetter(text[at + 4]) || (text[at + 4] == 's' && (at + 5 == text.Length || !char.IsLetter(text[at + 5])))))
            {
                text[at] = 'É';
            }
            else if (text[at] == 'A' && (at == 0 || text[at - 1] == '\n') && IsPrepositionAt(text, at))
            {
                text[at] = 'À';
            }
        }
    }

    /// <summary>« A compter », « A l'article », and neither « A bis » nor « A et B ».</summary>
    private static bool IsPrepositionAt(StringBuilder text, int at) =>
        text.ToString(at, Math.Min(text.Length - at, 12)) is var words
        && Array.Exists(s_afterPreposition, next => words.AsSpan(1).StartsWith(next, StringComparison.Ordinal));

    /// <summary>Whether a space follows each « n° »; null where the article has none, or both.</summary>
    private static bool? SpaceAfterNumber(string article)
    {
        bool? isSpaced = null;
        for (var at = article.IndexOf("n°", StringComparison.Ordinal); at >= 0
            && at + 2 < article.Length; at = article.IndexOf("n°", at + 2, StringComparison.Ordinal))
        {
            var isSpace = Typography.IsSpace(article[at + 2]);
            if (isSpaced is not null && isSpaced != isSpace)
            {
                return null;
            }

            isSpaced = isSpace;
        }

        return isSpaced;
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
