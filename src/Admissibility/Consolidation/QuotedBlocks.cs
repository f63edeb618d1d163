using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Which alinéas of an article are quoted law: each opens with a quotation mark, and the last of a block closes it.</summary>
internal sealed class QuotedBlocks
{
    private readonly ImmutableArray<QuotedAlinea> _alineas;

    private QuotedBlocks(ImmutableArray<QuotedAlinea> alineas) => _alineas = alineas;

    /// <summary>An alinéa by its number, from 1.</summary>
    public QuotedAlinea this[int number] => _alineas[number - 1];

    public static QuotedBlocks Of(ArticleText article) => new([.. Enumerable.Range(1, article.Alineas.Length).Select(number => Read(article.Alinea(number)))]);

    /// <summary>Reads one alinéa by itself.</summary>
    public static QuotedAlinea Read(string text)
    {
        if (text.Length == 0 || !(Typography.IsOpeningQuote(text[0]) || Typography.IsStraightQuote(text[0])))
        {
            return new(IsQuoted: false, Closing: null);
        }

        var end = text.Length;
        while (end > 0 && (text[end - 1] is ';' or '.' or ',' || Typography.IsBlank(text[end - 1])))
        {
            end--;
        }

        var isClosed = end > 1 && (Typography.IsClosingQuote(text[end - 1]) || Typography.IsStraightQuote(text[end - 1])) && Depth(text) == 0;
        if (!isClosed)
        {
            return new(IsQuoted: true, Closing: null);
        }

        var start = end - 1;
        while (start > 0 && Typography.IsBlank(text[start - 1]))
        {
            start--;
        }

        return new(IsQuoted: true, Closing: start);
    }

    private static int Depth(string text)
    {
        int depth = 0, straight = 0;
        foreach (var c in text)
        {
            depth += Typography.IsOpeningQuote(c) ? 1 : Typography.IsClosingQuote(c) ? -1 : 0;
            straight += Typography.IsStraightQuote(c) ? 1 : 0;
        }

        return depth + (straight % 2);
    }
}

/// <summary>Whether an alinéa is quoted law, and where it closes.</summary>
/// <param name="IsQuoted">Whether it opens with a quotation mark.</param>
/// <param name="Closing">
/// Where in the alinéa the closing of its block begins, blanks before it included; null where the block continues, or there is
/// none.
/// </param>
internal readonly record struct QuotedAlinea(bool IsQuoted, int? Closing);
