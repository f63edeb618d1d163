using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>
/// The number of an article, of a bill or of a law in force, in one spelling: « 1er », « 2 bis A », « unique »,
/// « liminaire », « L. 752-2 », « 199 undecies B ». « ARTICLE PREMIER » and « Article 1er » are the same number.
/// </summary>
public sealed record ArticleNumber : IComparable<ArticleNumber>
{
    private readonly string _text;

    private ArticleNumber(string text) => _text = text;

    /// <summary>« article unique »: the only article of its bill.</summary>
    public static ArticleNumber Sole { get; } = new("unique");

    /// <summary>« article liminaire » of a finance bill.</summary>
    public static ArticleNumber Preliminary { get; } = new("liminaire");

    /// <summary>Reads a number as people write it; null when it is not a number.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ArticleNumber? number)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Typography.FoldText(text);
        number = null;
        if (folded.Length is 0 or > 60)
        {
            return false;
        }

        switch (folded)
        {
            case "unique": number = Sole; return true;
            case "liminaire": number = Preliminary; return true;
        }

        var words = new List<string>();
        foreach (var word in folded.Split(' '))
        {
            if (!TryNormalize(word, words, out var normalized))
            {
                return false;
            }

            words.Add(normalized);
        }

        if (!char.IsAsciiDigit(words[0][0]) && !IsLetters(words[0]))
        {
            return false;
        }

        number = new(string.Join(' ', words));
        return true;
    }

    /// <summary>Whether only codes number so (« L. 752-2 »), never a bill.</summary>
    public bool IsOfCode => _text.Split(' ')[0] is "L." or "R." or "D." or "A." or "L.O.";

    /// <summary>The number without « bis », letters and what else is after it; null where there is no such number.</summary>
    internal int? Base => SortKey()[0] is var value and < int.MaxValue ? value : null;

    /// <summary>The number as it is written: « 1er », « 2 bis A ».</summary>
    public override string ToString() => _text;

    /// <summary>In the order in which the articles of a bill follow each other: 2 A, 2, 2 bis A, 2 bis, 3.</summary>
    public int CompareTo(ArticleNumber? other)
    {
        if (other is null)
        {
            return 1;
        }

        var mine = SortKey();
        var theirs = other.SortKey();
        for (var i = 0; i < mine.Length; i++)
        {
            var order = mine[i].CompareTo(theirs[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>Whether the first number precedes the second in a text.</summary>
    public static bool operator <(ArticleNumber? left, ArticleNumber? right) => Compare(left, right) < 0;

    /// <summary>Whether the first number follows the second in a text.</summary>
    public static bool operator >(ArticleNumber? left, ArticleNumber? right) => Compare(left, right) > 0;

    /// <summary>Whether the first number precedes the second or equals it.</summary>
    public static bool operator <=(ArticleNumber? left, ArticleNumber? right) => Compare(left, right) <= 0;

    /// <summary>Whether the first number follows the second or equals it.</summary>
    public static bool operator >=(ArticleNumber? left, ArticleNumber? right) => Compare(left, right) >= 0;

    private static int Compare(ArticleNumber? left, ArticleNumber? right) => left is null ? right is null ? 0 : -1 : left.CompareTo(right);

    /// <summary>Number, letters directly after it, multiple, letters after the multiple. No letter follows any letter: 2 bis A is before 2 bis.</summary>
    private int[] SortKey()
    {
        var key = new[] { int.MaxValue, int.MaxValue, 0, int.MaxValue };
        foreach (var word in ToString().Split(' '))
        {
            if (char.IsAsciiDigit(word[0]))
            {
                key[0] = int.TryParse(word.AsSpan(0, word.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : word.Length),
                    CultureInfo.InvariantCulture, out var value) ? value : key[0];
            }
            else if (LatinMultiples.TryGetValue(MultipleOf(word), out var multiple))
            {
                key[2] = multiple;
            }
            else if (MultipleOf(word) is var letters && IsLetters(letters))
            {
                key[key[2] == 0 ? 1 : 3] = LetterRank(letters);
            }
        }

        if (this == Preliminary)
        {
            key[0] = 0;
        }

        return key;
    }

    /// <summary>AAA is before AA, AA before AB, AB before A, A before B: the end of the letters follows any letter.</summary>
    private static int LetterRank(string letters)
    {
        var rank = 0;
        for (var i = 0; i < 3; i++)
        {
            rank = (rank * 27) + (i < letters.Length ? letters[i] - 'A' : 26);
        }

        return rank;
    }

    private static bool TryNormalize(string word, List<string> before, out string normalized)
    {
        normalized = word;
        if (LatinMultiples.TryGetValue(MultipleOf(word), out _))
        {
            return before.Count > 0;
        }

        // « L. 1 » is an article of a code, and stays as it is.
        if (before.Count == 0 && word is ("premier" or "1er" or "ier" or "1" or "1re" or "premiere"))
        {
            normalized = "1er";
            return true;
        }

        // « 2 bis D » is no article of a code.
        if (before.Count == 0 && word is ("l" or "l." or "r" or "r." or "d" or "d." or "a." or "lo" or "l.o." or "l.o" or "lo."))
        {
            normalized = word.StartsWith("lo", StringComparison.Ordinal) || word.StartsWith("l.o", StringComparison.Ordinal)
                ? "L.O."
                : char.ToUpperInvariant(word[0]) + ".";
            return true;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '…');
        }

        if (word is "…")
        {
            return before.Count > 0;
        }

        normalized = word.ToUpperInvariant();
        return MultipleOf(normalized) is { Length: <= 3 } letters && IsLetters(letters);
    }

    /// <summary>« sexies » of « 278 sexies-0 A », « ZD » of « 235 ter ZD-0 bis »</summary>
    private static string MultipleOf(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is var dash and > 0
            && char.IsAsciiLetter(word[0])
            && word.AsSpan(dash + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? word[..dash] : word;

    private static bool IsLetters(string word) => word.All(c => c is (>= 'A' and <= 'Z') or '.' or '-' or '…');
}
