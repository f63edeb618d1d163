using System.Collections.Immutable;
using Sprache;

namespace Admissibility.Parsing.Combinators;

/// <summary>Several parsers, tried one after the other.</summary>
internal abstract class Alternatives(Delegate[] parsers) : Choosing
{
    private Opening[]? _openings;

    /// <summary>With what each can begin; null where that is not asked.</summary>
    protected Opening[]? OpeningsAt(TokenInput at) => LooksAhead(at) ? _openings ??= Array.ConvertAll(parsers, Opening.Of) : null;

    protected override Opening FindOpening()
    {
        var opening = Opening.Of(parsers[0]);
        for (var i = 1; i < parsers.Length; i++)
        {
            opening = opening.Or(Opening.Of(parsers[i]));
        }

        return opening;
    }
}

/// <summary>The first alternative that matches.</summary>
internal sealed class Choice<T>(Parser<T>[] alternatives) : Alternatives(alternatives)
{
    private readonly Miss<T> _missed = Miss<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (at.Context.IsSpent)
        {
            return _missed;
        }

        var openings = OpeningsAt(at);
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
}

/// <summary>Whether a parser matches; what it matches is consumed.</summary>
internal sealed class Flagged<T>(Parser<T> parser) : Leaving(parser)
{
    private readonly Miss<T> _miss = Miss<T>.Result;

    public IResult<bool> Parse(IInput input)
    {
        var at = (TokenInput)input;
        return Tries(at) && parser(input).Is(_miss, out var hit) ? hit.Behind.Yes : at.No;
    }
}

/// <summary>The value of a parser, or another where it does not match.</summary>
internal sealed class Defaulted<T>(Parser<T> parser, T otherwise) : Leaving(parser)
{
    private readonly Miss<T> _missed = Miss<T>.Result;

    public IResult<T> Parse(IInput input)
    {
        var at = (TokenInput)input;
        if (Tries(at))
        {
            var result = parser(input);
            if (!ReferenceEquals(result, _missed))
            {
                return result;
            }
        }

        return new Hit<T>(otherwise, at);
    }
}

/// <summary>As often as a parser matches.</summary>
internal sealed class Repeating<T>(Parser<T> parser) : Leaving(parser)
    where T : class
{
    private readonly Miss<T> _miss = Miss<T>.Result;

    public IResult<ImmutableArray<T>> Parse(IInput input)
    {
        var at = (TokenInput)input;
        var looks = LooksAhead(at);
        ImmutableArray<T>.Builder? items = null;
        while (!at.Context.IsSpent
            && (!looks || Admits(at))
            && parser(at).Is(_miss, out var hit) && !ReferenceEquals(hit.Behind, at))
        {
            items ??= ImmutableArray.CreateBuilder<T>(1);
            items.Add(hit.Value);
            at = hit.Behind;
            at.Context.Spend();
        }

        return new Hit<ImmutableArray<T>>(items?.DrainToImmutable() ?? [], at);
    }
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
