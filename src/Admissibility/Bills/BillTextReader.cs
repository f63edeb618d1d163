using System.Collections.Immutable;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>
/// Reads a bill from plain text: title, « N° … », division headings, article headings each on a line of their own, then
/// one alinéa per line, blank lines between them allowed. The format is documented in docs/bill-format.md.
/// </summary>
public static class BillTextReader
{
    private static readonly string[] s_divisions = ["livre", "titre", "chapitre", "section", "sous-section", "partie", "premiere partie", "seconde partie", "deuxieme partie", "troisieme partie"];

    /// <summary>Reads a bill; a text without any article heading gives a bill without articles.</summary>
    public static Bill Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var title = new StringBuilder();
        string? number = null;
        var headings = ImmutableArray.CreateBuilder<string>();
        var articles = ImmutableArray.CreateBuilder<BillArticle>();
        BillArticle? article = null;
        var alineas = ImmutableArray.CreateBuilder<Alinea>();
        foreach (var raw in text.Split('\n'))
        {
            var line = TrimLine(raw);
            if (line.Length == 0)
            {
                continue;
            }

            if (TryArticleHeading(line) is { } heading)
            {
                Close();
                article = heading;
            }
            else if (IsDivision(line))
            {
                Close();
                headings.Add(line);
            }
            else if (article is not null)
            {
                alineas.Add(new(alineas.Count + 1, line));
            }
            else if (number is null && TryNumber(line) is { } found)
            {
                number = found;
            }
            else if (headings.Count > 0)
            {
                headings[^1] = $"{headings[^1]} – {line}";
            }
            else
            {
                title.Append(title.Length == 0 ? "" : " ").Append(line);
            }
        }

        Close();
        return new Bill(title.ToString(), number, headings.ToImmutable(), articles.ToImmutable());

        void Close()
        {
            if (article is not null)
            {
                articles.Add(article with { Alineas = alineas.ToImmutable() });
                alineas.Clear();
                article = null;
            }
        }
    }

    /// <summary>« Article 2 bis A (nouveau) » on a line of its own; null for any other line.</summary>
    public static BillArticle? TryArticleHeading(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var folded = Typography.FoldText(line);
        if (!folded.StartsWith("article ", StringComparison.Ordinal) || folded.Length > 80)
        {
            return null;
        }

        var bracket = line.IndexOfAny(['(', '[']);
        var name = (bracket < 0 ? line : line[..bracket])["article".Length..].Trim(' ', '\u00A0', ':', '.');
        return ArticleNumber.TryParse(name, out var number)
            ? new BillArticle(number, []) { Status = bracket < 0 ? ArticleStatus.Open : StatusOf(Typography.FoldText(line.AsSpan(bracket))) }
            : null;
    }

    private static ArticleStatus StatusOf(string note) =>
        note.Contains("conforme", StringComparison.Ordinal) ? ArticleStatus.Settled
        : note.Contains("supprime", StringComparison.Ordinal) ? ArticleStatus.Deleted
        : note.Contains("nouveau", StringComparison.Ordinal) ? ArticleStatus.New
        : ArticleStatus.Open;

    private static bool IsDivision(string line)
    {
        var folded = Typography.FoldText(line);
        return Array.Exists(s_divisions, division =>
            folded.StartsWith(division, StringComparison.Ordinal)
            && (folded.Length == division.Length || (folded[division.Length] == ' ' && StartsWithNumber(folded.AsSpan(division.Length + 1)))));
    }

    private static bool StartsWithNumber(ReadOnlySpan<char> text)
    {
        var word = text[..(text.IndexOfAny(' ', ':') is var end and >= 0 ? end : text.Length)].TrimEnd('.');
        return word.Length > 0 && (char.IsAsciiDigit(word[0]) || word is "ier" or "premier" or "unique" || (word.Length <= 6 && word.IndexOfAnyExcept("ivxlc") < 0));
    }

    private static string? TryNumber(string line)
    {
        var folded = Typography.FoldText(line);
        if (!folded.StartsWith("n°", StringComparison.Ordinal) || folded.Length > 30)
        {
            return null;
        }

        var digits = new string([.. folded.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        return digits.Length > 0 ? digits : null;
    }

    /// <summary>Without blanks at its ends, and without the circled number that a page prints before an alinéa.</summary>
    private static string TrimLine(string line) => line.Trim().TrimStart(s_pastilles).Trim();

    private static readonly char[] s_pastilles =
        [.. Enumerable.Range(0x2460, 20).Concat(Enumerable.Range(0x3251, 15)).Concat(Enumerable.Range(0x32B1, 15)).Concat(Enumerable.Range(0x2776, 10)).Select(code => (char)code), '\u00A0', ' '];
}
