using System.Globalization;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What a figure counts.</summary>
internal enum FigureKind
{
    Number,
    Rate,
    Amount,
    Duration,
    Date,

    /// <summary>« la moitié », « les trois quarts »: a rate in words, in percent.</summary>
    Fraction,
}

/// <summary>A figure of a text: a rate, an amount, a length of time, a date or a bare number.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">Its value; a date as yyyymmdd, a length of time in months.</param>
internal readonly record struct Figure(FigureKind Kind, decimal Value);

/// <summary>Reads the figures of a fragment, and compares those before a change with those after it.</summary>
internal static class Figures
{
    /// <summary>Words after which a number names something, and counts nothing.</summary>
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "article", "articles", "n°", "no", "l.", "r.", "d.", "alinea", "alineas", "annexe", "loi", "reglement", "directive",
    };

    /// <summary>The figures of a fragment in their order.</summary>
    /// <param name="text">The fragment.</param>
    /// <param name="kind">What the instruction says that it is: « le taux », « l'année ».</param>
    public static List<Figure> In(string text, WordsKind kind)
    {
        var words = Typography.FoldText(text).Replace(" %", "%", StringComparison.Ordinal).Split(' ');
        var figures = new List<Figure>();
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && s_names.Contains(words[i - 1][(words[i - 1].IndexOf('\'', StringComparison.Ordinal) + 1)..]))
            {
                continue;
            }

            if (FractionAt(words, ref i) is { } fraction)
            {
                figures.Add(new(FigureKind.Fraction, fraction));
            }
            else if (NumberAt(words, ref i) is { } value)
            {
                figures.Add(Classified(words, ref i, value, kind));
            }
        }

        return figures;
    }

    /// <summary>
    /// Which way the figures go, all of them the same way; null where there are none, where they differ in count or kind, or go both ways.
    /// </summary>
    public static (FigureKind Kind, bool IsRaised)? Compare(List<Figure> before, List<Figure> after)
    {
        (FigureKind Kind, bool IsRaised)? found = null;
        if (before.Count == 1 && after.Count > 1)
        {
            after = after.FindAll(figure => figure.Kind == before[0].Kind); // « 0,16 % » becomes « 0,12 % en 2026 et 0,06 % en 2027 »
            before = [.. after.Select(_ => before[0])];
        }

        if (before.Count != after.Count)
        {
            return null;
        }

        for (var i = 0; i < before.Count; i++)
        {
            var (one, other) = (AsRate(before[i]), AsRate(after[i]));
            if (one.Kind != other.Kind && one.Kind != FigureKind.Number && other.Kind != FigureKind.Number)
            {
                return null;
            }

            // « 1000 » becomes « 2000 »: what is no year before is none after.
            var kind = one.Kind == FigureKind.Number ? other.Kind : one.Kind;
            kind = kind == FigureKind.Date && one.Kind != other.Kind ? FigureKind.Number : kind;

            if (one.Value != other.Value)
            {
                var raised = other.Value > one.Value;
                if (found is { } earlier && earlier.IsRaised != raised)
                {
                    return null;
                }

                found = (kind, raised);
            }
        }

        return found;
    }

    private static Figure AsRate(Figure figure) => figure.Kind == FigureKind.Fraction ? figure with { Kind = FigureKind.Rate } : figure;

    /// <summary>« moitié », « deux tiers », « trois-quarts »; the index is then that of its last word. « un tiers » may be a person.</summary>
    private static decimal? FractionAt(string[] words, ref int at)
    {
        var parts = words[at].TrimEnd(',', ';', '.').Split('-');
        if (parts is ["moitie"])
        {
            return 50;
        }

        var (count, of) = parts.Length == 2 ? (parts[0], parts[1])
            : at + 1 < words.Length ? (parts[0], words[at + 1].TrimEnd(',', ';', '.')) : (parts[0], "");
        decimal? found = (count, of) switch
        {
            ("deux", "tiers") => 200m / 3,
            ("trois", "quarts") => 75,
            ("du" or "au", "tiers") => 100m / 3,
            ("du" or "au" or "un", "quart") => 25,
            _ => null,
        };
        at += found is not null && parts.Length == 1 ? 1 : 0;
        return found;
    }

    private static Figure Classified(string[] words, ref int at, decimal value, WordsKind kind)
    {
        var unit = at + 1 < words.Length ? words[at + 1].TrimEnd(',', ';', '.') : "";
        if (words[at].Contains('%', StringComparison.Ordinal) || unit == "%" || unit.StartsWith("pour", StringComparison.Ordinal))
        {
            return new(FigureKind.Rate, value);
        }

        if (at + 2 < words.Length && FrenchCalendar.MonthOf(unit) is { } month && YearOf(words[at + 2]) is { } year)
        {
            at += 2;
            return new(FigureKind.Date, (year * 10000) + (100 * month) + value);
        }

        if (unit is "million" or "millions" or "milliard" or "milliards")
        {
            return new(FigureKind.Amount, value * (unit.StartsWith("milliard", StringComparison.Ordinal) ? 1_000_000_000 : 1_000_000));
        }

        if (unit is "€" or "euros" or "euro" || words[at].EndsWith('€') || kind == WordsKind.Amount)
        {
            return new(FigureKind.Amount, value);
        }

        if (!char.IsAsciiDigit(words[at].TrimStart('(')[0]) && Months(unit) is null)
        {
            return new(FigureKind.Duration, value); // « le mot : « cinq » »: what laws write out counts years and conditions
        }

        if (Months(unit) is { } months)
        {
            return new(FigureKind.Duration, value * months);
        }

        return kind switch
        {
            _ when YearOf(words[at].TrimEnd(',', ';', '.')) is { } end => new(FigureKind.Date, (end * 10000) + 1231),
            WordsKind.Rate or WordsKind.Percentage => new(FigureKind.Rate, value),
            WordsKind.Duration => new(FigureKind.Duration, value),
            _ => new(FigureKind.Number, value),
        };
    }

    private static decimal? Months(string unit) => unit switch
    {
        "an" or "ans" or "annee" or "annees" => 12,
        "mois" => 1,
        "jour" or "jours" => 1m / 30,
        _ => null,
    };

    private static int? YearOf(string word) =>
        word is ['1', '9', _, _] or ['2', '0', _, _] && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>« 100 000 », « 5,5 », « 1er », « cinq »; the index is then that of its last word.</summary>
    private static decimal? NumberAt(string[] words, ref int at)
    {
        var word = words[at].TrimEnd(',', ';', '.', '€', '%', ')').TrimStart('(');
        if (word is "1er")
        {
            return 1;
        }

        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
        {
            while (at + 1 < words.Length && words[at].All(char.IsAsciiDigit)
                && words[at + 1].TrimEnd(',', ';', '.', '€', '%') is { Length: 3 } group && group.All(char.IsAsciiDigit))
            {
                word += group;
                at++;
            }

            return decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
        }

        return word.Length > 2 && word != "une" && FrenchNumber.ReadAt(word, 0) is { } counted && counted.End == word.Length ? counted.Value : null;
    }
}
