using System.Collections.Immutable;
using Sprache;

namespace Admissibility.Parsing;

/// <summary>
/// Sprache's query syntax (<c>from … select …</c>) over <see cref="Hit{T}"/> and <see cref="Miss{T}"/>: no message is
/// built for a failure, and the code is compiled ahead with this assembly. In this namespace they go before Sprache's own.
/// </summary>
internal static class Combinators
{
    /// <summary>No text holds more items in one list than this.</summary>
    private const int MostItems = 2000;

    public static Parser<U> Select<T, U>(this Parser<T> parser, Func<T, U> convert) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Hit<U>(convert(result.Value), (TokenInput)result.Remainder) : new Miss<U>(result.Remainder);
    };

    public static Parser<V> SelectMany<T, U, V>(this Parser<T> parser, Func<T, Parser<U>> next, Func<T, U, V> combine) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
        {
            return new Miss<V>(first.Remainder);
        }

        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful ? new Hit<V>(combine(first.Value, second.Value), (TokenInput)second.Remainder) : new Miss<V>(second.Remainder);
    };

    public static Parser<T> Where<T>(this Parser<T> parser, Func<T, bool> condition) => input =>
    {
        var result = parser(input);
        return !result.WasSuccessful || condition(result.Value) ? result : new Miss<T>(input);
    };

    /// <summary>The second parser behind the first, whose value is dropped.</summary>
    public static Parser<U> Then<T, U>(this Parser<T> parser, Parser<U> next) => input =>
    {
        var first = parser(input);
        return first.WasSuccessful ? next(first.Remainder) : new Miss<U>(first.Remainder);
    };

    /// <summary>The first alternative that matches; alternatives always go back to where they began.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] alternatives) => input =>
    {
        foreach (var alternative in alternatives)
        {
            var result = alternative(input);
            if (result.WasSuccessful)
            {
                return result;
            }
        }

        return new Miss<T>(input);
    };

    /// <summary>Whether the parser matches; what it matches is consumed, and it never fails.</summary>
    public static Parser<bool> Flag<T>(Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Hit<bool>(true, (TokenInput)result.Remainder) : new Hit<bool>(false, (TokenInput)input);
    };

    /// <summary>The value, or <paramref name="otherwise"/> where the parser does not match; it never fails.</summary>
    public static Parser<T> Or<T>(this Parser<T> parser, T otherwise) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? result : new Hit<T>(otherwise, (TokenInput)input);
    };

    /// <summary>As often as it matches.</summary>
    public static Parser<ImmutableArray<T>> Repeated<T>(this Parser<T> parser)
        where T : class => input =>
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var at = input;
        while (items.Count < MostItems && parser(at) is { WasSuccessful: true } result && !result.Remainder.Equals(at))
        {
            items.Add(result.Value);
            at = result.Remainder;
        }

        return new Hit<ImmutableArray<T>>(items.DrainToImmutable(), (TokenInput)at);
    };

    /// <summary>Items with a separator between them, at least one.</summary>
    public static Parser<ImmutableArray<T>> SeparatedBy<T, TSeparator>(this Parser<T> item, Parser<TSeparator> separator)
        where T : class =>
        from first in item
        from rest in separator.Then(item).Repeated()
        select rest.Insert(0, first);

    /// <summary>Consumes nothing; matches where <paramref name="condition"/> holds.</summary>
    public static Parser<bool> Here(Func<TokenInput, bool> condition) => input =>
        condition((TokenInput)input) ? new Hit<bool>(true, (TokenInput)input) : new Miss<bool>(input);
}
