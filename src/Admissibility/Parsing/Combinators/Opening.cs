using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>
/// What a parser needs at its start (its <i>first set</i>). A choice passes over an alternative that cannot begin where it
/// stands, and notes in its place what the alternative would have expected: the result is the same, found sooner.
/// </summary>
internal sealed class Opening
{
    private readonly Func<TokenInput, bool>? _condition;
    private readonly WordTable<bool>? _words;
    private readonly string _signs;
    private readonly bool _numbers;
    private readonly bool _quotations;

    private Opening(Func<TokenInput, bool>? condition, WordTable<bool>? words, string signs = "", bool numbers = false, bool quotations = false)
    {
        _condition = condition;
        _words = words;
        _signs = signs;
        _numbers = numbers;
        _quotations = quotations;
    }

    /// <summary>A parser of which nothing is known: it is always tried.</summary>
    public static Opening Unknown { get; } = new(null, null);

    /// <summary>A parser that begins nowhere.</summary>
    public static Opening Nowhere { get; } = new(null, new());

    public static Opening Number { get; } = new(null, new(), numbers: true);

    /// <summary>Whether the parser also matches where none of this stands, and then reads nothing.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>What the parser notes as expected at a word with which it cannot begin.</summary>
    public string? AtWord { get; private init; }

    /// <summary>What the parser notes as expected at anything else with which it cannot begin.</summary>
    public string? AtOther { get; private init; }

    private bool IsKnown => _words is not null;

    /// <summary>A condition on the position, of which a failure leaves no trace.</summary>
    public static Opening When(Func<TokenInput, bool> condition) => new(condition, null);

    /// <summary>One of several words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="expected">What is noted where none of them stands; null for nothing.</param>
    public static Opening OneOf(IReadOnlyList<string> words, string? expected) => new(null, WordSet.Of(string.Join(' ', words))) { AtWord = expected, AtOther = expected };

    public static Opening Sign(char sign) => new(null, new(), sign.ToString());

    public static Opening Quotation(string expected) => new(null, new(), quotations: true) { AtWord = expected, AtOther = expected };

    /// <summary>The opening of a parser, where it tells one.</summary>
    public static Opening Of<T>(Parser<T> parser) => parser.Target is Combinator combinator ? combinator.Opening : Unknown;

    /// <summary>Whether the parser can begin at a position; where it cannot, it is noted what it would have expected.</summary>
    /// <remarks>Not to be asked while misspelt words are read for others.</remarks>
    public bool Admits(TokenInput at)
    {
        if (_words is null)
        {
            return _condition is null || _condition(at);
        }

        ref readonly var token = ref at.Token;
        if (IsOptional || token.Kind switch
        {
            TokenKind.Word => _words.Contains(token.Hash),
            TokenKind.Mark => _signs.Length > 0 && _signs.Contains((char)token.Hash, StringComparison.Ordinal),
            TokenKind.Number => _numbers,
            TokenKind.OpenQuote => _quotations,
            _ => false,
        })
        {
            return true;
        }

        if ((token.Kind == TokenKind.Word ? AtWord : AtOther) is { } expected)
        {
            at.Context.Miss(at.Index, expected);
        }

        return false;
    }

    /// <summary>The opening of a sequence that begins with this one.</summary>
    public Opening Then(Func<Opening> next) => !IsKnown || !IsOptional ? this : Join(next(), static (_, behind) => behind);

    /// <summary>The opening of a choice between this one and another.</summary>
    public Opening Or(Opening other) => Join(other, static (one, another) => one || another);

    /// <summary>The same for a parser that may match nothing.</summary>
    public Opening Optional() => !IsKnown || IsOptional ? this : new(null, _words, _signs, _numbers, _quotations) { IsOptional = true, AtWord = AtWord, AtOther = AtOther };

    /// <summary>The same where another word is expected at words.</summary>
    public Opening Expecting(string atWord) => new(_condition, _words, _signs, _numbers, _quotations) { IsOptional = IsOptional, AtWord = atWord, AtOther = AtOther };

    private Opening Join(Opening other, Func<bool, bool, bool> isOptional)
    {
        if (!IsKnown || !other.IsKnown)
        {
            return Unknown;
        }

        var words = new WordTable<bool>();
        words.AddAll(_words!);
        words.AddAll(other._words!);
        return new(null, words, _signs + other._signs, _numbers || other._numbers, _quotations || other._quotations)
        {
            IsOptional = isOptional(IsOptional, other.IsOptional),
            AtWord = AtWord ?? other.AtWord,
            AtOther = AtOther ?? other.AtOther,
        };
    }
}
