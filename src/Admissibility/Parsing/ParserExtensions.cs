using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Sprache;

namespace Admissibility.Parsing;

/// <summary>
/// Sprache's query syntax (<c>from … select …</c>) over <see cref="Success{T}"/> and <see cref="Failure{T}"/>: no message is
/// built for a failure, and the code is compiled ahead with this assembly. In the namespace around the whole parser, where these extension methods take
/// precedence over Sprache's own.
/// </summary>
internal static class ParserExtensions
{
    public static Parser<U> Select<T, U>(this Parser<T> parser, Func<T, U> convert) => new Map<T, U>(parser, convert).Parse;

    /// <summary>One parser after another that does not depend on what was read before; it is made once, and not at each attempt.</summary>
    /// <remarks>
    /// The compiler takes this for each <c>from</c> that names no variable of those before it: there the code means nothing
    /// over <see cref="Unused"/>, and the other <c>SelectMany</c> is taken. It is made at first use, so that grammars can refer to one another.
    /// </remarks>
    [OverloadResolutionPriority(1)]
    public static Parser<V> SelectMany<T, U, V>(this Parser<T> parser, Independent<U> next, Func<T, U, V> combine) =>
        new Sequence<T, U, V>(parser, next, combine).Parse;

    /// <summary>One parser after another that depends on what was read before.</summary>
    public static Parser<V> SelectMany<T, U, V>(this Parser<T> parser, Func<T, Parser<U>> next, Func<T, U, V> combine) =>
        new Bind<T, U, V>(parser, next, combine).Parse;

    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> condition) => new Where<T>(parser, condition).Parse;

    /// <summary>The second parser after the first, whose value is dropped.</summary>
    public static Parser<U> Then<T, U>(this Parser<T> parser, Parser<U> next) => new Then<T, U>(parser, next).Parse;

    /// <summary>The first alternative that matches; a failed alternative always returns to where it began.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] alternatives) => new Choice<T>(alternatives).Parse;

    /// <summary>The parser of the word at the position, at that position; where the word has no parser, or it fails, <paramref name="otherwise"/>.</summary>
    public static Parser<T> ByWord<T>(WordTable<Parser<T>> byWord, Parser<T> otherwise)
    {
        KeywordList.AssertListed(byWord.Words);
        return new Dispatch<T>(byWord, otherwise).Parse;
    }

    /// <summary>A parser that never matches.</summary>
    public static Parser<T> Never<T>() => new WithFirstSet<T>(_ => Failure<T>.Result, () => FirstSet.Nowhere).Parse;

    /// <summary>Whether the parser matches; what it matches is consumed, and it never fails.</summary>
    public static Parser<bool> Flag<T>(Parser<T> parser) => new Optional<T>(parser).Parse;

    /// <summary>The value, or <paramref name="otherwise"/> where the parser does not match; it never fails.</summary>
    public static Parser<T> Or<T>(this Parser<T> parser, T otherwise) => new OrDefault<T>(parser, otherwise).Parse;

    /// <summary>The first parser that matches; a value that is left out is meant by the other <c>Or</c>.</summary>
    [OverloadResolutionPriority(-1)]
    public static Parser<T> Or<T>(this Parser<T> parser, Parser<T> other) => FirstOf(parser, other);

    /// <summary>As often as it matches.</summary>
    public static Parser<ImmutableArray<T>> Repeated<T>(this Parser<T> parser)
        where T : class => new Many<T>(parser).Parse;

    /// <summary>Items with a separator between them, at least one.</summary>
    public static Parser<ImmutableArray<T>> SeparatedBy<T, TSeparator>(this Parser<T> item, Parser<TSeparator> separator)
        where T : class => new SepBy<T>(item, separator.Then(item)).Parse;

    /// <summary>
    /// Reads each position once, however many alternatives ask for it, as long as what misspelt words mean and what is expected
    /// are not begun anew. For parsers that look at nothing but the tokens.
    /// </summary>
    public static Parser<T> Memoized<T>(this Parser<T> parser) => new Memoized<T>(parser).Parse;

    /// <summary>Reads at most once at each position, and never a misspelt word: what a line begins with does not change with what is tried.</summary>
    public static Parser<T> MemoizedWithoutRecovery<T>(this Parser<T> parser) => new MemoizedWithoutRecovery<T>(parser).Parse;

    /// <summary>Tries the parser only where it can begin: elsewhere it would fail, and expect the same word.</summary>
    /// <param name="parser">A parser that needs one of certain words at its start.</param>
    /// <param name="canBegin">Whether such a word is there; asked only while no misspelt word is read for another.</param>
    /// <param name="expected">The first word that the parser would expect there.</param>
    public static Parser<T> GuardedBy<T>(this Parser<T> parser, Func<TokenInput, bool> canBegin, string expected) =>
        new Guarded<T>(parser, canBegin, expected).Parse;

    /// <summary>Gives a hand-written parser its first set.</summary>
    public static Parser<T> WithFirstSet<T>(Func<FirstSet> opening, Parser<T> parser) => new WithFirstSet<T>(parser, opening).Parse;

    /// <summary>Consumes nothing; matches where <paramref name="condition"/> holds.</summary>
    public static Parser<bool> Here(Func<TokenInput, bool> condition) => new Assertion(condition).Parse;
}
