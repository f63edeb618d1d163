using System.Globalization;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>When a change takes effect, and for what: « à compter du 1er janvier 2030 », « pour l'imposition des revenus de l'année 2029 ».</summary>
internal static class TimeClauses
{
    private const int LongestSpan = 30;

    /// <summary>What a change may be for, beside a year: « les exercices clos à compter du 31 décembre 2029 ».</summary>
    private static readonly WordTable<bool> s_periods = WordSet.Of(
        "imposition impositions revenus exercice exercices annee annees periode periodes gain gains cession cessions succession successions donation"
        + " donations contrat contrats cotisation cotisations versement versements remuneration remunerations depense depenses taxe taxes operation"
        + " operations demande demandes dividende dividendes livraison livraisons campagne campagnes");

    private static readonly ulong s_title = WordHash.Of("titre");

    private static readonly ulong s_at = WordHash.Of("au");

    private static readonly ulong s_pour = WordHash.Of("pour");

    /// <summary>« la promulgation de la présente loi », « l'entrée en vigueur de l'article 5 »</summary>
    private static readonly Parser<bool> s_event =
        from noun in FirstOf(
            Particles.Determiner.Then(Word("promulgation", "publication")).Select(_ => true),
            Word("l'").Then(Exactly("entree")).Then(Word("en")).Then(Exactly("vigueur")).Select(_ => true))
        from of in Particles.Of
        from chain in LocatorGrammar.Chain
        select true;

    private static readonly Parser<bool> s_day = FirstOf(
        LawGrammar.Date.Select(_ => true),
        from determiner in Particles.Determiner
        from year in Flag(Word("annee"))
        from number in YearNumber
        select true,
        s_event);

    /// <summary>« à compter du 1er janvier 2030 », « à partir de 2030 »</summary>
    private static readonly Parser<bool> s_since =
        from counting in Exactly("a").Then(Exactly("compter partir"))
        from of in Particles.Of
        from day in s_day
        select true;

    /// <summary>« jusqu'au 31 décembre 2029 »</summary>
    private static readonly Parser<bool> s_until = Exactly("jusqu'").Then(Particles.To).Then(s_day);

    /// <summary>« au 1er janvier 2030 », « le 1er janvier 2030 »</summary>
    private static readonly Parser<bool> s_on = Exactly("au le").Then(LawGrammar.Date).Select(_ => true);

    /// <summary>« pour l'imposition des revenus de l'année 2029 », « au titre de l'année 2029 »: words that lead to a year.</summary>
    private static readonly Parser<bool> s_for = input =>
    {
        var at = (TokenInput)input;
        if (!IsFor(at))
        {
            return Failure<bool>.Result;
        }

        var hasYear = false;
        var first = at.Index;
        while (at.Token.Kind is TokenKind.Word or TokenKind.Number && at.Index - first < LongestSpan && (at.Index == first || !at.Token.AtLineStart)
            && !LocatorGrammar.Predicates.Contains(at.Token.Hash) && !AmendingVerbs.Imperatives.Contains(at.Token.Hash))
        {
            hasYear |= YearNumber(at).WasSuccessful;
            at = at.Next;
        }

        return hasYear ? new Success<bool>(true, at) : Failure<bool>.Result;
    };

    /// <summary>A day, before or after the verb: « à compter du 1er janvier 2030 et jusqu'au 31 décembre 2031 ».</summary>
    private static readonly Parser<bool> s_short =
        from first in FirstOf(s_since, s_until, s_on)
        from last in Flag(
            from and in Flag(FirstOf(Exactly("et"), Mark(',')))
            from until in s_until
            select until)
        select first;

    /// <summary>Before the sentence, with its comma.</summary>
    public static Parser<TimeClause> Leading { get; } =
        from clause in AsNode(FirstOf(s_short, s_for))
        from comma in Mark(',')
        select clause;

    /// <summary>After the verb; null where nothing is said; it never fails.</summary>
    public static Parser<TimeClause?> AfterVerb { get; } = OrNone(
        from comma in Particles.Comma
        from clause in AsNode(s_short)
        select clause);

    /// <summary>At the end of the sentence; null where nothing is said; it never fails.</summary>
    public static Parser<TimeClause?> Last { get; } = OrNone(
        from line in Here(at => !at.Token.AtLineStart)
        from comma in Particles.Comma
        from clause in AsNode(FirstOf(s_short, s_for))
        from end in Here(at => at.AtEnd || at.Token.AtLineStart || at.Token.IsMark('.') || at.Token.IsMark(';') || at.Token.Kind == TokenKind.CloseQuote)
        select clause);

    private static Parser<int> YearNumber => input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Number && at.Stream.CharsOf(at.Token) is ['1' or '2', _, _, _] year
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new Success<int>(value, at.Next)
            : Failure<int>.Result;
    };

    /// <summary>« au titre de l'année 2030 », which is no place in the title.</summary>
    public static bool IsUnderTitle(TokenInput at) =>
        at.Token.Hash == s_at && at.Next.Token.Hash == s_title && Particles.Of(at.Next.Next) is { WasSuccessful: true } of
        && (IsPeriod((TokenInput)of.Remainder) || YearNumber(of.Remainder).WasSuccessful);

    /// <summary>« pour l'imposition », « pour les exercices », « au titre de l'année »</summary>
    private static bool IsFor(TokenInput at) => at.Token.Hash == s_pour ? IsPeriod(at.Next) : IsUnderTitle(at);

    private static bool IsPeriod(TokenInput at) => s_periods.Contains(((TokenInput)Particles.Determiner(at).Remainder).Token.Hash);

    private static Parser<TimeClause> AsNode(Parser<bool> words) => words.Select(_ => Make(span => new TimeClause(span))).Node();

    private static Parser<TimeClause?> OrNone(Parser<TimeClause> clause) => clause.Select(found => (TimeClause?)found).Or(null);
}
