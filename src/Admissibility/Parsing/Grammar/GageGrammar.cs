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

    private static readonly Parser<Token> s_ofRevenue = Words("de", "recettes");

    /// <summary>« Les conséquences financières »: what is compensated is the loss among them.</summary>
    private static readonly Parser<GageObject> s_consequences =
        from noun in Word("consequences", "consequence")
        from adjective in Word("financieres", "financiere")
        select GageObject.Loss;

    private static readonly Parser<Token> s_rise =
        from noun in Word("hausse", "augmentation")
        from of in Word("de", "des")
        select of;

    private static readonly Parser<GageObject> s_opening =
        from determiner in Flag(Word("la", "les", "l'", "cette", "ces", "a"))
        from adjective in Flag(Word("eventuelle", "eventuelles", "potentielle", "potentielles"))
        from rise in Flag(s_rise)
        from gaged in s_consequences.Or(Lookup(s_objects, "perte"))
        select gaged;

    /// <summary>« La perte de recettes l'État »: « pour » was forgotten.</summary>
    private static readonly Parser<Token> s_unannounced =
        from revenue in s_ofRevenue
        from determiner in Word("l'", "les", "la")
        select determiner;

    /// <summary>« La perte de recettes … »: what begins so is a gage or is not understood.</summary>
    public static bool Opens(TokenInput at) =>
        s_consequences(at).WasSuccessful || (s_opening(at) is { WasSuccessful: true } opening && s_ofRevenue(opening.Remainder).WasSuccessful);

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
        if (verb is null)
        {
            return Failure<Instruction>.Result;
        }

        var source = Find(verb, end, token => token.Hash == s_by);
        var inFull = Find(verb, end, token => token.Hash == s_concurrence) is not null;
        if (source is null && !inFull)
        {
            return Failure<Instruction>.Result;
        }

        var cascade = source is null ? null : Find(source, end, token => token.Hash == s_correlatively);
        return new Success<Instruction>(
            new GageClause(
                at.Stream.SpanOf(at.Index, end.Index),
                opening.Value,
                LoserFrom((TokenInput)opening.Remainder, verb) is { } loser ? at.Stream.SpanOf(loser, verb.Index - 1) : null,
                inFull,
                source is null ? null : at.Stream.SpanOf(source.Index + 1, cascade?.Index ?? end.Index))
            {
                Cascade = cascade is null ? null : at.Stream.SpanOf(cascade.Index, end.Index),
            },
            end);
    };

    /// <summary>Where the words begin that name who loses.</summary>
    private static int? LoserFrom(TokenInput from, TokenInput verb) =>
        Find(from, verb, token => token.Hash == s_for) is { } named ? named.Index + 1
        : s_unannounced(from) is { WasSuccessful: true } ? from.Index + 2
        : null;

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
