using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Numbers and ranks: « 5 à 7 et 9 », « première », « deux dernières », « deuxième à quatrième », « 3e ».</summary>
internal static class RankGrammar
{
    /// <summary>A plain number of an alinéa, a line…</summary>
    public static Parser<int> PlainNumber { get; } = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Number
            && !at.Next.Token.IsMark('°')
            && int.TryParse(at.Stream.CharsOf(at.Token), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new Success<int>(value, at.Next)
            : Failure<int>.Result;
    };

    /// <summary>« 12° alinéa »: a degree mark that represents the ending of a rank.</summary>
    private static Parser<int> DegreeNumber => input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Number
            && at.Next.Token.IsMark('°')
            && s_ranked.Contains(at.Next.Next.Token.Hash)
            && int.TryParse(at.Stream.CharsOf(at.Token), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new Success<int>(value, at.Next.Next)
            : Failure<int>.Result;
    };

    private static readonly WordTable<bool> s_ranked = WordSet.Of("alinea phrase ligne colonne");

    private static readonly Parser<bool> s_anotherNoun = Flag(Word("alinea", "alineas"));

    /// <summary>« n° », before the number of an alinéa; it never fails.</summary>
    private static readonly Parser<bool> s_numberSymbol = Flag(Word("n", "no", "nos").Then(Flag(Mark('°'))));

    /// <summary>« 5 », « 5 à 7 »</summary>
    public static Parser<NumberRange> Range { get; } =
        from symbol in s_numberSymbol
        from first in PlainNumber
        from last in (from to in Word("a") from determiner in Particles.Determiner from noun in s_anotherNoun from last in PlainNumber select last).Or(first)
        from inclusive in Flag(Word("inclus", "compris"))
        select new NumberRange(first, last);

    /// <summary>« 5 », « 5 à 7 et 9 », « 3, 5 et 7 »</summary>
    public static Parser<ImmutableArray<NumberRange>> Numbers { get; } = Range.SeparatedBy(Particles.And);

    private static readonly Parser<int> s_rank = FirstOf(
        Number(Numerals.Ranks),
        Word("unique").Select(_ => 1),
        from number in PlainNumber
        from adjacent in Here(at => !at.Token.HasSpaceBefore)
        from ending in Word("e", "er", "ere", "re", "eme", "nd", "nde", "ieme", "emes")
        select number,
        from number in DegreeNumber
        select number);

    private static readonly Parser<int> s_count = FirstOf(Number(Numerals.Counts), PlainNumber);

    private static readonly Parser<int> s_countOrOne = s_count.Or(1);

    private static readonly Parser<int> s_one = input => new Success<int>(1, (TokenInput)input);

    /// <summary>« deux premiers », « premières », « trois dernières », « deuxième à quatrième », « premier »</summary>
    private static readonly Parser<NumberRange> s_ranks = FirstOf(
        from count in s_count
        from rank in s_rank
        where rank is 1 or -1
        select rank == 1 ? new NumberRange(1, count) : new NumberRange(-count, -1),
        from first in s_rank
        from last in (from to in Word("a", "au") from determiner in Particles.Determiner from rank in s_rank select rank).Or(first)
        from count in first is 1 or -1 ? s_countOrOne : s_one
        select count == 1 ? new NumberRange(first, last) : first == 1 ? new NumberRange(1, count) : new NumberRange(-count, -1));

    /// <summary>Ranks one after the other: « premier, troisième et dernier », « la première et à la seconde ».</summary>
    public static Parser<ImmutableArray<NumberRange>> Ranks { get; } = s_ranks.SeparatedBy(
        from and in Particles.And
        from to in Flag(Word("a", "au", "aux", "de", "du"))
        from determiner in Particles.Determiner
        select and).Memoized();

    /// <summary>« les deux occurrences »: all of so many.</summary>
    public static Parser<NumberRange> All { get; } = s_count.Select(count => new NumberRange(1, count));
}
