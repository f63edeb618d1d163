using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>One place named before the verb: « à l'alinéa 3 », « après le mot : « x » ».</summary>
internal sealed record Head(InsertionPoint? Beside, ImmutableArray<Locator> Chain);

/// <summary>All that is named before the verb.</summary>
internal sealed record Heads(TextSpan Span, ImmutableArray<Head> Items)
{
    private static readonly WordTable<InsertionPoint> s_beside = new()
    {
        { "apres", InsertionPoint.After },
        { "avant", InsertionPoint.Before },
    };

    private static readonly Parser<Head> s_head = FirstOf(
        from point in Lookup(s_beside, "après")
        from chain in LocatorGrammar.Chain
        select new Head(point, chain),
        from preposition in Word("a", "au", "aux", "dans", "en", "sur")
        from chain in LocatorGrammar.Chain
        select new Head(null, chain));

    /// <summary>« À l'alinéa 3, après le mot : « x », »; it never fails, and has no items where no place is named.</summary>
    public static Parser<Heads> Parser { get; } =
        from heads in s_head.SeparatedBy(Comma).WithSpan().Or((default, []))
        from comma in Comma
        select new Heads(heads.Span, heads.Value);

    /// <summary>Before or behind what is named; at an edge; or inside.</summary>
    public InsertionPoint Point
    {
        get
        {
            var edge = InsertionPoint.Within;
            foreach (var head in Items)
            {
                if (head.Beside is { } beside)
                {
                    return beside;
                }

                foreach (var locator in head.Chain)
                {
                    edge = locator is EdgeLocator found ? found.Edge == Edge.Start ? InsertionPoint.Start : InsertionPoint.End : edge;
                }
            }

            return edge;
        }
    }

    /// <summary>The places named before the verb as one target, then those behind it; a single one behind joins those before.</summary>
    public SyntaxList<Target> Around(ImmutableArray<Target> behind)
    {
        if (Items.IsEmpty)
        {
            return SyntaxList.From(behind);
        }

        var before = Items.SelectMany(head => head.Chain);
        return behind is [var single]
            ? [new Target(TextSpan.FromBounds(Span.Start, single.Span.End), SyntaxList.From(before.Concat(single.Locators)))]
            : SyntaxList.From(behind.Insert(0, new Target(Span, SyntaxList.From(before))));
    }

    /// <summary>These places left out of an order that shares them with others; it keeps where it inserts.</summary>
    public Heads Shared() => new(default, []) { SharedPoint = Point };

    private InsertionPoint? SharedPoint { get; init; }

    /// <summary>Where an insertion goes.</summary>
    public InsertionPoint InsertionPoint => SharedPoint ?? Point;
}

/// <summary>Orders that share the places named before them.</summary>
internal static class SharedHeads
{
    /// <summary>« À l'alinéa 3, » then one verb or more: a single order stands around its places, several are grouped under them.</summary>
    public static Parser<Instruction> Of(Parser<Func<Heads, TextSpan, Instruction>> verb)
    {
        var next =
            from comma in Comma
            from and in Flag(Word("et", "puis"))
            where comma || and
            from made in verb
            select made;

        return input =>
        {
            var heads = Heads.Parser(input);
            var first = verb(heads.Remainder);
            if (!first.WasSuccessful)
            {
                return new Miss<Instruction>(first.Remainder);
            }

            var made = ImmutableArray.CreateBuilder<(Func<Heads, TextSpan, Instruction> Make, int From, int Behind)>();
            var at = (TokenInput)heads.Remainder;
            for (var result = first; result.WasSuccessful && made.Count < 100; result = next(at))
            {
                var behind = (TokenInput)result.Remainder;
                made.Add((result.Value, at.Index, behind.Index));
                at = behind;
            }

            var start = (TokenInput)input;
            if (made.Count == 1)
            {
                return new Hit<Instruction>(made[0].Make(heads.Value, at.Stream.SpanOf(start.Index, at.Index)), at);
            }

            var shared = heads.Value.Shared();
            var orders = made.Select(order => order.Make(shared, at.Stream.SpanOf(order.From, order.Behind)));
            return new Hit<Instruction>(new Modification(at.Stream.SpanOf(start.Index, at.Index), heads.Value.Around([]), SyntaxList.From(orders)), at);
        };
    }
}
