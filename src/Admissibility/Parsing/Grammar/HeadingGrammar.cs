using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>« TITRE Ier bis », « Chapitre II : Des fours », « Article 3 bis »: headings that a text to insert brings, and places that head a list.</summary>
internal static class HeadingGrammar
{
    /// <summary>The title after the number of a division is no longer than this many tokens.</summary>
    private const int LongestTitle = 60;

    /// <summary>One that ends with a full stop has at most so many tokens.</summary>
    private const int ShortTitle = 12;

    /// <summary>« … », « ... »: a number left to the services.</summary>
    private static readonly Parser<bool> s_dots = FirstOf(
        Mark('…').Select(_ => true),
        Mark('.').Then(Mark('.')).Then(Flag(Mark('.'))));

    private static readonly Parser<bool> s_number = FirstOf(
        ArticleNumbers.Label.Select(_ => true),
        ArticleNumbers.ArticleNumber.Select(_ => true),
        Word("additionnel", "additionnelle", "unique", "preliminaire", "nouveau", "xx", "xxx", "xxxx", "x").Select(_ => true),
        s_dots);

    private static readonly Parser<bool> s_endOfLine = Here(at => at.AtEnd || at.Token.AtLineStart);

    private static readonly Parser<bool> s_division = FirstOf(
        from noun in AnyOf(DivisionNouns.Without(plural: false, DivisionKind.Etat) + " division")
        from number in s_number
        from more in s_number.Or(false)
        select true,
        from rank in AnyOf(DivisionNouns.Ranks)
        from noun in Word("partie")
        select true);

    /// <summary>« Après l'article 12 »: the placement, said again.</summary>
    private static readonly Parser<bool> s_placement =
        from place in PlacementGrammar.Beside
        from end in s_endOfLine
        select true;

    private static readonly Parser<bool> s_article = FirstOf(
        from noun in Word("article", "articles", "division")
        from additional in Word("additionnel", "additionnels", "additionnelle")
        from place in Flag(LeadingPlaces.Some)
        from end in s_endOfLine
        select true,
        from noun in Word("article", "art")
        from dot in Flag(Mark('.'))
        from number in s_number
        from more in s_number.Or(false)
        from note in Flag(Mark('(').Then(Parenthesis.Rest))
        from dots in Flag(FirstOf(Mark('.'), Mark(':'), Mark('-')))
        from end in s_endOfLine
        select true,
        from noun in Word("article", "art")
        from dots in s_dots
        from end in s_endOfLine
        select true);

    private static readonly Parser<bool> s_alone = FirstOf(s_article, s_placement);

    /// <summary>« Article 3 bis » alone on its line, which is no place of what follows.</summary>
    public static Parser<Instruction> ArticleAlone { get; } =
        (from opens in Here(at => at.Token.AtLineStart)
         from article in s_article
         from more in Here(at => !at.AtEnd)
         select Make(span => (Instruction)new HeadingText(span))).Node();

    /// <summary>A heading of a division and the line with its title, or of an article alone.</summary>
    public static Parser<Instruction> Heading { get; } = input =>
    {
        var at = (TokenInput)input;
        if (s_alone(at) is { WasSuccessful: true } article)
        {
            var last = (TokenInput)article.Remainder;
            return new Success<Instruction>(new HeadingText(at.Stream.SpanOf(at.Index, last.Index)), last);
        }

        if (!s_division(at).WasSuccessful)
        {
            return Failure<Instruction>.Result;
        }

        var rest = Paragraph.End(at);
        if (!IsTitle(at, rest))
        {
            return Failure<Instruction>.Result;
        }

        // The number may be on a line of its own, before the title.
        if (rest.Index - at.Index <= 5
            && !rest.AtEnd
            && rest.Token.Kind != TokenKind.CloseQuote
            && !StatementLabel.Parser(rest).WasSuccessful
            && !s_article(rest).WasSuccessful
            && IsTitle(rest, Paragraph.End(rest)))
        {
            rest = Paragraph.End(rest);
        }

        return new Success<Instruction>(new HeadingText(at.Stream.SpanOf(at.Index, rest.Index)), rest);
    };

    /// <summary>« Alinéa 5 », « À l'article L. 1 du code : »: places, and then a list of what is done there.</summary>
    public static Parser<Instruction> Places { get; } =
        (from heads in FirstOf(LeadingPlaces.Some.Select(heads => heads.Targets), LocatorGrammar.Targets)
         from comma in Particles.Comma
         from colon in Particles.Colon
         from list in Here(at => (colon || at.Token.AtLineStart) && StatementLabel.Parser(at).WasSuccessful)
         select Make(span => (Instruction)new Modification(span, SyntaxList.From(heads), []))).Node();

    private static bool IsTitle(TokenInput start, TokenInput rest) =>
        rest.Index - start.Index <= LongestTitle
            && SentenceShape.FindVerb(start, rest) is null
            && !rest.Previous.IsMark(';')
            && (!rest.Previous.IsMark('.') || rest.Index - start.Index <= ShortTitle);
}
