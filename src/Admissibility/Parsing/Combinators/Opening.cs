using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Combinators;

/// <summary>
/// What a parser needs at its start (its <i>first set</i>). A choice passes over an alternative that cannot begin where it
/// stands, and notes in its place what the alternative would have expected: the result is the same, found sooner.
/// </summary>
internal sealed class Opening
{
    private readonly Func<TokenInput, bool>? _condition;
    private readonly ulong[]? _words;
    private readonly string _signs;
    private readonly bool _quotations;
    private WordHashes? _lookup;

    private Opening(Func<TokenInput, bool>? condition, ulong[]? words, string signs = "", bool quotations = false)
    {
        _condition = condition;
        _words = words;
        _signs = signs;
        _quotations = quotations;
    }

    /// <summary>A parser of which nothing is known: it is always tried.</summary>
    public static Opening Unknown { get; } = new(null, null);

    /// <summary>A parser that begins nowhere.</summary>
    public static Opening Nowhere { get; } = new(null, []);

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
    /// <param name="words">The hashes of the words.</param>
    /// <param name="expected">What is noted at anything else; null for nothing.</param>
    public static Opening OneOf(ulong[] words, string? expected) => new(null, words) { AtWord = expected, AtOther = expected };

    public static Opening Sign(char sign) => new(null, [], sign.ToString());

    public static Opening Quotation(string expected) => new(null, [], quotations: true) { AtWord = expected, AtOther = expected };

    /// <summary>The opening of a parser, where it tells one.</summary>
    public static Opening Of(Delegate parser) => parser.Target is Combinator combinator ? combinator.Opening : Unknown;

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
            TokenKind.Word => (_lookup ??= new(_words)).Contains(token.Hash),
            TokenKind.Mark => _signs.Length > 0 && _signs.Contains((char)token.Hash, StringComparison.Ordinal),
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
    public Opening Optional() => !IsKnown || IsOptional ? this : new(null, _words, _signs, _quotations) { IsOptional = true, AtWord = AtWord, AtOther = AtOther };

    /// <summary>The same where another word is expected at words.</summary>
    public Opening Expecting(string atWord) => new(_condition, _words, _signs, _quotations) { IsOptional = IsOptional, AtWord = atWord, AtOther = AtOther };

    private Opening Join(Opening other, Func<bool, bool, bool> isOptional)
    {
        if (!IsKnown || !other.IsKnown)
        {
            return Unknown;
        }

        return new(null, [.. _words!, .. other._words!], _signs + other._signs, _quotations || other._quotations)
        {
            IsOptional = isOptional(IsOptional, other.IsOptional),
            AtWord = AtWord ?? other.AtWord,
            AtOther = AtOther ?? other.AtOther,
        };
    }
}
