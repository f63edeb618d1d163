using System.Globalization;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// The order of the articles of a code, which is not that of a bill: letters come before Latin adverbs (39, 39 A, 39 bis, 39 bis A, 39 ter),
/// and what is inserted after a hyphen before both (199 terdecies-0 A before 199 terdecies A).
/// </summary>
internal sealed class CodeOrder
{
    private readonly (int Rank, int Value)[] _parts;

    private CodeOrder((int Rank, int Value)[] parts) => _parts = parts;

    private enum PartRank
    {
        Hyphen = 1,
        Letters,
        Latin,
    }

    public static CodeOrder Of(ArticleNumber number)
    {
        var parts = new List<(int, int)>();
        foreach (var word in number.ToString().Split(' '))
        {
            if (word[^1] != '.')
            {
                AddWord(parts, word);
            }
        }

        return new([.. parts]);
    }

    /// <summary>Negative where it comes before another, positive where it comes after it, 0 for the same article.</summary>
    public int Compare(CodeOrder other)
    {
        for (var i = 0; i < _parts.Length && i < other._parts.Length; i++)
        {
            if (_parts[i].CompareTo(other._parts[i]) is var order and not 0)
            {
                return order;
            }
        }

        return _parts.Length.CompareTo(other._parts.Length);
    }

    /// <summary>Whether the number is another one, or inserted below it: 200 quater A is below 200 quater.</summary>
    public bool IsWithin(CodeOrder other) => _parts.AsSpan().StartsWith(other._parts);

    private static void AddWord(List<(int, int)> parts, string word)
    {
        var pieces = word.Split('-');
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (int.TryParse(piece.TrimEnd('e', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                parts.Add((parts.Count == 0 ? 0 : (int)PartRank.Hyphen, value));
            }
            else if (LatinMultiples.TryGetValue(Typography.FoldText(piece), out var multiple))
            {
                parts.Add(((int)PartRank.Latin, multiple));
            }
            else
            {
                parts.Add(((int)PartRank.Letters, Rank(piece)));
            }
        }
    }

    /// <summary>A, AA, AB, B: as in a dictionary.</summary>
    private static int Rank(string letters)
    {
        var rank = 0;
        for (var i = 0; i < 4; i++)
        {
            rank = (rank * 27) + (i < letters.Length && char.IsAsciiLetterUpper(letters[i]) ? letters[i] - 'A' + 1 : 0);
        }

        return rank;
    }
}
