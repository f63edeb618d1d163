using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The capital of a sentence: it passes to the word that becomes the first, and the word that was the first loses it.</summary>
internal sealed class HeadCapital(ArticleText article)
{
    /// <summary>Words that have a capital only at the head of a sentence, never as a name.</summary>
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "Le", "La", "Les", "L", "Un", "Une", "Des", "Du", "De", "D", "Il", "Elle", "Ils", "Elles", "Ce", "Cet", "Cette", "Ces", "Celui", "Celle", "Ceux",
        "Celles", "Tout", "Toute", "Tous", "Toutes", "À", "A", "Au", "Aux", "Dans", "En", "Pour", "Par", "Lorsque", "Lorsqu", "Si", "S", "Chaque", "Nul",
        "Aucun", "Aucune", "Sont", "Est", "Leur", "Leurs", "Son", "Sa", "Ses", "Après", "Avant", "Sur", "Sous", "Toutefois", "Sauf", "Afin", "Lors", "Ne",
        "Peuvent", "Peut", "Quand", "Ainsi", "Outre", "Dès", "Pendant", "Selon", "Cependant", "Néanmoins",
    };

    private string Text => article.Text;

    /// <summary>Words instead of others: a capital at the head stays one.</summary>
    public string Keep(TextSpan span, string words) =>
        words.Length > 0 && span.Length > 0 && char.IsLower(words[0]) && IsHead(span.Start) && char.IsUpper(Text[span.Start]) ? Upper(words) : words;

    /// <summary>A deletion at the head: the next word takes the capital.</summary>
    public Edit AfterDeletion(TextSpan deleted, Edit edit) =>
        edit.Text.Length == 0 && deleted.Length > 0 && IsHead(deleted.Start) && char.IsUpper(Text[deleted.Start])
        && edit.Span.End < Text.Length && char.IsLower(Text[edit.Span.End]) && article.NumberAt(edit.Span.End) == article.NumberAt(deleted.Start)
            ? edit with { Span = new(edit.Span.Start, edit.Span.Length + 1), Text = $"{char.ToUpperInvariant(Text[edit.Span.End])}" }
            : edit;

    /// <summary>An insertion at the head: its first word takes the capital, and a common word after it loses its own.</summary>
    public Edit AfterInsertion(int at, Edit edit)
    {
        if (!IsHead(at)
            || edit.Span != new TextSpan(at, 0)
            || edit.Text.Length == 0
            || at >= Text.Length
            || !char.IsUpper(Text[at])
            || edit.Text.TrimEnd()[^1] is '.' or ':' or ';' or '»' or '"')
        {
            return edit;
        }

        var end = at;
        while (end < Text.Length && char.IsLetter(Text[end]))
        {
            end++;
        }

        return s_common.Contains(Text[at..end])
            ? edit with { Span = new(at, 1), Text = $"{Upper(edit.Text)}{char.ToLowerInvariant(Text[at])}" }
            : edit with { Text = Upper(edit.Text) };
    }

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private bool IsHead(int at)
    {
        if (article.Alineas.IsEmpty)
        {
            return false;
        }

        var number = article.NumberAt(at);
        return EdgePlaces.StartOf(article, SearchScope.Alineas(article, number, number)) == at
            || SentenceSpans.In(article, number).Any(sentence => sentence.Start == at);
    }
}
