using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Which way words that are put in, cut or replaced inside a sentence change it, by the grammar of the words alone.</summary>
internal static class WordChanges
{
    /// <summary>From this amount on, a figure in euros is taken for a threshold of a levy, and not for what is paid.</summary>
    private const decimal Threshold = 10_000;

    /// <summary>How many words before a figure may say what it is.</summary>
    private const int Context = 5;

    private static readonly Phrases<bool> s_thresholds = WordLists.Of("word-changes.thresholds");

    private static readonly Phrases<bool> s_reductions = new(("réduction|réductions", true));

    private static readonly Phrases<bool> s_credits = new(("crédit d'impôt|crédits d'impôt|crédit", true));

    private static readonly Phrases<bool> s_beginnings = WordLists.Of("word-changes.beginnings");

    private static readonly Phrases<bool> s_and = new(("et", true));

    /// <summary>« ou la supprimer »: what is added to a relief is that it may end.</summary>
    private static readonly Phrases<bool> s_ending = WordLists.Of("word-changes.ending");

    /// <summary>Words replaced by others.</summary>
    /// <param name="text">The text of the amendment.</param>
    /// <param name="before">The words that go.</param>
    /// <param name="after">The words that come.</param>
    /// <param name="kind">What the instruction says that they are.</param>
    /// <param name="year">The year in which the amendment is filed; null where it is not known.</param>
    public static (ChangeDirection Direction, ChangeEvidence Evidence) Replaced(
        in TokenWindow text, Quotation before, Quotation after, WordsKind kind, int? year)
    {
        if (kind == WordsKind.Reference)
        {
            return (ChangeDirection.Unknown, ChangeEvidence.Words);
        }

        var (old, now) = (text.In(before.Span), text.In(after.Span));
        if (Has(s_reductions, old) && !Has(s_credits, old) && Has(s_credits, now) && !Has(s_reductions, now))
        {
            return (ChangeDirection.Widens, ChangeEvidence.Refund);
        }

        if (Figures.Compare(Figures.In(before.Text, kind), Figures.In(after.Text, kind)) is { } figures)
        {
            return figures.Kind == FigureKind.Date && (Has(s_beginnings, old) || IsPast(after, kind, year))
                ? (ChangeDirection.Unknown, ChangeEvidence.Words)
                : Directed(figures.Kind, figures.IsRaised, Has(s_thresholds, old) || Has(s_thresholds, Before(text, before)) || IsLarge(before, after, kind));
        }

        var (oldWords, newWords) = (ContentWords(old), ContentWords(now));
        if (oldWords.Count > 0 && newWords.Count > oldWords.Count && oldWords.All(newWords.Contains) && Joins(now) >= Joins(old))
        {
            return Joins(now) > Joins(old) ? (ChangeDirection.Widens, ChangeEvidence.Coordination) : (ChangeDirection.Narrows, ChangeEvidence.Adjunct);
        }

        if (newWords.Count > 0 && oldWords.Count > newWords.Count && newWords.All(oldWords.Contains) && Joins(old) > Joins(now))
        {
            return (ChangeDirection.Narrows, ChangeEvidence.CaseCut);
        }

        return (ChangeDirection.Unknown, ChangeEvidence.Words);
    }

    /// <summary>Words put in.</summary>
    public static (ChangeDirection Direction, ChangeEvidence Evidence) Inserted(in TokenWindow text, Quotation words)
    {
        var window = text.In(words.Span);
        var first = FirstWord(window, out var afterComma);
        var figures = Figures.In(words.Text, WordsKind.Words);
        if (figures.Count > 0 && figures.TrueForAll(figure => figure.Kind == FigureKind.Date) && ContentWords(window).Count <= 1 && !Has(s_beginnings, window))
        {
            return (ChangeDirection.Prolongs, ChangeEvidence.EndDate);
        }

        if (MoneyWords.Clauses.FindIn(window, window.First, window.End) is { Value: ClauseMeaning.Shuts or ClauseMeaning.Ends })
        {
            return (ChangeDirection.Narrows, ChangeEvidence.ShuttingClause);
        }

        return RoleOf(window, first) switch
        {
            ParticleRole.Coordinates when MoneyWords.Clauses.FindIn(window, window.First, window.End) is { Value: ClauseMeaning.Ends }
                || s_ending.FindIn(window, window.First, window.End) is not null => (ChangeDirection.Unknown, ChangeEvidence.Words),
            ParticleRole.Coordinates => (ChangeDirection.Widens, ChangeEvidence.Coordination),
            ParticleRole.Excepts => (ChangeDirection.Narrows, ChangeEvidence.Exception),
            ParticleRole.Restricts => (ChangeDirection.Narrows, ChangeEvidence.Adjunct),
            _ when afterComma && Joins(window) > 1 => (ChangeDirection.Widens, ChangeEvidence.Coordination),
            _ => (ChangeDirection.Narrows, ChangeEvidence.Adjunct),
        };
    }

