using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The start and the end of what a chain names, and what lies between them and some words.</summary>
internal static class EdgePlaces
{
    /// <summary>« au début de l'alinéa », « à la fin de la phrase »</summary>
    public static ResolvedTarget Of(ArticleText article, SearchScope area, Edge edge) =>
        edge == Edge.Start
            ? new(ResolvedTargetKind.Start, new(StartOf(article, area), 0)) { Within = area.Span }
            : new(ResolvedTargetKind.End, new(EndOf(article, area), 0)) { Within = area.Span };

    /// <summary>« après le mot …, la fin de l'alinéa », « avant le mot …, le début de l'alinéa »</summary>
    public static ResolvedTarget Beyond(ArticleText article, ImmutableArray<SearchScope> areas, ResolvedTarget words, Edge edge)
    {
        var area = areas.First(area => area.Span.Contains(words.Span));
        var number = article.NumberAt(words.Span.Start);
        var holder = area.Kind == ResolvedTargetKind.Sentences ? area : SearchScope.Alineas(article, number, number);
        return new(ResolvedTargetKind.Remainder, edge == Edge.End
            ? TextSpan.FromBounds(words.Span.End, EndOf(article, holder))
            : TextSpan.FromBounds(StartOf(article, holder), words.Span.Start));
    }

    /// <summary>After the opening quotation mark and the labels.</summary>
    public static int StartOf(ArticleText article, SearchScope area)
    {
        if (area.Kind == ResolvedTargetKind.Sentences)
        {
            return area.Span.Start;
        }

        var text = article.Alinea(area.First);
        var labels = article.Outline[area.First];
        var at = labels.IsEmpty ? 0 : labels[^1].End;
        while (at < text.Length && (Typography.IsBlank(text[at]) || (at == 0 && article.Blocks[area.First].IsQuoted)))
        {
            at++;
        }

        return area.Span.Start + at;
    }

    /// <summary>Before the closing of a quotation that the last alinéa closes; its final stop included.</summary>
    public static int EndOf(ArticleText article, SearchScope area) =>
        area.Kind != ResolvedTargetKind.Sentences && article.Blocks[area.Last].Closing is { } closing
            ? article.Alineas[area.Last - 1].Start + closing
            : area.Span.End;
}
