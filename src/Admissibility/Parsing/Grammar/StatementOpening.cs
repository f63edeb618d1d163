using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Sprache;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Whether a line opens an order or another statement, so that lines without quotation marks end before it.</summary>
internal static class StatementOpening
{
    private static readonly ulong s_alinea = WordHash.Of("alinea");

    private static readonly ulong s_alineas = WordHash.Of("alineas");

    private static readonly ulong s_for = WordHash.Of("pour");

    private static readonly ulong s_compensate = WordHash.Of("compenser");

    private static readonly WordTable<bool> s_places = WordSet.Of("apres avant a au aux dans");

    private static readonly Parser<bool> s_opening = Here(Opens).MemoizedWithoutRecovery();

    public static bool IsAt(TokenInput at) => at.Token.AtLineStart && s_opening(at).WasSuccessful;

    private static bool Opens(TokenInput at)
    {
        var label = StatementLabel.Parser(at);
        at = label.WasSuccessful ? (TokenInput)label.Remainder : at;
        var connected = Connectors.Parser(at);
        at = (TokenInput)connected.Remainder;
        if (at.Token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (AmendingVerbs.Imperatives.Contains(at.Token.Hash) || connected.Value || GageGrammar.Gage(at).WasSuccessful)
        {
            return true;
        }

        if (at.Token.Hash == s_alinea || at.Token.Hash == s_alineas)
        {
            return at.Next.Token.Kind == TokenKind.Number;
        }

        if (at.Token.Hash == s_for)
        {
            return at.Next.Token.Hash == s_compensate;
        }

        return s_places.Contains(at.Token.Hash)
            && LeadingPlaces.Parser(at) is { Value.IsEmpty: false } heads
            && AmendingVerbs.Imperatives.Contains(((TokenInput)heads.Remainder).Token.Hash);
    }
}
