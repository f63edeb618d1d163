using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Sprache;

namespace Admissibility.Parsing;

/// <summary>
/// Sprache's query syntax (<c>from … select …</c>) over <see cref="Hit{T}"/> and <see cref="Miss{T}"/>: no message is
/// built for a failure, and the code is compiled ahead with this assembly. In this namespace they go before Sprache's own.
/// </summary>
internal static class Combinators
{
    /// <summary>Makes a parser that does not depend on what was read before.</summary>
    public delegate Parser<T> Independent<T>(Unused unused);

    /// <summary>No text holds more items in one list than this.</summary>
    private const int MostItems = 2000;

    public static Parser<U> Select<T, U>(this Parser<T> parser, Func<T, U> convert)
    {
        var miss = Miss<U>.Result;
        return input => parser(input) is Hit<T> hit ? new Hit<U>(convert(hit.Value), hit.Behind) : miss;
    }

    /// <summary>One parser behind another that does not depend on what was read before; it is made once, and not at each attempt.</summary>
    /// <remarks>
    /// The compiler takes this for each <c>from</c> that names no variable of those before it: there the code means nothing
    /// over <see cref="Unused"/>, and the other <c>SelectMany</c> is taken. It is made at first use, so that grammars can refer to one another.
    /// </remarks>
    [OverloadResolutionPriority(1)]
    public static Parser<V> SelectMany<T, U, V>(this Parser<T> parser, Independent<U> next, Func<T, U, V> combine)
    {
        var miss = Miss<V>.Result;
        Parser<U>? made = null;
        return input => parser(input) is Hit<T> first && (made ??= next(default))(first.Behind) is Hit<U> second
            ? new Hit<V>(combine(first.Value, second.Value), second.Behind)
            : miss;
    }

    /// <summary>One parser behind another that depends on what was read before.</summary>
    public static Parser<V> SelectMany<T, U, V>(this Parser<T> parser, Func<T, Parser<U>> next, Func<T, U, V> combine)
    {
        var miss = Miss<V>.Result;
        return input => parser(input) is Hit<T> first && next(first.Value)(first.Behind) is Hit<U> second
            ? new Hit<V>(combine(first.Value, second.Value), second.Behind)
            : miss;
    }

    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> condition)
    {
        var miss = Miss<T>.Result;
        return input => parser(input) is Hit<T> hit && condition(hit.Value) ? hit : miss;
    }

    /// <summary>The second parser behind the first, whose value is dropped.</summary>
    public static Parser<U> Then<T, U>(this Parser<T> parser, Parser<U> next)
    {
        var miss = Miss<U>.Result;
        return input => parser(input) is Hit<T> first ? next(first.Behind) : miss;
    }

    /// <summary>The first alternative that matches; alternatives always go back to where they began.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] alternatives)
    {
        var miss = Miss<T>.Result;
        return input =>
        {
            foreach (var alternative in alternatives)
            {
                if (alternative(input) is Hit<T> hit)
                {
                    return hit;
                }
            }

            return miss;
        };
    }

    /// <summary>Whether the parser matches; what it matches is consumed, and it never fails.</summary>
    public static Parser<bool> Flag<T>(Parser<T> parser) => input => parser(input) is Hit<T> hit ? hit.Behind.Yes : ((TokenInput)input).No;

    /// <summary>The value, or <paramref name="otherwise"/> where the parser does not match; it never fails.</summary>
    public static Parser<T> Or<T>(this Parser<T> parser, T otherwise) => input => parser(input) as Hit<T> ?? new Hit<T>(otherwise, (TokenInput)input);

    /// <summary>The first parser that matches; a value that is left out is meant by the other <c>Or</c>.</summary>
    [OverloadResolutionPriority(-1)]
    public static Parser<T> Or<T>(this Parser<T> parser, Parser<T> other) => FirstOf(parser, other);

    /// <summary>As often as it matches.</summary>
    public static Parser<ImmutableArray<T>> Repeated<T>(this Parser<T> parser)
        where T : class => input =>
    {
        var at = (TokenInput)input;
        ImmutableArray<T>.Builder? items = null;
        while ((items is null || items.Count < MostItems) && parser(at) is Hit<T> hit && !ReferenceEquals(hit.Behind, at))
        {
            items ??= ImmutableArray.CreateBuilder<T>(1);
            items.Add(hit.Value);
            at = hit.Behind;
        }

        return new Hit<ImmutableArray<T>>(items?.DrainToImmutable() ?? [], at);
    };

    /// <summary>Items with a separator between them, at least one.</summary>
    public static Parser<ImmutableArray<T>> SeparatedBy<T, TSeparator>(this Parser<T> item, Parser<TSeparator> separator)
        where T : class
    {
        var further = separator.Then(item);
        var miss = Miss<ImmutableArray<T>>.Result;
        return input =>
        {
            if (item(input) is not Hit<T> first)
            {
                return miss;
            }

            var at = first.Behind;
            ImmutableArray<T>.Builder? items = null;
            while ((items is null || items.Count <= MostItems) && further(at) is Hit<T> hit && !ReferenceEquals(hit.Behind, at))
            {
                if (items is null)
                {
                    items = ImmutableArray.CreateBuilder<T>(2);
                    items.Add(first.Value);
                }

                items.Add(hit.Value);
                at = hit.Behind;
            }

            return new Hit<ImmutableArray<T>>(items?.DrainToImmutable() ?? [first.Value], at);
        };
    }

    /// <summary>
    /// Reads each position once, however many alternatives ask for it, as long as what misspelt words mean and what is expected
    /// are not begun anew. For parsers that look at nothing but the tokens.
    /// </summary>
    public static Parser<T> Once<T>(this Parser<T> parser)
    {
        var key = new object();
        return input =>
        {
            var at = (TokenInput)input;
            var memo = at.MemoOf(key);
            if (memo is null)
            {
                var result = parser(input);
                at.Remember(key, result);
                return result;
            }

            return Unsafe.As<IResult<T>>(memo);
        };
    }

    /// <summary>Tries the parser only where it can begin: elsewhere it would miss, and expect the same word.</summary>
    /// <param name="parser">A parser that needs one of certain words at its start.</param>
    /// <param name="canBegin">Whether such a word stands there; asked only while no misspelt word is read for another.</param>
    /// <param name="expected">The first word that the parser would expect there.</param>
    public static Parser<T> Opened<T>(this Parser<T> parser, Func<TokenInput, bool> canBegin, string expected)
    {
        var miss = Miss<T>.Result;
        return input =>
        {
            var at = (TokenInput)input;
            if (canBegin(at) || at.Stream.Slips.AreRead)
            {
                return parser(input);
            }

            at.Stream.Miss(at.Index, expected);
            Debug.Assert(!parser(input).WasSuccessful, "A word that can begin this parser is not among those that open it.");
            return miss;
        };
    }

    /// <summary>In place of what was read before, where it is not used: it has no members, and no lambda can hold it.</summary>
    public readonly ref struct Unused;

    /// <summary>Consumes nothing; matches where <paramref name="condition"/> holds.</summary>
    public static Parser<bool> Here(Func<TokenInput, bool> condition)
    {
        var miss = Miss<bool>.Result;
        return input => condition((TokenInput)input) ? ((TokenInput)input).Yes : miss;
    }
}