    /// <summary>Words cut.</summary>
    public static (ChangeDirection Direction, ChangeEvidence Evidence) Cut(in TokenWindow text, Quotation words)
    {
        var window = text.In(words.Span);
        var first = FirstWord(window, out _);
        if (first == window.End)
        {
            return (ChangeDirection.Unknown, ChangeEvidence.Words);
        }

        return RoleOf(window, first) switch
        {
            ParticleRole.Restricts or ParticleRole.Excepts => (ChangeDirection.Widens, ChangeEvidence.ConditionCut),
            ParticleRole.Coordinates => (ChangeDirection.Narrows, ChangeEvidence.CaseCut),
            _ => (ChangeDirection.Unknown, ChangeEvidence.Words),
        };
    }

    /// <summary>
    /// How a fragment joins what is before it. « et situés en France »: the restrictor after « et » decides; after « ou » it is another case.
    /// </summary>
    private static ParticleRole? RoleOf(in TokenWindow window, int first)
    {
        if (first >= window.End || MoneyWords.Particles.At(window, first) is not { } role)
        {
            return null;
        }

        return role.Value == ParticleRole.Coordinates && role.End < window.End && s_and.At(window, first) is not null
            && MoneyWords.Particles.At(window, role.End) is { Value: not ParticleRole.Coordinates } inner ? inner.Value : role.Value;
    }

    private static (ChangeDirection Direction, ChangeEvidence Evidence) Directed(FigureKind kind, bool isRaised, bool isThreshold) => kind switch
    {
        FigureKind.Date => (isRaised ? ChangeDirection.Prolongs : ChangeDirection.Shortens, ChangeEvidence.EndDate),
        FigureKind.Rate => (Way(isRaised), ChangeEvidence.Rate),
        FigureKind.Amount => (Way(isRaised), isThreshold ? ChangeEvidence.Threshold : ChangeEvidence.Amount),
        FigureKind.Duration => (Way(isRaised), ChangeEvidence.Duration),
        _ => (Way(isRaised), ChangeEvidence.Number),
    };

    private static ChangeDirection Way(bool isRaised) => isRaised ? ChangeDirection.Raises : ChangeDirection.Lowers;

    /// <summary>A date that was past when the amendment was filed: what began or was counted then, and no end.</summary>
    private static bool IsPast(Quotation after, WordsKind kind, int? year) =>
        Figures.In(after.Text, kind).All(figure => figure.Kind != FigureKind.Date || figure.Value / 10_000 < year);

    private static bool IsLarge(Quotation before, Quotation after, WordsKind kind) =>
        Figures.In(before.Text, kind).Concat(Figures.In(after.Text, kind)).All(figure => figure.Value >= Threshold);

    private static bool Has<T>(Phrases<T> phrases, in TokenWindow window) => phrases.FindIn(window, window.First, window.End) is not null;

    /// <summary>The words just before a quotation, which say what its figure is: « le plafond de « 10 000 € » ».</summary>
    private static TokenWindow Before(in TokenWindow text, Quotation quotation)
    {
        var end = text.In(quotation.Span).Start;
        return text with { Start = Math.Max(text.Start, end - Context), End = end };
    }

    /// <summary>How many items a list has: its commas and coordinators.</summary>
    private static int Joins(in TokenWindow window)
    {
        var count = 0;
        for (var at = window.First; at < window.End; at = window.Next(at))
        {
            if (window.Tokens[at].IsMark(',') || MoneyWords.Particles.At(window, at) is { Value: ParticleRole.Coordinates })
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The words of a fragment that are more than three letters long.</summary>
    private static HashSet<ulong> ContentWords(in TokenWindow window)
    {
        var words = new HashSet<ulong>();
        for (var at = window.First; at < window.End; at = window.Next(at))
        {
            var token = window.Tokens[at];
            if (token.Kind == TokenKind.Word && token.End - token.Start > 3)
            {
                words.Add(token.Hash);
            }
        }

        return words;
    }

    private static int FirstWord(in TokenWindow window, out bool afterComma)
    {
        afterComma = false;
        var at = window.First;
        while (at < window.End && window.Tokens[at].Kind != TokenKind.Word && window.Tokens[at].Kind != TokenKind.Number)
        {
            afterComma |= window.Tokens[at].IsMark(',');
            at = window.Next(at);
        }

        return at;
    }
}
