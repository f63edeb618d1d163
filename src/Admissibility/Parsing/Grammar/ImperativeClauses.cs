using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>What a verb orders, not yet joined with the places named before it.</summary>
/// <param name="Objects">What it applies to, named after the verb.</param>
/// <param name="Make">Makes the instruction from all its targets, where something is inserted, and its span.</param>
internal sealed record ImperativeClause(ImmutableArray<Target> Objects, Func<SyntaxList<Target>, InsertionPoint, TextSpan, Instruction> Make)
{
    /// <summary>Places named between the verb and its object: « supprimer, à l'alinéa 3, les mots ».</summary>
    public LeadingPlaces Inner { get; init; } = LeadingPlaces.None;
}

/// <summary>
/// Orders with the places named before them. « À l'alinéa 3, supprimer les mots : « x » » is one instruction with one
/// target; several orders or several places are grouped: « À l'alinéa 3, » { … ; … }.
/// </summary>
internal static class ImperativeClauses
{
    private const int MostOrders = 100;

    /// <summary>One order or more, each with its places or those of the first.</summary>
    /// <param name="verb">An order with its verb.</param>
    /// <param name="further">An order after another, whose verb it shares.</param>
    public static Parser<Instruction> Of(Parser<ImperativeClause> verb, Parser<ImperativeClause> further)
    {
        var next =
            from and in FirstOf(Particles.And, Here(at => at.Previous.Kind == TokenKind.CloseQuote && !at.Token.AtLineStart && !IsTypedForStop(at)))
            from comma in Particles.Comma
            from piece in FirstOf(
                from heads in LeadingPlaces.Parser
                from order in verb
                select new Piece(heads, order),
                further.Select(order => new Piece(LeadingPlaces.None, order)),
                from heads in LeadingPlaces.Parser
                from order in further
                select new Piece(heads, order))
            select piece;

        return input =>
        {
            var start = (TokenInput)input;
            if (First(start, verb) is not { } first)
            {
                return Failure<Instruction>.Result;
            }

            var pieces = new List<(Piece Piece, int From, int End)> { (first.Piece, start.Index, first.After.Index) };
            var at = first.After;
            for (var result = next(at); result.WasSuccessful && pieces.Count < MostOrders; result = next(at))
            {
                var rest = (TokenInput)result.Remainder;
                pieces.Add((result.Value, FirstWord(at), rest.Index));
                at = rest;
            }

            return new Success<Instruction>(Join(start, at, pieces), at);
        };
    }

    /// <summary>« … « 4 € » : » at the end of an item: a colon that was typed for a semicolon.</summary>
    private static bool IsTypedForStop(TokenInput at) => at.Token.IsMark(':') && at.Next.Token.AtLineStart && StatementLabel.Parser(at.Next).WasSuccessful;

    /// <summary>The first order after its places; where no verb follows them, without places: « Alinéa 5 est supprimé ».</summary>
    private static (Piece Piece, TokenInput After)? First(TokenInput start, Parser<ImperativeClause> verb)
    {
        var heads = LeadingPlaces.Parser(start);
        if (!heads.Value.IsEmpty && LeadingPlaces.IsListItem((TokenInput)heads.Remainder))
        {
            return null;
        }

        var order = verb(heads.Remainder);
        if (!order.WasSuccessful && !heads.Value.IsEmpty && ((TokenInput)heads.Remainder).Token.AtLineStart)
        {
            // « Alinéa 12 / En conséquence, supprimer cet alinéa »
            order = verb(Connectors.Parser(heads.Remainder).Remainder);
        }

        if (order.WasSuccessful)
        {
            return (new(heads.Value, order.Value), (TokenInput)order.Remainder);
        }

        if (heads.Value.IsEmpty)
        {
            return null;
        }

        order = verb(start);
        return order.WasSuccessful ? (new(LeadingPlaces.None, order.Value), (TokenInput)order.Remainder) : null;
    }

    /// <summary>The first word after the comma or « et » that joins an order to the one before.</summary>
    private static int FirstWord(TokenInput at)
    {
        var and = Particles.And(at);
        var comma = Particles.Comma(and.WasSuccessful ? and.Remainder : at);
        return ((TokenInput)comma.Remainder).Index;
    }

    private static Instruction Join(TokenInput start, TokenInput rest, List<(Piece Piece, int From, int End)> pieces)
    {
        var span = start.Stream.SpanOf(start.Index, rest.Index);
        var (heads, order) = (pieces[0].Piece.Heads, pieces[0].Piece.Order);
        if (pieces.Count == 1)
        {
            return Single(heads, order, span);
        }

        if (SharedOccurrences.Split(heads) is var (places, count))
        {
            heads = places;
            pieces = pieces.ConvertAll(piece => (piece.Piece.Counted(count), piece.From, piece.End));
        }

        var (shared, own) = Share(heads, pieces);
        var children = pieces.Select((piece, index) => Single(
            index == 0 ? own with { When = null } : piece.Piece.Heads.IsEmpty ? piece.Piece.Heads with { Point = heads.Point } : piece.Piece.Heads,
            piece.Piece.Order,
            index == 0 && EndOf(shared, heads.When) is { } end ? SpanAfter(start, end, piece.End) : start.Stream.SpanOf(piece.From, piece.End)));
        return new Modification(span, SyntaxList.From(shared.Targets), SyntaxList.From(children)) { When = heads.When };
    }

