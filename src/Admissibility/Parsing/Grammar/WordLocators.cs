using System.Collections.Immutable;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Words as places: « les mots : « x » », « la première occurrence du mot : « x » ».</summary>
internal static class WordLocators
{
    /// <summary>« les mots : « x » »</summary>
    public static Parser<Func<TextSpan, Locator>> Quoted { get; } =
        from words in WordsGrammar.QuotedWords
        select Make(span => (Locator)new WordsLocator(span, words.Kind, SyntaxList.From(words.Quotes)));

    /// <summary>« les morts : « x » »: the same in a second attempt, with another word for « mots ».</summary>
    public static Parser<Func<TextSpan, Locator>> Mistyped { get; } = Here(Forgotten.IsTypedForWords).Then(Quoted);

    /// <summary>« la référence à l'article L. 6123-5 »: words that are not quoted.</summary>
    public static Parser<Func<TextSpan, Locator>> Reference { get; } =
        from noun in Word("reference", "references")
        from to in Particles.To
        from chain in Here(_ => true).Then(input => LocatorGrammar.Chain(input))
        select Make(span => (Locator)new WordsLocator(span, WordsKind.Reference, []));

    /// <summary>« « x » »</summary>
    public static Parser<Func<TextSpan, Locator>> Bare { get; } =
        from quotes in WordsGrammar.BareQuotes
        select Make(span => (Locator)new WordsLocator(span, WordsKind.Other, SyntaxList.From(quotes)));

    private static readonly Parser<Token> s_occurrence = Word("occurrence", "occurrences", "occurence", "occurences", "occurance", "occurances");

    /// <summary>« première, troisième et dernière », « deux », or nothing: all; it never fails.</summary>
    private static readonly Parser<ImmutableArray<NumberRange>> s_which =
        FirstOf(RankGrammar.Ranks, RankGrammar.All.Select(ImmutableArray.Create)).Or([NumberRange.All]);

    /// <summary>« la première occurrence du mot : « x » », « les deux occurrences des mots : « x » »</summary>
    public static Parser<Func<TextSpan, Locator>> Occurrences { get; } =
        from each in Flag(from each in Word("toutes", "chacune", "chaque") from of in Flag(Particles.Of) from determiner in Particles.Determiner select each)
        from its in Flag(Word("ses", "leurs", "leur", "sa"))
        from ranges in s_which
        from noun in s_occurrence
        from of in Flag(Particles.Of)
        from determiner in Particles.Determiner
        from colon in Particles.Colon
        from words in FirstOf(WordsGrammar.QuotedWords, WordsGrammar.BareQuotes.Select(quotes => (WordsKind.Other, quotes)))
        select Make(span => (Locator)new WordsLocator(span, words.Item1, SyntaxList.From(words.Item2), ranges[0])
        {
            OtherOccurrences = SyntaxList.From(ranges.Skip(1)),
        });

    /// <summary>« du même mot », « de ces mots »; it never fails.</summary>
    private static readonly Parser<bool> s_pointedAt = Flag(
        from of in Particles.Of
        from determiner in Particles.Determiner
        where determiner is Demonstrative.Same or Demonstrative.This
        from words in Word("mot", "mots", "expression", "terme", "termes", "reference")
        select true);

    /// <summary>
    /// « à ses deux occurrences », « toutes les occurrences du même mot », « à la seconde occurrence de l'alinéa 17 »: of words that are named elsewhere.
    /// </summary>
    public static Parser<Func<TextSpan, Locator>> BareOccurrences { get; } =
        from each in Flag(from each in Word("toutes", "chacune", "chaque") from of in Flag(Particles.Of) from determiner in Particles.Determiner select each)
        from its in Flag(Word("ses", "leurs", "leur", "sa"))
        from ranges in s_which
        from noun in s_occurrence
        from words in s_pointedAt
        select Make(span => (Locator)new WordsLocator(span, WordsKind.Other, [], ranges[0])
        {
            OtherOccurrences = SyntaxList.From(ranges.Skip(1)),
        });
}
