using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>« les alinéa », « l'alinéas »: a determiner and the noun right after it of which one is singular and the other plural.</summary>
internal static class Agreement
{
    private static readonly WordTable<Noun> s_nouns = new()
    {
        { "alinea", new("alinéa", false, false) }, { "alineas", new("alinéa", true, false) },
        { "article", new("article", false, false) }, { "articles", new("article", true, false) },
        { "phrase", new("phrase", false, true) }, { "phrases", new("phrase", true, true) },
        { "ligne", new("ligne", false, true) }, { "lignes", new("ligne", true, true) },
        { "colonne", new("colonne", false, true) }, { "colonnes", new("colonne", true, true) },
        { "paragraphe", new("paragraphe", false, false) }, { "paragraphes", new("paragraphe", true, false) },
    };

    /// <summary>Determiners that are of one number only, and whether it is the plural.</summary>
    private static readonly WordTable<bool> s_determiners = new() { { "l' le la du au ce cet cette", false }, { "les des aux ces", true } };

    private static readonly WordTable<ArticleKind> s_kinds = new()
    {
        { "l' le la les", ArticleKind.The }, { "du des", ArticleKind.Of }, { "au aux", ArticleKind.To },
    };

    private static readonly WordTable<bool> s_links = WordSet.Of("a et");

    private static readonly WordTable<bool> s_following = WordSet.Of("suivant suivants");

    /// <summary>The two words that do not agree, the noun at a token; null where they do.</summary>
    public static DisagreeingDeterminer? At(in TokenWindow text, int i)
    {
        if (!s_nouns.TryGetValue(text.Tokens[i].Hash, out var noun) || text.Tokens[i].AtLineStart || text.Tokens[i].IsUpper
            || !s_determiners.TryGetValue(text.Tokens[i - 1].Hash, out var isPlural) || isPlural == noun.IsPlural)
        {
            return null;
        }

        var location = new Location(DocumentPart.Dispositif, TextSpan.FromBounds(text.Tokens[i - 1].Start, text.Tokens[i].End));
        var written = text.Excerpt.Source.Slice(location.Span);
        var meant = Meant(text, i, noun);
        return new(location, written) { Fix = meant is null ? null : Fix.Write(location, char.IsUpper(written[0]) ? Capital(meant) : meant) };
    }

    /// <summary>Both words in the number of what is counted after them: « 5 » is one, « 5 et 6 » are several; null where nothing is counted.</summary>
    private static string? Meant(in TokenWindow text, int i, Noun noun)
    {
        if (text.KindAt(i + 1) != TokenKind.Number || !s_kinds.TryGetValue(text.Tokens[i - 1].Hash, out var kind))
        {
            return null;
        }

        var isSeveral = s_links.Contains(text.HashAt(i + 2));
        var isClear = isSeveral ? text.KindAt(i + 3) == TokenKind.Number || s_following.Contains(text.HashAt(i + 3)) : EndsNumber(text, i + 2);
        return isClear ? new QuotedNoun(isSeveral ? noun.Word + "s" : noun.Word, isSeveral, noun.IsFeminine).After(kind) : null;
    }

    /// <summary>Whether a number ends before a token: « 5, 6 », « 5 bis », « 5-1 » and « 1° » go on.</summary>
    private static bool EndsNumber(in TokenWindow text, int at) => text.KindAt(at) switch
    {
        TokenKind.Word => !text.Tokens[at].IsUpper && !Bills.LatinMultiples.TryGetValue(text.TextOf(text.Tokens[at]), out _),
        TokenKind.Mark => !(text.HashAt(at) is '-' or '°' or '/' || (text.HashAt(at) == ',' && text.KindAt(at + 1) == TokenKind.Number)),
        _ => true,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private sealed record Noun(string Word, bool IsPlural, bool IsFeminine);
}
