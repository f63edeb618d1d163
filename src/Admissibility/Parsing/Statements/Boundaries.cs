using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Statements;

/// <summary>Where a statement may begin, where it may end, and what is passed over between two.</summary>
internal static class Boundaries
{
    /// <summary>Words with which a statement can begin: where reading continues after one that was not understood.</summary>
    private static readonly Parser<Token> s_opening = Word(
        [.. AmendingVerbs.Imperatives.Words, "apres", "avant", "a", "au", "aux", "alinea", "alineas", "l'", "le", "la", "les", "dans", "en", "il"]);

    /// <summary>« (le reste sans changement) », « (Supprimé) »</summary>
    private static readonly Parser<bool> s_note =
        from open in Mark('(')
        from words in FirstOf(Words("le", "reste"), Words("sans", "changement"), Words("sans", "modification"), Words("non", "modifie"))
        from rest in Parenthesis.Rest
        select rest;

    /// <summary>Whether a line can begin a statement.</summary>
    public static bool CanBegin(TokenInput at) => StatementLabel.Parser(at).WasSuccessful || s_opening(at).WasSuccessful;

    /// <summary>A statement is over at a full stop, a semicolon, a line end or the end of the text: anything else was not understood.</summary>
    public static bool EndsStatement(TokenInput at, int end) =>
        at.Index >= end || at.Token.AtLineStart || at.Token.IsMark('.') || at.Token.IsMark(';') || at.Token.Kind == TokenKind.CloseQuote
        || (at.Token.IsMark(',') && at.Next.Token.AtLineStart) || IsUnpaired(at.Token) || at.Previous.IsMark(':')
        || (at.Token.IsMark('(') && s_note(at).WasSuccessful)
        || (at.Token.IsMark(':') && at.Next.Token.AtLineStart
            && (at.Previous.Kind == TokenKind.CloseQuote || StatementLabel.Parser(at.Next).WasSuccessful));

    /// <summary>The next position that is not punctuation between statements, a stray mark or a note; at most the end.</summary>
    public static TokenInput Skip(TokenInput at, int end)
    {
        while (at.Index < end)
        {
            if (IsBetween(at))
            {
                at = at.Next;
            }
            else if (at.Token.IsMark('(') && s_note(at) is { WasSuccessful: true } note)
            {
                at = (TokenInput)note.Remainder;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether the last word before a position ends with a full stop; marks around quotations are passed over.</summary>
    public static bool IsAfterFullStop(TokenInput at)
    {
        var tokens = at.Stream.Tokens;
        var i = at.Index - 1;
        while (i > 0 && tokens[i].Kind is TokenKind.CloseQuote or TokenKind.Continuation)
        {
            i--;
        }

        return i >= 0 && tokens[i].IsMark('.');
    }

    private static bool IsBetween(TokenInput at) =>
        at.Token.IsMark(';')
        || at.Token.IsMark(',')
        || at.Token.IsMark(':')
        || (at.Token.IsMark('.') && (!at.Token.AtLineStart || at.Next.Token.AtLineStart))
        || IsUnpaired(at.Token)
        || IsStrayQuote(at.Token);

    /// <summary>A closing mark that closes nothing.</summary>
    private static bool IsUnpaired(Token token) => token.Kind == TokenKind.Mark && Typography.IsClosingQuote((char)token.Hash);

    /// <summary>In an article given between guillemets, the marks around its paragraphs are not a quotation.</summary>
    private static bool IsStrayQuote(Token token) =>
        token.Kind == TokenKind.CloseQuote || (token.Kind == TokenKind.OpenQuote && token.AtLineStart);
}
