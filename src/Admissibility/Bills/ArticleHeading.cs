using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>
/// Reads the heading of an article, or of several: « Article 2 bis A (nouveau) », « Articles 6 et 6 bis A »,
/// « Articles 19 à 24 ». No heading is doubtful here: a line with anything after its numbers is not a heading.
/// </summary>
internal static class ArticleHeading
{
    private const int Longest = 200;

    private static readonly string[] s_words = ["article ", "articles "];

    /// <summary>The articles of a heading, without alinéas, in order; null for any other line.</summary>
    public static ImmutableArray<BillArticle>? TryRead(BillLine line)
    {
        var folded = Typography.FoldText(line.Text);
        if (folded.Length > Longest || !Array.Exists(s_words, word => folded.StartsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var names = line.Text.AsSpan(line.Text.AsSpan().IndexOfAny(HeadingWords.Spaces));
        return Named(names, title: null) ?? Titled(names, line.Form);
    }

    /// <summary>« Article 2 : Barème »: with an intitulé, as finance bills have them.</summary>
    private static ImmutableArray<BillArticle>? Titled(ReadOnlySpan<char> names, BillLineForm form)
    {
        var colon = names.IndexOf(':');
        var title = colon < 0 ? [] : names[(colon + 1)..].Trim();
        return !title.IsEmpty && (form == BillLineForm.Heading || (form == BillLineForm.Plain && title[^1] is not ('.' or ';' or ':' or ',')))
            ? Named(names[..colon], title.ToString())
            : null;
    }

    private static ImmutableArray<BillArticle>? Named(ReadOnlySpan<char> names, string? title)
    {
        var bracket = names.IndexOfAny('(', '[');
        var status = bracket < 0 ? ArticleStatus.Open : ArticleNote.Read(names[bracket..]);
        return status is { } known && Numbers(Typography.FoldText((bracket < 0 ? names : names[..bracket]).Trim(" \u00A0\u202F:.")), known) is { } articles
            ? [.. articles.Select(article => article with { Title = title })]
            : null;
    }

    private static ImmutableArray<BillArticle>? Numbers(string names, ArticleStatus status)
    {
        var articles = ImmutableArray.CreateBuilder<BillArticle>();
        var ranged = false;
        while (names.Length > 0)
        {
            var (end, next, opensRange) = NextSeparator(names);
            if (!ArticleNumber.TryParse(names[..end], out var number) || number.IsOfCode)
            {
                return null;
            }

            if (ranged)
            {
                articles[^1] = articles[^1] with { Through = number };
            }

            articles.Add(new(number, []) { Status = status });
            ranged = opensRange;
            names = names[next..];
        }

        return articles.Count == 0 || ranged ? null : articles.DrainToImmutable();
    }

    /// <summary>
    /// « , », « et », « à »: where the first number ends and the next begins. The letter of « 2 bis A » is not « à » unless a number follows it.
    /// </summary>
    private static (int End, int Next, bool OpensRange) NextSeparator(string names)
    {
        for (var at = 0; at < names.Length; at++)
        {
            var rest = names.AsSpan(at);
            if (rest[0] == ',')
            {
                return (at, Math.Min(at + 2, names.Length), false);
            }

            if (rest.StartsWith(" et ", StringComparison.Ordinal))
            {
                return (at, at + 4, false);
            }

            if (rest.StartsWith(" a ", StringComparison.Ordinal) && rest.Length > 3 && char.IsAsciiDigit(rest[3]))
            {
                return (at, at + 3, true);
            }
        }

        return (names.Length, names.Length, false);
    }
}
