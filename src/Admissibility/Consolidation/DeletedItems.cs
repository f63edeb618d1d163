using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>« 2° (Supprimé) »: what is left of a deleted item, so that those after it keep their numbers; a new one of that number replaces it.</summary>
internal sealed class DeletedItems(ArticleText article)
{
    /// <summary>What is left of alinéas that are deleted: their labels, where the next alinéa has one of the same series; null where nothing is left.</summary>
    public string? MarkOf(int first, int last)
    {
        if (article.IsDispositif || article.Outline[first] is not [var head, ..] || head.Kind == SubdivisionKind.Article || last == article.Alineas.Length
            || article.Outline[last + 1] is not [var next, ..] || next.Kind != head.Kind || article.Blocks[last + 1].IsQuoted != article.Blocks[first].IsQuoted)
        {
            return null;
        }

        var labels = Enumerable.Range(first, last - first + 1)
            .Where(number => article.Blocks[number].IsQuoted == article.Blocks[first].IsQuoted
                && article.Outline[number] is [var own, ..]
                && own.Kind == head.Kind)
            .ToList();
        if (Enumerable.Range(first, last - first + 1).Any(number => article.Outline[number] is [var own, ..] && own.Kind < head.Kind))
        {
            return null;
        }

        var text = article.Alinea(first);
        var mark = text[..head.End].TrimEnd();
        if (labels.Count > 1)
        {
            var name = article.Alinea(labels[^1])[StartOf(labels[^1])..article.Outline[labels[^1]][0].End].TrimEnd();
            mark = $"{text[..(StartOf(first) + BareLength(text, StartOf(first), head.End))]}{(labels.Count == 2 ? " et " : " à ")}{name}";
        }

        return $"{mark} (Supprimé)";
    }

    /// <summary>The alinéa that is left of a deleted item of the label with which a line begins; null where there is none.</summary>
    public int? Find(ProposedLine line)
    {
        if (Outline.Labels(line.Text) is not [var label, ..])
        {
            return null;
        }

        for (var number = 1; number <= article.Alineas.Length; number++)
        {
            if (article.Outline[number] is [var head] && head.Kind == label.Kind && head.Name == label.Name
                && Typography.FoldText(article.Alinea(number).AsSpan(head.End)).Trim('(', ')', ' ', ';', '"', '.') == "supprime")
            {
                return number;
            }
        }

        return null;
    }

    private int StartOf(int number)
    {
        var text = article.Alinea(number);
        var at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The length of a label without the punctuation between it and its text.</summary>
    private static int BareLength(string text, int start, int end)
    {
        while (end > start && (Typography.IsSpace(text[end - 1]) || Typography.IsDash(text[end - 1]) || text[end - 1] is '.' or ')'))
        {
            end--;
        }

        return end - start;
    }
}
