using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>« … – », « …° »: labels that amendments leave open take the number of their place, as the services give it.</summary>
internal sealed class OpenLabels(ArticleText article)
{
    private readonly OpenArticleNumbers _articles = new(article);

    /// <summary>The lines with their labels, inserted after an alinéa, or replacing those after it up to another.</summary>
    /// <returns>Null where a label is open and the article does not show its series.</returns>
    public (ImmutableArray<ProposedLine> Lines, LabelSeries? Series)? Fill(ImmutableArray<ProposedLine> lines, int after, bool isQuoted, int? replacedTo = null)
    {
        LabelSeries? series = null;
        var count = 0;
        var filled = ImmutableArray.CreateBuilder<ProposedLine>(lines.Length);
        var articles = 0;
        foreach (var line in lines)
        {
            if (!article.IsDispositif && OpenArticleNumbers.IsOpen(line.Text))
            {
                if (replacedTo is not null || _articles.Fill(line.Text, after, articles++) is not { } numbered)
                {
                    return null;
                }

                filled.Add(WithText(line, numbered));
                continue;
            }

            if (article.IsDispositif || ReadOpen(line.Text) is not var (kind, end))
            {
                filled.Add(line);
                continue;
            }

            series ??= SeriesAt(after, replacedTo, kind, isQuoted);
            if (series is null || series.Kind != kind)
            {
                return null;
            }

            if (series.LabelAt(count++) is not { } label)
            {
                return null;
            }

            filled.Add(WithText(line, label + series.Separator + line.Text[end..].TrimStart()));
        }

        return (filled.ToImmutable(), count == 1 ? series : null);
    }

    private static ProposedLine WithText(ProposedLine line, string text) =>
        line with { Text = text, Raw = line.Raw.Replace(line.Text, text, StringComparison.Ordinal) };

    /// <summary>The series of an open label and where the text after it begins; null where the text has none. A dash follows both « II » and « B ».</summary>
    private static (SubdivisionKind Kind, int End)? ReadOpen(string text)
    {
        var at = text.StartsWith('…') ? 1 : text.StartsWith("...", StringComparison.Ordinal) ? 3 : 0;
        if (at == 0)
        {
            return null;
        }

        while (at < text.Length && (Typography.IsSpace(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return at >= text.Length ? null
            : text[at] is '°' or 'º' ? (SubdivisionKind.Number, at + 1)
            : text[at] == ')' ? (SubdivisionKind.Letter, at + 1)
            : Typography.IsDash(text[at]) ? (SubdivisionKind.Roman, at + 1)
            : null;
    }

    private LabelSeries? SeriesAt(int after, int? replacedTo, SubdivisionKind kind, bool isQuoted)
    {
        // What replaces alinéas of the series takes their labels.
        var frees = replacedTo is { } to && Enumerable.Range(after + 1, to - after).Any(number => HeadOf(number, kind) is not null);
        for (var number = after; number > 0; number--)
        {
            if (article.Blocks[number].IsQuoted == isQuoted && HeadOf(number, kind) is { } previous)
            {
                var (name, separator) = previous;
                return new(kind, name, separator, !frees && IsFollowed(replacedTo ?? after, kind, isQuoted));
            }
        }

        // An article without number is numbered once a paragraph follows it.
        return kind == SubdivisionKind.Roman && article.Outline.HasNoParagraphs ? new(kind, "I", ". - ", IsBetween: false) : null;
    }

    private bool IsFollowed(int after, SubdivisionKind kind, bool isQuoted) =>
        Enumerable.Range(after + 1, article.Alineas.Length - after)
            .Where(number => article.Blocks[number].IsQuoted == isQuoted && !article.Outline[number].IsEmpty)
            .TakeWhile(number => article.Outline[number][0].Kind >= kind)
            .Any(number => article.Outline[number].Any(head => head.Kind == kind));

    /// <summary>The label of a series at the head of an alinéa, as it is printed, and what separates it from the text.</summary>
    private (string Name, string Separator)? HeadOf(int number, SubdivisionKind kind)
    {
        var text = article.Alinea(number);
        var at = 0;
        while (at < text.Length && (Typography.IsOpeningQuote(text[at]) || Typography.IsStraightQuote(text[at]) || Typography.IsSpace(text[at])))
        {
            at++;
        }

        while (LabelScanner.TryRead(text, at) is { } label)
        {
            if (label.Kind == kind)
            {
                return (label.Name, text[(at + label.Name.Length)..label.End]);
            }

            at = label.End;
        }

        return null;
    }

    /// <summary>The labels that follow one: « II bis », « II ter » before a « III », « III », « IV » at the end.</summary>
    /// <param name="Kind">The series.</param>
    /// <param name="Previous">The label before the place, as it is printed.</param>
    /// <param name="Separator">What separates a label from its text in the article.</param>
    /// <param name="IsBetween">Whether a label of the series follows the place.</param>
    internal sealed record LabelSeries(SubdivisionKind Kind, string Previous, string Separator, bool IsBetween)
    {
        /// <summary>The label of the first, second… alinéa inserted at the place, from 0; null beyond the end of the series.</summary>
        public string? LabelAt(int index)
        {
            var words = Previous.Split([' ', '\u00A0']);
            if (IsBetween)
            {
                var last = words.Length == 1 ? 1 : LatinMultiples.TryGetValue(words[1], out var value) ? value : int.MinValue;
                return LatinMultiples.Format(last + 1 + index) is { } multiple ? $"{words[0]} {multiple}" : null;
            }

            var label = words[0];
            for (var i = 0; label is not null && i <= index; i++)
            {
                label = Next(label);
            }

            return label;
        }

        private static string? Next(string label) =>
            label.EndsWith('°')
                ? int.TryParse(label.AsSpan(0, label.Length - 1), CultureInfo.InvariantCulture, out var number) ? $"{number + 1}°" : null
            : RomanNumeral.IsCapitals(label) && RomanNumeral.TryParse(label, out var roman) ? RomanNumeral.Format(roman + 1).ToUpperInvariant()
            : label is [>= 'a' and < 'z' or >= 'A' and < 'Z'] ? $"{(char)(label[0] + 1)}"
            : null;
    }
}
