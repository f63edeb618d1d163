using Admissibility.Bills;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Statements;

/// <summary>
/// Words without which no sentence changes a text: the text of an article, and what is quoted, are mostly law of their own,
/// and are not tried against the whole grammar of changes.
/// </summary>
internal static class OperativeWords
{
    private static readonly WordTable<bool> s_words = WordSet.Of($"{AmendingVerbs.All} {GageGrammar.Compensated}");

    private static readonly WordTable<bool> s_headings = WordSet.Of(
        $"{DivisionNouns.Without(plural: false, DivisionKind.Etat)} {DivisionNouns.Ranks} division article articles art apres avant");

    private static readonly KeywordIndex s_neighbours = new(s_words.Words);

    /// <summary>The last such word of a passage; -1 where there is none.</summary>
    public static int Last(Token[] tokens, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (s_words.Contains(tokens[i].Hash))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last word of a passage that may be such a word misspelt; -1 where there is none.</summary>
    public static int LastMisspelt(TokenStream stream, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (stream.Tokens[i] is { Kind: TokenKind.Word } word && s_neighbours.Has(stream.CharsOf(word), word.Hash))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a heading can begin here, which needs no such word.</summary>
    public static bool CanHead(Token token) => s_headings.Contains(token.Hash);
}
