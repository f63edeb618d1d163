using System.Collections.Frozen;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Reads what a text is about.</summary>
internal static class TopicExtractor
{
    /// <summary>Shorter words say nothing of the subject.</summary>
    private const int ShortestWord = 5;

    public static Topics Of(in TokenWindow text)
    {
        var reading = new Reading();
        reading.Add(text);
        return reading.ToTopics();
    }

    /// <summary>What a bill is about, by its title, its headings and its articles.</summary>
    public static Topics Of(Bill bill)
    {
        var reading = new Reading();
        foreach (var text in bill.Headings.Prepend(bill.Title).Concat(bill.Articles.SelectMany(article => article.Alineas).Select(alinea => alinea.Text)))
        {
            reading.Add(TokenWindow.Of(Excerpt.Of(text, "")));
        }

        return reading.ToTopics();
    }

    private sealed class Reading
    {
        private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
        private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

        public void Add(in TokenWindow text)
        {
            for (var at = text.First; at < text.End;)
            {
                if (CodeNames.Find(text, at) is { } code)
                {
                    _codes.Add(code.Name);
                    at = code.End;
                    continue;
                }

                var token = text.Tokens[at];
                if (token.Kind == TokenKind.Word && token.End - token.Start >= ShortestWord)
                {
                    AddWord(text.TextOf(token));
                }

                at = text.Next(at);
            }
        }

        public Topics ToTopics() => new(_words.ToFrozenDictionary(StringComparer.Ordinal), _codes.ToFrozenSet(StringComparer.Ordinal));

        private void AddWord(string word)
        {
            var family = WordFamily.Of(Typography.FoldText(word));
            if (!CommonWords.Contains(family))
            {
                _words.TryAdd(family, word.ToLowerInvariant());
            }
        }
    }
}
