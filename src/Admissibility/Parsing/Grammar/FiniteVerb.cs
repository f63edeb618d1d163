using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Grammar;

/// <summary>Whether a word is used as a verb: many forms are nouns or participles as well, and only what is around them shows which is meant.</summary>
internal static class FiniteVerb
{
    private static readonly WordTable<bool> s_governed = WordSet.Of(
        "le la les l' un une des du de son sa ses leur leurs ce cette cet ces chaque tout toute toutes tous a au aux que qu' ainsi egalement notamment"
        + " aussi pas plus annuellement");

    /// <summary>Words that are followed by a noun, not by a verb.</summary>
    private static readonly WordTable<bool> s_beforeNouns = WordSet.Of(
        "le la les l' un une des du de d' son sa ses leur leurs ce cette cet ces chaque tout toute toutes tous au aux a par pour sans avec sur"
        + " sous selon dans entre contre vers aucun aucune quelque quel quelle dudit ladite ledit lesdits lesdites premier premiere");

    private static readonly WordTable<bool> s_pronouns = WordSet.Of("il elle ils elles se s'");

    /// <summary>Nouns that end like adverbs.</summary>
    private static readonly WordTable<bool> s_inMent = WordSet.Of(
        "financement reglement paiement logement gouvernement etablissement equipement departement traitement prelevement versement changement"
        + " amendement licenciement developpement enseignement fonctionnement investissement");

    private static readonly ulong s_a = WordHash.Of("a");

    private static readonly ulong s_in = WordHash.Of("en");

    /// <summary>Whether the word at a position is a verb in the third person.</summary>
    public static bool IsAt(Cursor at)
    {
        if (at.Token.Kind != TokenKind.Word || at.Token.IsElided || !FrenchVerbs.Forms.Contains(at.Token.Hash))
        {
            return false;
        }

        // « à » and « a » hash alike: only the unaccented word in lower case is the verb.
        if (at.Token.Hash == s_a && at.Stream.CharsOf(at.Token) is not "a")
        {
            return false;
        }

        // « présenté » and « présente » hash alike as well.
        if (at.Stream.CharsOf(at.Token)[^1] is 'é' or 'É')
        {
            return false;
        }

        var before = at.Index > 0 ? at.Previous.Hash : 0;
        return !s_beforeNouns.Contains(before)
            && (!FrenchVerbs.Nouns.Contains(at.Token.Hash)
                || s_pronouns.Contains(before)
                || IsAdverb(at.Next)
                || (before != s_in && (s_governed.Contains(at.Next.Token.Hash) || at.Next.Token.IsMark(':') || at.Next.Token.IsMark(','))));
    }

    /// <summary>« groupe obligatoirement »: an adverb accompanies a verb, not a noun.</summary>
    private static bool IsAdverb(Cursor at) =>
        at.Token is { Kind: TokenKind.Word } token
            && token.End - token.Start > 7
            && at.Stream.CharsOf(token).EndsWith("ement", StringComparison.Ordinal)
            && !s_inMent.Contains(token.Hash);
}
