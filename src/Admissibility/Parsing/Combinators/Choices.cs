using System.Collections.Immutable;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>Several parsers, tried one after the other.</summary>
internal abstract class Alternatives(Delegate[] parsers) : LookaheadCombinator
{
    private FirstSet[]? _openings;

    /// <summary>With what each can begin; null where that is not asked.</summary>
    protected FirstSet[]? FirstSetsAt(TokenInput at) => LooksAhead(at) ? _openings ??= Array.ConvertAll(parsers, FirstSet.Of) : null;

    protected override FirstSet FindFirstSet()
    {
        var opening = FirstSet.Of(parsers[0]);
        for (var i = 1; i < parsers.Length; i++)
        {
            opening = opening.Or(FirstSet.Of(parsers[i]));
        }

        return opening;
    }
}

/// <summary>The first alternative that matches.</summary>
internal sealed class Choice<T>(Parser<T>[] alternatives) : Alternatives(alternatives)
{
    private readonly Failure<T> _failed = Failure<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Context.IsExhausted)
        {
            return _failed;
        }

        var openings = FirstSetsAt(at);
        for (var i = 0; i < alternatives.Length; i++)
        {
            if (openings is null || openings[i].Admits(at))
            {
                var result = alternatives[i](input);
                if (!ReferenceEquals(result, _failed))
                {
                    return result;
                }
            }
        }

        return _failed;
    }
}

/// <summary>Whether a parser matches; what it matches is consumed.</summary>
internal sealed class Optional<T>(Parser<T> parser) : OptionalCombinator(parser)
{
    private readonly Failure<T> _failure = Failure<T>.Result;

    public IResult<bool> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return Tries(at) && parser(input).Is(_failure, out var success) ? success.Rest.Yes : at.No;
    }
}

/// <summary>The value of a parser, or another where it does not match.</summary>
internal sealed class OrDefault<T>(Parser<T> parser, T otherwise) : OptionalCombinator(parser)
{
    private readonly Failure<T> _failed = Failure<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (Tries(at))
        {
            var result = parser(input);
            if (!ReferenceEquals(result, _failed))
            {
                return result;
            }
        }

        return new Success<T>(otherwise, at);
    }
}

/// <summary>As often as a parser matches.</summary>
internal sealed class Many<T>(Parser<T> parser) : OptionalCombinator(parser)
    where T : class
{
    private readonly Failure<T> _failure = Failure<T>.Result;

    public IResult<ImmutableArray<T>> Parse(IInput input)
    {
        var at = (TokenInput)input;
        var looks = LooksAhead(at);
        ImmutableArray<T>.Builder? items = null;
        while (!at.Context.IsExhausted
            && (!looks || Admits(at))
            && parser(at).Is(_failure, out var success) && !ReferenceEquals(success.Rest, at))
        {
            items ??= ImmutableArray.CreateBuilder<T>(1);
            items.Add(success.Value);
            at = success.Rest;
            at.Context.Spend();
        }

        return new Success<ImmutableArray<T>>(items?.DrainToImmutable() ?? [], at);
    }
}

/// <summary>Items with a separator between them, at least one.</summary>
internal sealed class SepBy<T>(Parser<T> item, Parser<T> further) : LookaheadCombinator
    where T : class
{
    private readonly Failure<ImmutableArray<T>> _failed = Failure<ImmutableArray<T>>.Result;
    private readonly Failure<T> _failure = Failure<T>.Result;
    private FirstSet? _opening;

    public IResult<ImmutableArray<T>> Parse(IInput input)
    {
        if (!item(input).Is(_failure, out var first))
        {
            return _failed;
        }

        var at = first.Rest;
        var looks = LooksAhead(at);
        ImmutableArray<T>.Builder? items = null;
        while (!at.Context.IsExhausted
            && (!looks || (_opening ??= FirstSet.Of(further)).Admits(at))
            && further(at).Is(_failure, out var success) && !ReferenceEquals(success.Rest, at))
        {
            if (items is null)
            {
                items = ImmutableArray.CreateBuilder<T>(2);
                items.Add(first.Value);
            }

            items.Add(success.Value);
            at = success.Rest;
            at.Context.Spend();
        }

        return new Success<ImmutableArray<T>>(items?.DrainToImmutable() ?? [first.Value], at);
    }

    protected override FirstSet FindFirstSet() => FirstSet.Of(item);
}
