using Admissibility.Bills;
using Admissibility.Parsing.Grammar;

namespace Admissibility.Binding;

/// <summary>The articles of codes that a sentence mentions: « l'article L. 31-10-2 du code de la construction et de l'habitation ».</summary>
internal static class LawMentions
{
    /// <summary>How many tokens a number may have: « 199 terdecies-0 A bis ».</summary>
    private const int LongestNumber = 6;

    private static readonly Phrases<bool> s_articles = new(("article|articles", true));

    /// <summary>The articles in their order, each with the code named after it, else the usual one.</summary>
    public static IEnumerable<(string Law, ArticleNumber Article, int At)> In(Sentence sentence, string? usual)
    {
        for (var at = sentence.From; s_articles.FindIn(sentence, at) is { } found; at = found.End)
        {
            if (NumberAt(sentence, found.End) is { } number && (CodeAfter(sentence, found.End) ?? usual) is { } law)
            {
                yield return (law, number, found.At);
            }
        }
    }

    private static ArticleNumber? NumberAt(Sentence sentence, int from)
    {
        var text = sentence.Text;
        for (var count = LongestNumber; count > 0; count--)
        {
            var end = Math.Min(from + count, sentence.End);
            if (end > from && ArticleNumber.TryParse(text.Excerpt.Source.Slice(text.SpanOf(from, end)), out var number)
                && number.ToString().AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                return number;
            }
        }

        return null;
    }

    private static string? CodeAfter(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.End; at = sentence.Text.Next(at))
        {
            if (CodeNames.Find(sentence.Text, at) is { } code)
            {
                return code.Name;
            }
        }

        return null;
    }
}
