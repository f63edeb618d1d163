using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Combinators;

/// <summary>
/// What a parser needs at its start (its <i>first set</i>). A choice skips an alternative that cannot begin where it
/// is, and notes in its place what the alternative would have expected: the result is the same, found sooner.
/// </summary>
internal sealed class FirstSet
{
    private readonly Func<TokenInput, bool>? _condition;
    private readonly ulong[]? _words;
    private readonly string _marks;
    private readonly bool _quotations;
    private WordHashes? _lookup;

    private FirstSet(Func<TokenInput, bool>? condition, ulong[]? words, string marks = "", bool quotations = false)
    {
        _condition = condition;
        _words = words;
        _marks = marks;
        _quotations = quotations;
    }

    /// <summary>A parser of which nothing is known: it is always tried.</summary>
    public static FirstSet Unknown { get; } = new(null, null);

    /// <summary>A parser that begins nowhere.</summary>
    public static FirstSet Nowhere { get; } = new(null, []);

    /// <summary>Whether the parser can succeed without consuming input (it is nullable).</summary>
    public bool IsNullable { get; private init; }

    /// <summary>What the parser notes as expected at a word with which it cannot begin.</summary>
    public string? AtWord { get; private init; }

    /// <summary>What the parser notes as expected at anything else with which it cannot begin.</summary>
    public string? AtOther { get; private init; }

    private bool IsKnown => _words is not null;

    /// <summary>A condition on the position, of which a failure leaves no trace.</summary>
    public static FirstSet When(Func<TokenInput, bool> condition) => new(condition, null);

    /// <summary>One of several words.</summary>
    /// <param name="words">The hashes of the words.</param>
    /// <param name="expected">What is noted at anything else; null for nothing.</param>
    public static FirstSet OneOf(ulong[] words, string? expected) => new(null, words) { AtWord = expected, AtOther = expected };

    public static FirstSet Mark(char mark) => new(null, [], mark.ToString());

    public static FirstSet Quotation(string expected) => new(null, [], quotations: true) { AtWord = expected, AtOther = expected };

    /// <summary>The first set of a parser, where it has one.</summary>
    public static FirstSet Of(Delegate parser) => parser.Target is Combinator combinator ? combinator.FirstSet : Unknown;

    /// <summary>Whether the parser can begin at a position; where it cannot, it is noted what it would have expected.</summary>
    /// <remarks>Not to be asked while misspelt words are read for others.</remarks>
    public bool Admits(TokenInput at)
    {
        if (_words is null)
        {
            return _condition is null || _condition(at);
        }

        ref readonly var token = ref at.Token;
        if (IsNullable || token.Kind switch
        {
            TokenKind.Word => (_lookup ??= new(_words)).Contains(token.Hash),
            TokenKind.Mark => _marks.Length > 0 && _marks.Contains((char)token.Hash, StringComparison.Ordinal),
            TokenKind.OpenQuote => _quotations,
            _ => false,
        })
        {
            return true;
        }

        if ((token.Kind == TokenKind.Word ? AtWord : AtOther) is { } expected)
        {
            at.Context.Expect(at.Index, expected);
        }

        return false;
    }

    /// <summary>The first set of a sequence that begins with this one.</summary>
    public FirstSet Then(Func<FirstSet> next) => !IsKnown || !IsNullable ? this : Join(next(), static (_, second) => second);

    /// <summary>The first set of a choice between this one and another.</summary>
    public FirstSet Or(FirstSet other) => Join(other, static (one, another) => one || another);

    /// <summary>The same for a parser that may match nothing.</summary>
    public FirstSet Optional() =>
        !IsKnown ? Unknown : IsNullable ? this : new(null, _words, _marks, _quotations) { IsNullable = true, AtWord = AtWord, AtOther = AtOther };

    /// <summary>The same where another word is expected at words.</summary>
    public FirstSet Expecting(string atWord) => new(_condition, _words, _marks, _quotations) { IsNullable = IsNullable, AtWord = atWord, AtOther = AtOther };

    private FirstSet Join(FirstSet other, Func<bool, bool, bool> isOptional)
    {
        if (!IsKnown || !other.IsKnown)
        {
            return Unknown;
        }

        return new(null, [.. _words!, .. other._words!], _marks + other._marks, _quotations || other._quotations)
        {
            IsNullable = isOptional(IsNullable, other.IsNullable),
            AtWord = AtWord ?? other.AtWord,
            AtOther = AtOther ?? other.AtOther,
        };
    }
}
