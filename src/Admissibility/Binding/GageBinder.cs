using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Who loses by the words of a gage.</summary>
internal static class GageBinder
{
    /// <summary>What joins one who loses to the one before.</summary>
    private static readonly Phrases<bool> s_joining = new(("et|ou|pour|ainsi que", true));

    /// <summary>How many words there may be between what joins and who is joined: « et le budget des régimes obligatoires ».</summary>
    private const int Near = 4;

    /// <summary>« La perte de recettes pour … » again, in the same paragraph.</summary>
    private static readonly Phrases<bool> s_again = WordLists.Of("gage-binder.again");

    private static readonly Phrases<bool> s_for = new(("pour", true));

    private static readonly Phrases<bool> s_compensated = WordLists.Of("gage-binder.compensated");

    private static readonly Phrases<bool> s_endowments = WordLists.Of("gage-binder.endowments");

    private static readonly Phrases<bool> s_postponing = WordLists.Of("gage-binder.postponing");

    public static Gage Of(BoundAmendment amendment, GageClause gage) =>
        new(new(DocumentPart.Dispositif, gage.Span), gage.Object, Losers(amendment.Tokens, gage))
        {
            DueConcurrence = gage.InFull,
            Cascade = gage.Cascade is not null,
            NamesResource = gage.Source is not null,
            DrawsOnState = gage.Source is { } paying && IsEndowment(amendment.Tokens.In(paying)),
            UnknownParagraph = GageReferences.Unknown(amendment, gage),
            Postponement = Postponement(amendment.Tokens.In(gage.Span)),
        };

    private static bool IsEndowment(in TokenWindow source) => s_endowments.FindIn(source, source.First, source.End) is not null;

    /// <summary>What is said after « est compensée » of when, and whether, it is.</summary>
    private static string? Postponement(in TokenWindow gage) =>
        s_compensated.FindIn(gage, gage.First, gage.End) is { } verb && s_postponing.FindIn(gage, verb.End, gage.End) is { } found
            ? Passage.OneLine(gage.Excerpt.Source.Slice(gage.SpanOf(found.At, found.End)))
            : null;

    private static BodyList Losers(in TokenWindow dispositif, GageClause gage)
    {
        var losers = new List<PublicBody>();
        if (gage.Bearer is { } words)
        {
            var window = dispositif.In(words);
            AddNamed(losers, window, window.First, window.End);
        }

        if (gage.Source is { } source)
        {
            AddFurther(losers, dispositif.In(new(source.Start, gage.Span.End - source.Start)));
        }

        return new([.. losers.Distinct()]);
    }

    /// <summary>« … La perte de recettes pour l'État est compensée par … »: clauses that follow in the paragraph.</summary>
    private static void AddFurther(List<PublicBody> losers, in TokenWindow rest)
    {
        for (var at = rest.First; s_again.FindIn(rest, at, rest.End) is { } loss; at = loss.End)
        {
            if (s_compensated.FindIn(rest, loss.End, rest.End) is { } verb && s_for.FindIn(rest, loss.End, verb.At) is { } bearer)
            {
                AddNamed(losers, rest, bearer.End, verb.At);
            }
        }
    }

    /// <summary>The first who is named, and those that « et » or a comma joins: others only say where the loss is from.</summary>
    private static void AddNamed(List<PublicBody> losers, in TokenWindow window, int from, int end)
    {
        var isFirst = true;
        for (var at = from; MoneyWords.Losers.FindIn(window, at, end) is { } found; at = found.End)
        {
            if (isFirst || IsJoined(window, at, found.At))
            {
                losers.Add(found.Value);
                isFirst = false;
            }
        }

        if (isFirst)
        {
            losers.Add(PublicBody.Unnamed);
        }
    }

    private static bool IsJoined(in TokenWindow window, int from, int loser)
    {
        for (var at = from; at < loser; at = window.Next(at))
        {
            if (loser - at <= Near + 1 && (s_joining.At(window, at) is not null || window.HashAt(at) == ','))
            {
                return true;
            }
        }

        return false;
    }
}
