using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Parsing;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Reads what a text is about.</summary>
internal static class TopicReader
{
    /// <summary>Shorter words tell nothing.</summary>
    private const int ShortestWord = 5;

    /// <summary>Topics of bills, kept as long as the bill: they are asked for by every amendment to it.</summary>
    private static readonly ConditionalWeakTable<Bill, Topics> s_ofBills = [];

    public static Topics OfBill(Bill bill) => s_ofBills.GetValue(bill, ReadBill);

    public static Topics Of(Excerpt excerpt)
    {
        var reading = new Reading();
        reading.Add(excerpt);
        return reading.ToTopics();
    }

    private static Topics ReadBill(Bill bill)
    {
        var reading = new Reading();
        reading.Add(Excerpt.Of(bill.Title, ""));
        foreach (var heading in bill.Headings)
        {
            reading.Add(Excerpt.Of(heading, ""));
        }

        foreach (var alinea in bill.Articles.SelectMany(article => article.Alineas))
        {
            reading.Add(Excerpt.Of(alinea.Text, ""));
        }

        return reading.ToTopics();
    }

    private sealed class Reading
    {
        private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
        private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

        public void Add(Excerpt excerpt)
        {
            var stream = TokenStream.Of(excerpt, ParserLimits.Default);
            for (var at = stream.At(0); !at.AtEnd;)
            {
                if (CodeNames.Find(at) is { } code)
                {
                    _codes.Add(code.Name);
                    at = code.Behind;
                    continue;
                }

                if (at.Token.Kind == TokenKind.Word && at.Token.End - at.Token.Start >= ShortestWord)
                {
                    AddWord(stream.TextOf(at.Token));
                }

                at = at.Next;
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
