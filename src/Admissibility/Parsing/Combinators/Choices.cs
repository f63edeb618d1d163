using System.Collections.Immutable;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>The first alternative that matches.</summary>
internal sealed class Choice<T>(Parser<T>[] alternatives) : Choosing
{
    private readonly Miss<T> _missed = Miss<T>.Result;
    private Opening[]? _openings;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Context.IsSpent)
        {
            return _missed;
        }

        var openings = LooksAhead(at) ? _openings ??= Array.ConvertAll(alternatives, Opening.Of) : null;
        for (var i = 0; i < alternatives.Length; i++)
        {
            if (openings is null || openings[i].Admits(at))
            {
                var result = alternatives[i](input);
                if (!ReferenceEquals(result, _missed))
                {
                    return result;
                }
            }
        }

        return _missed;
    }

    protected override Opening FindOpening()
    {
        var opening = Opening.Of(alternatives[0]);
        for (var i = 1; i < alternatives.Length; i++)
        {
            opening = opening.Or(Opening.Of(alternatives[i]));
        }

        return opening;
    }
}

/// <summary>Whether a parser matches; what it matches is consumed.</summary>
internal sealed class Flagged<T>(Parser<T> parser) : Choosing
{
    private readonly Miss<T> _miss = Miss<T>.Result;
    private Opening? _opening;

    public IResult<bool> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return (!LooksAhead(at) || (_opening ??= Opening.Of(parser)).Admits(at)) && parser(input).Is(_miss, out var hit) ? hit.Behind.Yes : at.No;
    }

    protected override Opening FindOpening() => Opening.Of(parser).Optional();
}

/// <summary>The value of a parser, or another where it does not match.</summary>
internal sealed class Defaulted<T>(Parser<T> parser, T otherwise) : Choosing
{
    private readonly Miss<T> _missed = Miss<T>.Result;
    private Opening? _opening;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (!LooksAhead(at) || (_opening ??= Opening.Of(parser)).Admits(at))
        {
            var result = parser(input);
            if (!ReferenceEquals(result, _missed))
            {
                return result;
            }
        }

        return new Hit<T>(otherwise, at);
    }

    protected override Opening FindOpening() => Opening.Of(parser).Optional();
}

/// <summary>As often as a parser matches.</summary>
internal sealed class Repeating<T>(Parser<T> parser) : Choosing
    where T : class
{
    private readonly Miss<T> _miss = Miss<T>.Result;
    private Opening? _opening;

    public IResult<ImmutableArray<T>> Parse(IInput input)
    {
        var at = (TokenInput)input;
        var looks = LooksAhead(at);
        ImmutableArray<T>.Builder? items = null;
        while (!at.Context.IsSpent
            && (!looks || (_opening ??= Opening.Of(parser)).Admits(at))
            && parser(at).Is(_miss, out var hit) && !ReferenceEquals(hit.Behind, at))
        {
            items ??= ImmutableArray.CreateBuilder<T>(1);
            items.Add(hit.Value);
            at = hit.Behind;
            at.Context.Spend();
        }

        return new Hit<ImmutableArray<T>>(items?.DrainToImmutable() ?? [], at);
    }

    protected override Opening FindOpening() => Opening.Of(parser).Optional();
}

/// <summary>Items with a separator between them, at least one.</summary>
internal sealed class Separated<T>(Parser<T> item, Parser<T> further) : Choosing
    where T : class
{
    private readonly Miss<ImmutableArray<T>> _missed = Miss<ImmutableArray<T>>.Result;
    private readonly Miss<T> _miss = Miss<T>.Result;
    private Opening? _opening;

    public IResult<ImmutableArray<T>> Parse(IInput input)
    {
        if (!item(input).Is(_miss, out var first))
        {
            return _missed;
        }

        var at = first.Behind;
        var looks = LooksAhead(at);
        ImmutableArray<T>.Builder? items = null;
        while (!at.Context.IsSpent
            && (!looks || (_opening ??= Opening.Of(further)).Admits(at))
            && further(at).Is(_miss, out var hit) && !ReferenceEquals(hit.Behind, at))
        {
            if (items is null)
            {
                items = ImmutableArray.CreateBuilder<T>(2);
                items.Add(first.Value);
            }

            items.Add(hit.Value);
            at = hit.Behind;
            at.Context.Spend();
        }

        return new Hit<ImmutableArray<T>>(items?.DrainToImmutable() ?? [first.Value], at);
    }

    protected override Opening FindOpening() => Opening.Of(item);
}
