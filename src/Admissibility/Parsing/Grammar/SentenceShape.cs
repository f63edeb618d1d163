using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Grammar;

/// <summary>
/// Finds the verb of a sentence's main clause. A verb after « qui », « lorsque », « dont » belongs to that clause:
/// a sentence needs one more.
/// </summary>
internal static class SentenceShape
{
    private static readonly WordTable<bool> s_subordinators = WordSet.Of(
        "qui que qu' dont lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles lorsque lorsqu' quand si puisque");

    /// <summary>« ainsi que », « tel que », « autre que »: no clause follows.</summary>
    private static readonly WordTable<bool> s_comparing = WordSet.Of(
        "ainsi tel telle tels telles autre autres autrement plutot meme memes aussi plus moins tant");

    private static readonly WordTable<bool> s_pronouns = WordSet.Of("il elle ils elles on");

    private static readonly WordTable<bool> s_clitics = WordSet.Of("ne n' se s' y en le la les l' lui leur");

    /// <summary>« Sont exonérés … », « Peuvent bénéficier … »: verbs that precede their subject.</summary>
    private static readonly WordTable<bool> s_inverted = WordSet.Of("est sont peuvent peut beneficient constituent vaut valent");

    /// <summary>« plus favorable que celle »: what is compared, and no clause.</summary>
    private static readonly WordTable<bool> s_compared = WordSet.Of("celle celles celui ceux");

    private static readonly ulong s_where = WordHash.Of("ou");

    private static readonly ulong s_that = WordHash.Of("que");

    /// <summary>The verb of the first sentence from a position, or null; quotations are passed over.</summary>
    /// <param name="start">The first word.</param>
    /// <param name="end">Where to stop at the latest.</param>
    public static Cursor? FindVerb(Cursor start, Cursor end)
    {
        var clauses = 0;
        for (var at = start; at.Index < end.Index && !EndsSentence(at); at = Step(at))
        {
            if (Subordinates(at))
            {
                clauses++;
            }
            else if ((at.Index != start.Index || s_inverted.Contains(at.Token.Hash)) && FiniteVerb.IsAt(at))
            {
                if (clauses == 0 || HasPronounBehindComma(at, start))
                {
                    return at;
                }

                clauses--;
            }
        }

        return null;
    }

    /// <summary>The next token; a quotation is one.</summary>
    public static Cursor Step(Cursor at) => at.Token.Kind == TokenKind.OpenQuote ? at.At(at.Stream.QuotationEnd(at.Index).End) : at.Next;

    /// <summary>A full stop after a word, before a capital or a line end.</summary>
    public static bool EndsSentence(Cursor at) =>
        at.Token.IsMark('.') && !at.Token.HasSpaceBefore && at.Previous is { Kind: TokenKind.Word or TokenKind.CloseQuote } word && word.End - word.Start > 2
        && (at.Next.AtEnd || at.Next.Token.AtLineStart || (at.Next.Token.HasSpaceBefore && (at.Next.Token.Flags & TokenFlags.Capital) != TokenFlags.None));

    private static bool Subordinates(Cursor at)
    {
        if (at.Token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (at.Token.Hash == s_where)
        {
            return at.Stream.CharsOf(at.Token).Contains('ù');
        }

        var before = at.Index > 0 ? at.Previous.Hash : 0;
        return s_subordinators.Contains(at.Token.Hash)
            && !(s_comparing.Contains(before) && (at.Token.Hash == s_that || at.Token.IsElided) && !s_pronouns.Contains(at.Next.Token.Hash))
            && !s_compared.Contains(at.Next.Token.Hash);
    }

    /// <summary>« …, il peut »: after a comma a pronoun opens the main clause.</summary>
    private static bool HasPronounBehindComma(Cursor verb, Cursor start)
    {
        var tokens = verb.Stream.Tokens;
        var i = verb.Index - 1;
        while (i > start.Index && s_clitics.Contains(tokens[i].Hash) && !tokens[i].IsMark(','))
        {
            i--;
        }

        return i > start.Index && s_pronouns.Contains(tokens[i].Hash) && tokens[i - 1].IsMark(',');
    }
}
