using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;

namespace Admissibility.Parsing;

/// <summary>The grammar's primitives: each reads one whole word, number, sign or quotation in one step.</summary>
internal static class Tokens
{
    /// <summary>Any of these words, whatever their case and accents.</summary>
    /// <param name="words">The words, folded; a trailing « s » in brackets is not understood: give both forms.</param>
    public static Parser<Token> Word(params string[] words)
    {
        if (words.Length == 1)
        {
            var expected = words[0];
            var hash = WordHash.Of(expected);
            return input =>
            {
                var at = (TokenInput)input;
                return at.Token.Hash == hash && at.Token.Kind == TokenKind.Word ? at.Read : Slip(at, words);
            };
        }

        var hashes = WordSet.Of(string.Join(' ', words));
        return input =>
        {
            var at = (TokenInput)input;
            return at.Token.Kind == TokenKind.Word && hashes.Contains(at.Token.Hash) ? at.Read : Slip(at, words);
        };
    }

    /// <summary>These words one behind the other.</summary>
    public static Parser<Token> Words(params string[] words) =>
        words.Skip(1).Aggregate(Word(words[0]), (before, word) => before.Then(Word(word)));

    /// <summary>A word with a meaning.</summary>
    public static Parser<T> Lookup<T>(WordTable<T> table, string expected) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Word && table.TryGetValue(at.Token.Hash, out var value))
        {
            return new Hit<T>(value, at.Next);
        }

        if (at.Stream.FindMeant(at, table.Words) is { } meant)
        {
            return new Hit<T>(table[meant], at.Next);
        }

        at.Stream.Miss(at.Index, expected);
        return Miss<T>.Result;
    };

    public static Parser<Token> Mark(char sign) => input =>
    {
        var at = (TokenInput)input;
        return at.Token.IsMark(sign) ? at.Read : Miss<Token>.Result;
    };

    /// <summary>A node that takes its span at birth: from the first token of what was read to its last.</summary>
    public static Parser<T> Node<T>(this Parser<Func<TextSpan, T>> parser) => input =>
    {
        if (parser(input) is not Hit<Func<TextSpan, T>> hit)
        {
            return Miss<T>.Result;
        }

        var first = (TokenInput)input;
        return new Hit<T>(hit.Value(first.Stream.SpanOf(first.Index, hit.Behind.Index)), hit.Behind);
    };

    /// <summary>The span of what a parser reads, beside its value.</summary>
    public static Parser<(TextSpan Span, T Value)> WithSpan<T>(this Parser<T> parser) =>
        parser.Select(value => (Func<TextSpan, (TextSpan, T)>)(span => (span, value))).Node();

    /// <summary>Helps the compiler see the type of a node's maker.</summary>
    public static Func<TextSpan, T> Make<T>(Func<TextSpan, T> maker) => maker;

    /// <summary>A rank or a count in words: the longest number that the words make.</summary>
    public static Parser<int> Number(WordTable<int> table) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Word)
        {
            return Miss<int>.Result;
        }

        var found = table.TryGetValue(at.Token.Hash, out var value);
        var behind = at.Next;
        if (Numerals.Leading.Contains(at.Token.Hash))
        {
            var hash = at.Token.Hash;
            var next = at.Next;
            for (var words = 1; words < 5 && next.Token.Kind == TokenKind.Word; words++)
            {
                hash = WordHash.Add(hash, '-');
                foreach (var c in next.Stream.CharsOf(next.Token))
                {
                    hash = Typography.IsInvisible(c) ? hash : WordHash.Add(hash, Typography.Fold(c));
                }

                next = next.Next;
                if (table.TryGetValue(hash, out var longer))
                {
                    (found, value, behind) = (true, longer, next);
                }
            }
        }

        return found ? new Hit<int>(value, behind) : Miss<int>.Result;
    };

    /// <summary>A quotation, read in one step whatever its length.</summary>
    public static Parser<Quotation> Quote { get; } = Quoted((stream, opening) => stream.QuotationAt(opening));

    /// <summary>A quotation of whole alinéas, which may itself be law that modifies law.</summary>
    public static Parser<Quotation> QuotedLaw { get; } = Quoted((stream, opening) => stream.LawAt(opening));

    private static Parser<Quotation> Quoted(Func<TokenStream, int, Quotation> read) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.OpenQuote)
        {
            at.Stream.Miss(at.Index, "«");
            return Miss<Quotation>.Result;
        }

        return new Hit<Quotation>(read(at.Stream, at.Index), at.Stream.At(at.Stream.QuotationEnd(at.Index).Behind));
    };

    private static IResult<Token> Slip(TokenInput at, string[] words)
    {
        if (at.Stream.FindMeant(at, words) is not null)
        {
            return at.Read;
        }

        at.Stream.Miss(at.Index, words[0]);
        return Miss<Token>.Result;
    }
}
