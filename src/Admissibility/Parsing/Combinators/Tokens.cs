using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Combinators;

/// <summary>The grammar's primitives: each reads one whole word, number, mark or quotation in one step.</summary>
internal static class Tokens
{
    /// <summary>Any of these words, whatever their case and accents.</summary>
    /// <param name="words">The words, folded; a trailing « s » in brackets is not understood: give both forms.</param>
    public static Parser<Token> Word(params string[] words)
    {
        KeywordList.AssertListed(words);
        return words.Length == 1 ? new Keyword(words).Parse : new Keywords(words).Parse;
    }

    /// <summary>Any of the words of a text, apart by spaces.</summary>
    public static Parser<Token> AnyOf(string words) => Word(words.Split(' '));

    /// <summary>One of the words of a text, apart by spaces, and never another misspelt: words that have too many neighbours.</summary>
    public static Parser<Token> Exactly(string words)
    {
        var set = WordSet.Of(words);
        return WithFirstSet<Token>(() => FirstSet.OneOf(set.ToHashes(), null), input =>
        {
            var at = (TokenInput)input;
            return at.Token.Kind == TokenKind.Word && set.Contains(at.Token.Hash) ? at.Read : Failure<Token>.Result;
        });
    }

    /// <summary>These words one after the other.</summary>
    public static Parser<Token> Words(params string[] words) =>
        words.Skip(1).Aggregate(Word(words[0]), (before, word) => before.Then(Word(word)));

    /// <summary>A word with a meaning.</summary>
    public static Parser<T> Lookup<T>(WordTable<T> table, string expected)
    {
        KeywordList.AssertListed(table.Words);
        return new KeywordTable<T>(table, expected).Parse;
    }

    public static Parser<Token> Mark(char mark) => new PunctuationMark(mark).Parse;

    /// <summary>One of these words, which is not read; a failure records no expectation.</summary>
    public static Parser<bool> Ahead(WordTable<bool> words) =>
        WithFirstSet<bool>(() => FirstSet.OneOf(words.ToHashes(), null), Here(at => words.Contains(at.Token.Hash)));

    /// <summary>A node that takes its span at birth: from the first token of what was read to its last.</summary>
    public static Parser<T> Node<T>(this Parser<Func<TextSpan, T>> parser) => new Spanned<T>(parser).Parse;

    /// <summary>The span of what a parser reads, beside its value.</summary>
    public static Parser<(TextSpan Span, T Value)> WithSpan<T>(this Parser<T> parser) =>
        parser.Select(value => (Func<TextSpan, (TextSpan, T)>)(span => (span, value))).Node();

    /// <summary>Helps the compiler see the type of a node's maker.</summary>
    public static Func<TextSpan, T> Make<T>(Func<TextSpan, T> maker) => maker;

    /// <summary>A rank or a count in words: the longest number that the words make.</summary>
    public static Parser<int> Number(WordTable<int> table) => new NumberInWords(table).Parse;

    /// <summary>A quotation, read in one step whatever its length.</summary>
    public static Parser<Quotation> Quote { get; } = Quoted((quotations, opening) => quotations.At(opening));

    /// <summary>A quotation of whole alinéas, which may itself be law that modifies law.</summary>
    public static Parser<Quotation> QuotedLaw { get; } = Quoted((quotations, opening) => quotations.LawAt(opening));

    private static Parser<Quotation> Quoted(Func<QuotationMemo, int, Quotation> read) => WithFirstSet<Quotation>(() => FirstSet.Quotation("«"), input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.OpenQuote)
        {
            at.Context.Expect(at.Index, "«");
            return Failure<Quotation>.Result;
        }

        return new Success<Quotation>(read(at.Context.Quotations, at.Index), at.Context.At(at.Stream.QuotationEnd(at.Index).End));
    });
}
