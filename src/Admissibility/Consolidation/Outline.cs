using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The subdivisions of an article (I, A, 1°, a), found by the labels at the heads of its alinéas.</summary>
internal sealed class Outline
{
    private const int MostShown = 8;

    private readonly ArticleText _article;
    private readonly ImmutableArray<ImmutableArray<HeadLabel>> _heads;

    private Outline(ArticleText article, ImmutableArray<ImmutableArray<HeadLabel>> heads)
    {
        _article = article;
        _heads = heads;
    }

    public static Outline Of(ArticleText article) =>
        new(article, [.. Enumerable.Range(1, article.Alineas.Length).Select(number => Labels(article.Alinea(number)))]);

    /// <summary>The labels at the head of an alinéa, outermost first.</summary>
    public ImmutableArray<HeadLabel> this[int number] => _heads[number - 1];

    /// <summary>Whether the article is one paragraph without number: no alinéa outside quoted law begins with « I », « II »…</summary>
    public bool HasNoParagraphs => Enumerable.Range(1, _heads.Length)
        .All(number => _article.Blocks[number].IsQuoted || this[number] is not [{ Kind: SubdivisionKind.Roman or SubdivisionKind.Capital }, ..]);

    /// <summary>The labels at the head of a text: « I. – A. – 1° … »</summary>
    public static ImmutableArray<HeadLabel> Labels(string text)
    {
        var labels = ImmutableArray.CreateBuilder<HeadLabel>();
        var at = 0;
        while (at < text.Length && (Typography.IsOpeningQuote(text[at]) || Typography.IsStraightQuote(text[at]) || Typography.IsSpace(text[at])))
        {
            at++;
        }

        while (LabelScanner.TryRead(text, at) is { } label)
        {
            labels.Add(label with { Name = Normalize(label.Name) });
            at = label.End;
        }

        return labels.ToImmutable();
    }

    /// <summary>The kind of a label as an amendment names it: « II », « 2° bis », « a ».</summary>
    public static SubdivisionKind KindOf(string label) =>
        label.Length == 0 ? SubdivisionKind.Letter
        : char.IsAsciiDigit(label[0]) ? SubdivisionKind.Number
        : LabelAlphabet.IsRoman(LabelAlphabet.Figures(label)) ? SubdivisionKind.Roman
        : char.IsUpper(label[0]) ? SubdivisionKind.Capital
        : SubdivisionKind.Letter;

    /// <summary>The alinéas of a subdivision inside others, first and last; labels outside quoted law take precedence over those in it.</summary>
    /// <returns>Empty where there is no such subdivision; several where the label is there more than once.</returns>
    public ImmutableArray<(int First, int Last)> Find(string label, int first, int last)
    {
        var sought = Normalize(label);
        var kind = KindOf(label);
        var found = Enumerable.Range(first, last - first + 1).Where(number => Has(number, kind, sought)).ToList();
        var outside = found.Where(number => !_article.Blocks[number].IsQuoted).ToList();
        return [.. (outside.Count > 0 ? outside : found).Select(number => (number, EndOf(number, kind, sought, last)))];
    }

    /// <summary>The labels of the same series inside a range of alinéas, as they are named; null where there are none.</summary>
    public string? Others(string label, int first, int last)
    {
        var kind = KindOf(label);
        var names = Enumerable.Range(first, last - first + 1)
            .SelectMany(number => this[number])
            .Where(head => head.Kind == kind)
            .Select(head => kind is SubdivisionKind.Letter or SubdivisionKind.Number ? head.Name : head.Name.ToUpperInvariant())
            .Distinct()
            .Take(MostShown + 1)
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names.Take(MostShown)) + (names.Count > MostShown ? "…" : "");
    }

    private bool Has(int number, SubdivisionKind kind, string label) => this[number].Any(head => head.Kind == kind && head.Name == label);

    /// <summary>The last alinéa before the next label of the same rank or of a higher one.</summary>
    private int EndOf(int number, SubdivisionKind kind, string label, int last)
    {
        var isQuoted = _article.Blocks[number].IsQuoted;
        for (var next = number; next < last; next++)
        {
            if (isQuoted && (_article.Blocks[next].Closing is not null || !_article.Blocks[next + 1].IsQuoted))
            {
                return next;
            }

            if (_article.Blocks[next + 1].IsQuoted == isQuoted && this[next + 1] is [var head, ..] && head.Kind <= kind)
            {
                return next;
            }
        }

        return last;
    }

    private static string Normalize(string label) => Typography.FoldText(label).Replace(" ", "", StringComparison.Ordinal).TrimEnd(')', '.');
}

/// <summary>A label at the head of an alinéa.</summary>
/// <param name="Kind">Its series.</param>
/// <param name="Name">The label, folded and without blanks and punctuation.</param>
/// <param name="End">Where in the alinéa its text begins.</param>
internal readonly record struct HeadLabel(SubdivisionKind Kind, string Name, int End);

/// <summary>The series of labels, outermost first.</summary>
internal enum SubdivisionKind
{
    Article,
    Roman,
    Capital,
    Number,
    Letter,
}
