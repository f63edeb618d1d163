using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>Reads the headings of what holds articles: « TITRE Ier », « PREMIÈRE PARTIE », « A. – Ressources ».</summary>
internal static class DivisionHeading
{
    private static readonly string[] s_kinds = DivisionNouns.Without(plural: false, DivisionKind.Annexe, DivisionKind.Etat).Split(' ');

    private static readonly string[] s_ranks = DivisionNouns.Ranks.Split(' ');

    private static readonly string[] s_numberWords = ["ier", "1er", "premier", "iere", "1re", "premiere", "unique", "preliminaire", "liminaire"];

    /// <summary>Label and intitulé of a division; null for any other line.</summary>
    public static (string Label, string Title)? TryRead(BillLine line)
    {
        if (line.Form is BillLineForm.Body or BillLineForm.Table)
        {
            return null;
        }

        var words = new HeadingWords(line.Text);
        if (ReadLabel(words))
        {
            return words.IsHeading(line.Form) ? words.Split() : null;
        }

        return line.Form == BillLineForm.Heading ? TryOutline(line.Text) : null;
    }

    /// <summary>Whether a heading is that of a division, by the noun that begins it; that of an article is not.</summary>
    public static bool IsOfDivision(string heading) => ReadNoun(new(heading), out _);

    /// <summary>
    /// « I. – Impôts et ressources », « B. – Mesures fiscales »: the small divisions of finance bills, which only their
    /// layout distinguishes from text.
    /// </summary>
    private static (string Label, string Title)? TryOutline(string line)
    {
        var dot = line.IndexOf('.', StringComparison.Ordinal);
        if (dot is < 1 or > 6 || !(RomanNumeral.IsCapitals(line.AsSpan(0, dot)) || (dot == 1 && char.IsAsciiLetterUpper(line[0]))))
        {
            return null;
        }

        var rest = line.AsSpan(dot + 1).TrimStart(HeadingWords.Spaces);
        return rest.Length > 1 && Typography.IsDash(rest[0]) ? (line[..dot], rest[1..].Trim(HeadingWords.Spaces).ToString()) : null;
    }

    private static bool ReadLabel(HeadingWords words)
    {
        if (!ReadNoun(words, out var isRanked) || isRanked)
        {
            return isRanked;
        }

        if (!words.Take(IsNumber))
        {
            return words.AtEnd;
        }

        while (words.Take(word => LatinMultiples.TryGetValue(word, out _)) || words.TakeCapitals())
        {
        }

        return true;
    }

    /// <summary>« Chapitre », « Deuxième partie »</summary>
    private static bool ReadNoun(HeadingWords words, out bool isRanked)
    {
        if (words.Take(word => s_ranks.Contains(word, StringComparer.Ordinal)))
        {
            return isRanked = words.Take(word => word == "partie");
        }

        isRanked = false;
        return words.Take(word => s_kinds.Contains(word, StringComparer.Ordinal));
    }

    private static bool IsNumber(string word) =>
        char.IsAsciiDigit(word[0]) || s_numberWords.Contains(word, StringComparer.Ordinal) || RomanNumeral.IsFolded(word);
}