    /// <summary>
    /// Places of the first order apply to the later ones that name no place, or name what lies inside them: all of them, or the outer ones,
    /// « À l'alinéa 3, » in « À l'alinéa 3, après le mot : « a », insérer … et, après le mot : « b », insérer … ».
    /// </summary>
    private static (LeadingPlaces Shared, LeadingPlaces Own) Share(LeadingPlaces heads, List<(Piece Piece, int From, int End)> pieces)
    {
        if (heads.IsEmpty)
        {
            return (LeadingPlaces.None, heads);
        }

        for (var count = heads.Places.Length; count > 0; count--)
        {
            var outer = count == heads.Places.Length ? heads : LeadingPlaces.Join(heads.Places[..count]);
            if (outer.Targets is [var only] && pieces.Skip(1).All(piece => piece.Piece.LiesIn(only)))
            {
                return (outer, count == heads.Places.Length ? new([], heads.Point) : LeadingPlaces.Join(heads.Places[count..]));
            }
        }

        return pieces.Skip(1).All(piece => piece.Piece.Heads.IsEmpty && heads.Targets.All(piece.Piece.LiesIn))
            ? (heads, new([], heads.Point))
            : (LeadingPlaces.None, heads);
    }

    /// <summary>Where all that is said for several orders ends; null where nothing is.</summary>
    private static int? EndOf(LeadingPlaces shared, TimeClause? when) => shared.IsEmpty ? when?.Span.End : shared.Targets[^1].Span.End;

    /// <summary>From the first word after what is shared.</summary>
    private static TextSpan SpanAfter(TokenInput start, int end, int rest)
    {
        var at = start;
        while (at.Token.Start < end || at.Token.IsMark(','))
        {
            at = at.Next;
        }

        return start.Stream.SpanOf(at.Index, rest);
    }

    private static Instruction Single(LeadingPlaces heads, ImperativeClause order, TextSpan span)
    {
        var all = heads.And(order.Inner);
        all = all with { Targets = SharedOccurrences.Merge(all.Targets) };
        order = order with { Objects = SharedOccurrences.Merge(order.Objects) };
        if (SharedOccurrences.Split(all) is var (places, count) && order.Objects.All(target => SharedOccurrences.Counted(target, count) is not null)
            && !order.Objects.IsEmpty)
        {
            (all, order) = (places, order with { Objects = [.. order.Objects.Select(target => SharedOccurrences.Counted(target, count)!)] });
        }

        var instruction = Place(all, order, span);
        return all.When is { } when && !instruction.DescendantsAndSelf().Contains(when) ? instruction with { When = when } : instruction;
    }

    private static Instruction Place(LeadingPlaces all, ImperativeClause order, TextSpan span)
    {
        if (all.Times is not null)
        {
            order = order with { Objects = [.. order.Objects.Select(target => target with { Times = all.Times })] };
        }

        var point = all.Point;
        switch (all.Targets, order.Objects)
        {
            case ({ IsEmpty: true }, _):
                return order.Make(SyntaxList.From(order.Objects), point, span);
            case ([var only], { IsEmpty: true }):
                return order.Make([only with { Times = all.Times ?? only.Times }], point, span);
            case ([var only], [var target]) when only.Span.Start <= target.Span.Start:
                return order.Make([new Target(TextSpan.FromBounds(only.Span.Start, target.Span.End),
                    SyntaxList.From(only.Locators.Concat(target.Locators))) { Times = target.Times ?? only.Times }], point, span);
            default:
                return Group(all, order, span);
        }
    }

    /// <summary>One order for several places: a group around it, unless the places are between the order's own words.</summary>
    private static Instruction Group(LeadingPlaces heads, ImperativeClause order, TextSpan span)
    {
        var own = order.Make(SyntaxList.From(order.Objects), heads.Point, span).Children.Select(child => child.Span).ToList();
        var (start, end) = own.Count == 0 ? (span.End, span.End) : (own[0].Start, own[^1].End);
        var before = heads.Targets.LastOrDefault(target => target.Span.End <= start);
        var next = heads.Targets.FirstOrDefault(target => target.Span.Start >= end);
        if (!heads.Targets.All(target => target.Span.End <= start || target.Span.Start >= end))
        {
            return order.Make(SyntaxList.From(heads.Targets.Concat(order.Objects).OrderBy(target => target.Span.Start)), heads.Point, span);
        }

        var inner = order.Make(SyntaxList.From(order.Objects), heads.Point, TextSpan.FromBounds(before?.Span.End ?? span.Start, next?.Span.Start ?? span.End));
        inner = heads.When is { } when && inner.Span.Contains(when.Span) ? inner with { When = when } : inner;
        return new Modification(span, SyntaxList.From(heads.Targets), [inner]);
    }

    private sealed record Piece(LeadingPlaces Heads, ImperativeClause Order)
    {
        /// <summary>The same order, its words counted as was said before all orders.</summary>
        public Piece Counted(WordsLocator count) =>
            this with { Order = Order with { Objects = [.. Order.Objects.Select(target => SharedOccurrences.Counted(target, count) ?? target)] } };


        /// <summary>Whether all that it names lies in a place, or it names nothing.</summary>
        public bool LiesIn(Target outer) => (Heads.IsEmpty ? Order.Objects : Heads.Targets).All(target => PlaceDepth.LiesIn(target, outer));
    }
}
