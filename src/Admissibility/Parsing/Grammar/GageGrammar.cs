using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>« La perte de recettes pour l'État est compensée à due concurrence par … »: what is lost, by whom, whether in full, what pays.</summary>
internal static class GageGrammar
{
    private static readonly WordTable<GageObject> s_objects = new()
    {
        { "perte pertes diminution diminutions", GageObject.Loss },
        { "charge charges depense depenses", GageObject.Charge },
    };

    /// <summary>« est compensée », « est gagée »: without such a word there is no gage.</summary>
    public const string Compensated = "compense compensee compensees compenses gagee gagees";

    private static readonly WordTable<bool> s_compensated = WordSet.Of(Compensated);

    private static readonly ulong s_for = WordHash.Of("pour");

    private static readonly ulong s_concurrence = WordHash.Of("concurrence");

    private static readonly ulong s_by = WordHash.Of("par");

    private static readonly ulong s_correlatively = WordHash.Of("correlativement");

    private static readonly Parser<GageObject> s_opening =
        from determiner in Flag(Word("la", "les", "l'", "cette", "ces", "a"))
        from adjective in Flag(Word("eventuelle", "eventuelles", "potentielle", "potentielles"))
        from gaged in Lookup(s_objects, "perte")
        select gaged;

    /// <summary>« La perte de recettes … »: what begins so is a gage or is not understood.</summary>
    public static bool Opens(TokenInput at) => s_opening(at) is { WasSuccessful: true } opening && s_ofRevenue(opening.Remainder).WasSuccessful;

    private static readonly Parser<Token> s_ofRevenue = Words("de", "recettes");

    /// <summary>Up to the end of the paragraph.</summary>
    public static Parser<Instruction> Gage { get; } = input =>
    {
        var at = (TokenInput)input;
        var opening = s_opening(at);
        if (!opening.WasSuccessful)
        {
            return Failure<Instruction>.Result;
        }

        var end = Paragraph.End(at);
        var verb = Find((TokenInput)opening.Remainder, end, token => s_compensated.Contains(token.Hash));
        var source = verb is null ? null : Find(verb, end, token => token.Hash == s_by);
        if (verb is null || source is null)
        {
            return Failure<Instruction>.Result;
        }

        var loser = Find(at, verb, token => token.Hash == s_for);
        var cascade = Find(source, end, token => token.Hash == s_correlatively);
        return new Success<Instruction>(
            new GageClause(
                at.Stream.SpanOf(at.Index, end.Index),
                opening.Value,
                loser is null ? null : at.Stream.SpanOf(loser.Index + 1, verb.Index - 1),
                Find(verb, end, token => token.Hash == s_concurrence) is not null,
                at.Stream.SpanOf(source.Index + 1, cascade?.Index ?? end.Index))
            {
                Cascade = cascade is null ? null : at.Stream.SpanOf(cascade.Index, end.Index),
            },
            end);
    };

    private static TokenInput? Find(TokenInput from, TokenInput end, Func<Token, bool> condition)
    {
        for (var at = from; at.Index < end.Index; at = at.Next)
        {
            if (at.Token.Kind == TokenKind.Word && condition(at.Token))
            {
                return at;
            }
        }

        return null;
    }
}
