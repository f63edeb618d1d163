using Admissibility.Parsing.Lexicon;
using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>Quotation marks that were typed for one another, or twice: what is around them shows which was meant.</summary>
internal static class MisplacedQuotes
{
    /// <summary>A quotation opened by a closing mark is searched no further than this.</summary>
    private const int FurthestMate = 80;

    /// <summary>How many words can be between a pair of exchanged quotation marks that nothing else shows.</summary>
    private const int LongestPhrase = 12;

    /// <summary>Words between two quotations, which are then no quotation themselves.</summary>
    private static readonly WordTable<bool> s_between = WordSet.Of(
        "est sont par et ou de du des d' le la les l' a au aux mot mots alinea article phrase annee taux nombre montant reference references"
        + " chiffre devient deviennent apres avant");

    /// <summary>Gives the quotation mark at a position, and the one it pairs with, the kind that was meant. True where it is to be skipped.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="i">A token.</param>
    /// <param name="open">Where the quotations that are open opened.</param>
    public static bool Correct(Token[] tokens, int i, Stack<int> open)
    {
        if (i == 0 || tokens[i].Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote))
        {
            return false;
        }

        if (IsDoubled(tokens, i, open))
        {
            tokens[i] = tokens[i] with { Kind = TokenKind.Continuation };
            return true;
        }

        if (IsStraight(tokens[i]))
        {
            return false;
        }

        if (tokens[i].Kind == TokenKind.CloseQuote)
        {
            if (IsBehindColon(tokens, i, open.Count) || (open.Count > 0 && FindMate(tokens, i) is { } mate && Exchange(tokens, mate)))
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.OpenQuote };
            }
            else if (open.Count > 0 && OpensLine(tokens, i))
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.Continuation };
                tokens[i + 1] = tokens[i + 1] with { Flags = tokens[i + 1].Flags | TokenFlags.LineStart };
                return true;
            }
        }
        else if (IsStuckToWordBefore(tokens, i))
        {
            tokens[i] = tokens[i] with { Kind = open.Count > 0 ? TokenKind.CloseQuote : TokenKind.Continuation };
            return open.Count == 0;
        }

        return false;
    }

    /// <summary>« x » » sont remplacés, ""x: the mark before shows the same.</summary>
    private static bool IsDoubled(Token[] tokens, int i, Stack<int> open)
    {
        var before = tokens[i - 1];
        if (IsStraight(tokens[i]))
        {
            return IsStraight(before) && !tokens[i].HasSpaceBefore && open.TryPeek(out var opening) && opening == i - 1;
        }

        if (tokens[i].Kind == TokenKind.OpenQuote && before.Kind == TokenKind.OpenQuote && !tokens[i].AtLineStart)
        {
            return IsClosedOnce(tokens, i);
        }

        if (tokens[i].Kind != TokenKind.CloseQuote || before.Kind != TokenKind.CloseQuote || tokens[i].AtLineStart)
        {
            return false;
        }

        return open.Count == 0 || (tokens[i + 1] is { Kind: TokenKind.Word, AtLineStart: false } && OpenedOnEarlierLine(tokens, open.Peek(), i));
    }

    /// <summary>
    /// « « x » est remplacé par « y »: on the line one fewer quotation mark closes than opens, and the next line does not continue with the quotation.
    /// </summary>
    private static bool IsClosedOnce(Token[] tokens, int i)
    {
        var open = 2;
        for (var at = i + 1; at < tokens.Length && at < i + FurthestMate; at++)
        {
            if (tokens[at].AtLineStart || tokens[at].Kind == TokenKind.End)
            {
                return open == 1 && tokens[at].Kind != TokenKind.OpenQuote;
            }

            open += tokens[at].Kind == TokenKind.CloseQuote ? -1 : tokens[at].Kind == TokenKind.OpenQuote ? 1 : 0;
        }

        return false;
    }

    private static bool OpenedOnEarlierLine(Token[] tokens, int opening, int i)
    {
        for (var at = i; at > opening && at > i - FurthestMate; at--)
        {
            if (tokens[at].AtLineStart)
            {
                return true;
            }
        }

        return i - opening >= FurthestMate || tokens[opening].AtLineStart;
    }

    /// <summary>« les mots : » x » », « l'année : »2050 » »</summary>
    private static bool IsBehindColon(Token[] tokens, int i, int depth) =>
        tokens[i - 1].IsMark(':') && !tokens[i].AtLineStart && (depth == 0
            || (tokens[i].HasSpaceBefore && tokens[i + 1] is { HasSpaceBefore: false, AtLineStart: false, Kind: TokenKind.Word or TokenKind.Number }));

    /// <summary>« »1° À l'article 2 … » inside a quotation of several lines.</summary>
    private static bool OpensLine(Token[] tokens, int i) =>
        tokens[i].AtLineStart && tokens[i + 1] is { AtLineStart: false } next
        && (next.IsMark('-')
            || next.Kind == TokenKind.Number
            || (next.Kind == TokenKind.Word && ((next.Flags & TokenFlags.Capital) != TokenFlags.None || tokens[i + 2].IsMark(')'))));

    /// <summary>« x« , »: what opens is apart from the word before it.</summary>
    private static bool IsStuckToWordBefore(Token[] tokens, int i) =>
        !tokens[i].HasSpaceBefore && !tokens[i].AtLineStart && tokens[i - 1] is { Kind: TokenKind.Word, IsElided: false } && !IsBetween(tokens[i - 1])
        && (tokens[i + 1].HasSpaceBefore || tokens[i + 1].AtLineStart || tokens[i + 1].Kind == TokenKind.Mark);

    /// <summary>The mark that closes a quotation opened by a closing mark: « dits » X « », « »x« ».</summary>
    private static int? FindMate(Token[] tokens, int i)
    {
        var onlyWords = true;
        for (var at = i + 1; at < tokens.Length && at < i + FurthestMate && !tokens[at].AtLineStart; at++)
        {
            if (tokens[at].Kind is TokenKind.CloseQuote || IsStraight(tokens[at]))
            {
                return null;
            }

            if (tokens[at].Kind == TokenKind.OpenQuote)
            {
                var areStuck = tokens[i].HasSpaceBefore
                    && tokens[i + 1] is { HasSpaceBefore: false, Kind: TokenKind.Word or TokenKind.Number }
                    && !tokens[at].HasSpaceBefore
                    && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number;
                var isPhrase = onlyWords && at - i - 1 is >= 1 and <= LongestPhrase && !IsBetween(tokens[i + 1]) && !IsBetween(tokens[at - 1]);
                return areStuck || isPhrase ? at : null;
            }

            onlyWords &= tokens[at].Kind is TokenKind.Word or TokenKind.Number;
        }

        return null;
    }

    private static bool IsBetween(Token word) =>
        s_between.Contains(word.Hash) || AmendingVerbs.Imperatives.Contains(word.Hash) || AmendingVerbs.Changes.Contains(word.Hash);

    private static bool Exchange(Token[] tokens, int mate)
    {
        tokens[mate] = tokens[mate] with { Kind = TokenKind.CloseQuote };
        return true;
    }

    private static bool IsStraight(Token token) => token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote && Typography.IsStraightQuote((char)token.Hash);
}
