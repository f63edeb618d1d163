using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Rows and cells of a table: lines whose cells are separated by tabs or bars, in one alinéa or each an alinéa of its own.</summary>
internal static class TableParts
{
    /// <summary>What a chain names in the table of some alinéas; null where there is no such part.</summary>
    public static ImmutableArray<SearchScope>? Find(ArticleText article, ImmutableArray<SearchScope> areas, Locator[] chain)
    {
        var rows = areas.SelectMany(area => area.Single(article)).SelectMany(area => Rows(article, area)).ToImmutableArray();
        var all = rows;
        var named = chain.OfType<TableLocator>().LastOrDefault(locator => locator.Part == TablePart.Row);
        if (named is { Labels.Count: > 0 })
        {
            rows = [.. rows.Where(row => named.Labels.Any(label => label.To is null && TextOf(article, Cells(article, row)[0]) == label.From))];
            if (rows.Length != named.Labels.Count)
            {
                return null;
            }
        }
        else if (named is { Words.Count: > 0 })
        {
            rows = [.. rows.Where(row => WordSearch.Find(article, row.Span, named.Words[0].Text).Count > 0)];
            if (rows.Length != 1)
            {
                return null;
            }
        }
        else if (named is { Numbers.Count: > 0 })
        {
            if (Select(rows, named.Numbers) is not { } picked)
            {
                return null;
            }

            rows = picked;
        }

        var column = chain.OfType<TableLocator>().LastOrDefault(locator =>
            locator.Part is TablePart.Column or TablePart.Cell && locator.Numbers.Count + locator.Labels.Count > 0);
        if (column is null)
        {
            return rows.IsEmpty ? null : rows;
        }

        if (column.Labels.Count > 0)
        {
            return column.Labels is [{ To: null, From: var head }] && all is [var first, ..] && IndexOf(article, Cells(article, first), head) is { } index
                ? [.. rows.Select(row => Cells(article, row)).Where(cells => cells.Length > index).Select(cells => cells[index])]
                : null;
        }

        var cells = rows.Select(row => Select(Cells(article, row), column.Numbers)).ToList();
        return cells.Count == 0 || cells.Exists(cell => cell is null) ? null : [.. cells.SelectMany(cell => cell!.Value)];
    }

    /// <summary>Which cell of the first row has a letter alone; null where none has.</summary>
    private static int? IndexOf(ArticleText article, ImmutableArray<SearchScope> cells, string label)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (TextOf(article, cells[i]) == label)
            {
                return i;
            }
        }

        return null;
    }

    private static string TextOf(ArticleText article, SearchScope cell) => article.Text.Substring(cell.Span.Start, cell.Span.Length).Trim();

    private static IEnumerable<SearchScope> Rows(ArticleText article, SearchScope area)
    {
        var start = area.Span.Start;
        foreach (var line in article.Text.Substring(area.Span.Start, area.Span.Length).Split('\n'))
        {
            if (line.Contains('\t', StringComparison.Ordinal) || IsBarred(line))
            {
                yield return new(area.First, area.Last, new(start, line.TrimEnd().Length), ResolvedTargetKind.Row);
            }

            start += line.Length + 1;
        }
    }

    /// <summary>« | Foires | 12 | », and not the rule « |---|---| » under a heading.</summary>
    private static bool IsBarred(string line) => line.StartsWith('|') && line.AsSpan().IndexOfAnyExcept("|-: ") >= 0;

    private static ImmutableArray<SearchScope> Cells(ArticleText article, SearchScope row)
    {
        var text = article.Text.Substring(row.Span.Start, row.Span.Length);
        var separator = text.Contains('\t', StringComparison.Ordinal) ? '\t' : '|';
        var cells = ImmutableArray.CreateBuilder<SearchScope>();
        var start = separator == '|' ? 1 : 0;
        foreach (var cell in (separator == '|' ? text.Trim('|') : text).Split(separator))
        {
            var blanks = cell.Length - cell.TrimStart(' ').Length;
            cells.Add(new(row.First, row.Last, new TextSpan(row.Span.Start + start + blanks, cell.Trim(' ').Length), ResolvedTargetKind.Cell));
            start += cell.Length + 1;
        }

        return cells.ToImmutable();
    }

    private static ImmutableArray<SearchScope>? Select(ImmutableArray<SearchScope> items, SyntaxList<NumberRange> numbers)
    {
        var picked = ImmutableArray.CreateBuilder<SearchScope>();
        foreach (var range in numbers)
        {
            var (from, to) = range.Within(items.Length);
            if (from < 1 || from > to || to > items.Length)
            {
                return null;
            }

            picked.AddRange(items[(from - 1)..to]);
        }

        return picked.ToImmutable();
    }
}
