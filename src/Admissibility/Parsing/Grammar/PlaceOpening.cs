using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Grammar;

/// <summary>Whether a place in a text begins at a position: a cheap look at one or two words, where reading a chain would be too much.</summary>
internal static class PlaceOpening
{
    private static readonly WordTable<bool> s_nouns = WordSet.Of(
        "alinea alineas article articles phrase phrases mot mots montant taux reference annee date nombre fin debut ligne lignes colonne colonnes"
        + " tableau intitule chapitre section titre partie annexe meme meme memes present");

    /// <summary>The letters before the number of an article of a code are no more than these.</summary>
    private const int LongestSeries = 2;

    private static readonly WordTable<bool> s_counting = WordSet.Of(
        "toutes chacune chaque ses leurs leur sa unique occurrence occurrences occurence occurences occurance occurances");

    private static readonly WordTable<bool> s_divisions = WordSet.Of("titre chapitre livre section sous-section alinea");

    private static readonly ulong s_to = WordHash.Of("a");

    private static readonly ulong s_the = WordHash.Of("l'");

    private static readonly WordTable<bool> s_numbered = WordSet.Of("alinea article");

    private static readonly WordTable<bool> s_ranked = WordSet.Of("alinea phrase");

    /// <summary>« L'article L. 341-6, titre IV », « l'article 3 premier alinéa »: a place without preposition.</summary>
    public static bool IsBare(TokenInput at) =>
        (at.Token.Hash == s_the && !IsAfterPreposition(at)
            && s_numbered.Contains(at.Next.Token.Hash)
            && (at.Next.Next.Token.Kind == TokenKind.Number || ArticleNumbers.IsLabelWord(at.Next.Next)))
        || (s_divisions.Contains(at.Token.Hash) && (at.Next.Token.Kind == TokenKind.Number || ArticleNumbers.IsLabelWord(at.Next)))
        || (Numerals.Ranks.Contains(at.Token.Hash) && s_ranked.Contains(at.Next.Token.Hash));

    /// <summary>« A l'article 5 » at the head of a sentence: « A » is « À », and no label.</summary>
    private static bool IsAfterPreposition(TokenInput at) =>
        at.Previous is { IsUpper: true } before && before.Hash == s_to && (at.Index < 2 || at.Stream.Tokens[at.Index - 2].Kind != TokenKind.Word);

    /// <summary>Whether a place that is numbered, counted or quoted can begin here, and not with a noun.</summary>
    public static bool IsNumbered(TokenInput at) =>
        at.Token.Kind is TokenKind.Number or TokenKind.OpenQuote
        || (at.Token.Kind == TokenKind.Word
            && (at.Token.End - at.Token.Start <= LongestSeries
                || s_counting.Contains(at.Token.Hash)
                || Numerals.CanBeginRank(at.Token.Hash)
                || Numerals.CanBeginCount(at.Token.Hash)
                || ArticleNumbers.IsLabelWord(at)));

    public static bool IsAt(TokenInput at)
    {
        at = (TokenInput)Particles.Determiner(at).Remainder;
        return at.Token.Kind == TokenKind.Number || ArticleNumbers.IsLabelWord(at) || s_nouns.Contains(at.Token.Hash) || Numerals.Ranks.Contains(at.Token.Hash);
    }
}
