using System.Text;

namespace Admissibility.Fuzzing;

/// <summary>Spoils a text as haste, converters and malice do; the same for the same seed.</summary>
internal sealed class Mutator(Random random)
{
    private const int MostMutations = 6;

    private static readonly string[] s_hostile =
    [
        "« ", " »", "\n« ", "«", "»", "\"", "“", "”", "\n", "\n\n", "\r\n", "\u2028", " ", "\u00A0", "\u00AD", "\0", "\uFFFF", "\uD800", "e\u0301", "…", ".", " ;", ",", " : ", "(", ")", "[", "°", "–", "*", "_", "<p>", "</p>", "<br>", "?",
        "I. – ", "II. – A. – 1° a) ", "1° ", "a) ", "bis", "À ", "À l’alinéa 3, ", "Après ", "l’alinéa ", "les alinéas 2 à 9 ", "la première phrase ", "l’article L. 752-2 ", "du code de commerce ", "de la loi n° ", "cet article ",
        "Supprimer ", "substituer aux mots : ", "remplacer ", "insérer ", "compléter ", "rédiger ainsi ", "est ainsi modifié :\n", "est abrogé", "il est inséré ", "ainsi rédigé : ", "les mots : ", "En conséquence, ",
        "La perte de recettes ", "est compensée à due concurrence par ", "(le reste sans changement) ", "99999999999999999999", "-", "vingt et unième ", "alignea ",
    ];

    /// <summary>The text with one mutation or a few.</summary>
    /// <param name="text">A real text.</param>
    /// <param name="other">Another, of which pieces are taken.</param>
    public string Spoil(string text, string other)
    {
        for (var left = random.Next(1, MostMutations + 1); left > 0; left--)
        {
            text = SpoilOnce(text, other);
        }

        return text;
    }

    private string SpoilOnce(string text, string other) => random.Next(11) switch
    {
        0 => Remove(text, Tokens(text)),
        1 => Duplicate(text, Tokens(text)),
        2 => Swap(text, Tokens(text)),
        3 => Remove(text, Lines(text)),
        4 => Duplicate(text, Lines(text)),
        5 => Swap(text, Lines(text)),
        6 => text.Insert(random.Next(text.Length + 1), s_hostile[random.Next(s_hostile.Length)]),
        7 => text[..random.Next(text.Length + 1)],
        8 => text[random.Next(text.Length + 1)..],
        9 => FlipQuote(text),
        _ => text.Insert(random.Next(text.Length + 1), Piece(other)),
    };

    private string Piece(string text)
    {
        const int Longest = 80;
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(Math.Min(Longest, text.Length - start) + 1));
    }

    private static List<(int Start, int End)> Lines(string text) => Cut(text, c => c == '\n');

    private static List<(int Start, int End)> Tokens(string text) => Cut(text, c => !char.IsLetterOrDigit(c));

    /// <summary>Stretches that end with a character that cuts.</summary>
    private static List<(int Start, int End)> Cut(string text, Func<char, bool> cuts)
    {
        var stretches = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (cuts(text[i]))
            {
                stretches.Add((start, i + 1));
                start = i + 1;
            }
        }

        stretches.Add((start, text.Length));
        return stretches;
    }

    private string Remove(string text, List<(int Start, int End)> stretches)
    {
        var (start, end) = stretches[random.Next(stretches.Count)];
        return text.Remove(start, end - start);
    }

    private string Duplicate(string text, List<(int Start, int End)> stretches)
    {
        var (start, end) = stretches[random.Next(stretches.Count)];
        return text.Insert(end, text[start..end]);
    }

    private string Swap(string text, List<(int Start, int End)> stretches)
    {
        var (first, second) = (random.Next(stretches.Count), random.Next(stretches.Count));
        var (a, b) = first <= second ? (stretches[first], stretches[second]) : (stretches[second], stretches[first]);
        return a == b
            ? text
            : string.Concat(text.AsSpan(0, a.Start), text.AsSpan(b.Start, b.End - b.Start), text.AsSpan(a.End, b.Start - a.End))
                + string.Concat(text.AsSpan(a.Start, a.End - a.Start), text.AsSpan(b.End));
    }

    private string FlipQuote(string text)
    {
        var marks = Enumerable.Range(0, text.Length).Where(i => text[i] is '«' or '»' or '"' or '“' or '”').ToList();
        if (marks.Count == 0)
        {
            return text;
        }

        var flipped = new StringBuilder(text);
        var at = marks[random.Next(marks.Count)];
        flipped[at] = "«»\"“”"[random.Next(5)];
        return flipped.ToString();
    }
}
