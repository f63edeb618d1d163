using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Tables and their parts as places: « le tableau des mesures », « la colonne suivante : « x » ».</summary>
internal static class TableLocators
{
    private static readonly WordTable<TablePart> s_tableParts = new()
    {
        { "ligne lignes", TablePart.Row },
        { "colonne colonnes", TablePart.Column },
        { "tableau tableaux", TablePart.Table },
        { "cellule cellules case cases", TablePart.Cell },
    };

    private static readonly ulong s_hundred = WordHash.Of("c");

    private static readonly Parser<bool> s_tableName = Flag(Quote);

    private static readonly Parser<bool> s_nothing = Here(_ => true);

    private static readonly Parser<ImmutableArray<NumberRange>> s_numbers = RankGrammar.Numbers.Or([]);

    /// <summary>« II »</summary>
    private static readonly Parser<NumberRange> s_roman = input =>
    {
        var at = (TokenInput)input;
        return at.Token is { IsUpper: true, AtLineStart: false } && at.Token.Hash != s_hundred && RomanNumeral.IsCapitals(at.Stream.CharsOf(at.Token))
            && RomanNumeral.TryParse(at.Stream.CharsOf(at.Token), out var number)
            ? new Success<NumberRange>(NumberRange.Single(number), at.Next)
            : Failure<NumberRange>.Result;
    };

    /// <summary>« tableau n° 3 », « tableaux nos 2, 3 et 4 », « tableau II »; it never fails.</summary>
    private static readonly Parser<ImmutableArray<NumberRange>> s_tableNumbers =
        FirstOf(Here(at => !at.Token.AtLineStart).Then(RankGrammar.Numbers), s_roman.SeparatedBy(Particles.And)).Or([]);

    /// <summary>The part, by its number, by what is in it, or by what points to it.</summary>
    /// <param name="demonstrative">How the determiner before it points.</param>
    public static Parser<Func<TextSpan, Locator>> Part(Demonstrative demonstrative) => FirstOf(
        from part in Lookup(s_tableParts, "ligne")
        where part != TablePart.Table && demonstrative == Demonstrative.None
        from following in Flag(Word("suivante", "suivantes"))
        from colon in Particles.Colon
        from quotes in WordsGrammar.BareQuotes
        select Make(span => (Locator)new TableLocator(span, part, [], SyntaxList.From(quotes))),
        from part in Lookup(s_tableParts, "ligne")
        where part != TablePart.Table
        from apart in Here(at => !at.Token.AtLineStart && at.Token is { IsUpper: true, IsElided: false })
        from labels in LocatorGrammar.Labels
        select Make(span => (Locator)new TableLocator(span, part, [], []) { Labels = SyntaxList.From(labels) }),
        from part in Lookup(s_tableParts, "tableau")
        from following in Flag(Word("suivante", "suivantes"))
        from named in part == TablePart.Table ? s_tableName : s_nothing
        from numbers in part == TablePart.Table ? s_tableNumbers : s_numbers
        from only in Flag(Word("unique"))
        from what in part == TablePart.Table ? s_tableSubject : s_nothing
        select Make(span => (Locator)new TableLocator(span, part, SyntaxList.From(numbers), [])));

    private static readonly Parser<bool> s_toComma = input =>
    {
        const int Longest = 20;
        var at = (TokenInput)input;
        for (var words = 0; words < Longest
            && at.Token.Kind == TokenKind.Word
            && !at.Token.AtLineStart
            && !LocatorGrammar.Predicates.Contains(at.Token.Hash); words++)
        {
            at = at.Next;
        }

        return at.Token.Kind == TokenKind.Number ? Failure<bool>.Result : new Success<bool>(true, at);
    };

    /// <summary>« tableau des comptes d'affectation spéciale »: what a table shows; it never fails.</summary>
    private static readonly Parser<bool> s_tableSubject = Flag(
        from of in Word("des", "de", "fixant", "relatif", "portant")
        from subject in Here(at => !PlaceOpening.IsAt(at) && !LawGrammar.IsAt(at))
        from words in s_toComma
        select words);
}
