using System.Collections.Frozen;
using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What a bill is about: its title and headings, and each of its articles apart. Immutable.</summary>
public sealed class BillSubject
{
    private readonly Dictionary<string, List<(int Article, double Weight)>> _byStem = new(StringComparer.Ordinal);

    /// <summary>A subject by its pieces.</summary>
    /// <param name="title">Its title; null where its text is not known.</param>
    /// <param name="amendments">The number of amendments to its articles that say what it is about, where its text is not known; otherwise 0.</param>
    /// <param name="frame">Its title and headings.</param>
    /// <param name="articles">Its articles by name, in order.</param>
    internal BillSubject(string? title, int amendments, SubjectWords frame, ImmutableArray<(string Name, SubjectWords Words)> articles)
    {
        (Title, Amendments, Articles) = (title, amendments, articles);
        Codes = articles.SelectMany(article => article.Words.Codes).Concat(frame.Codes).ToFrozenSet(StringComparer.Ordinal);
        foreach (var stem in frame.Weights.Keys)
        {
            _byStem.TryAdd(stem, []);
        }

        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var (stem, weight) in articles[i].Words.Weights)
            {
                if (!_byStem.TryGetValue(stem, out var places))
                {
                    _byStem.Add(stem, places = []);
                }

                places.Add((i, weight));
            }
        }
    }

    /// <summary>The title of the bill; null where the subject is taken from the amendments to its articles.</summary>
    public string? Title { get; }

    /// <summary>The number of amendments from which the subject is taken; 0 where it is taken from the text.</summary>
    public int Amendments { get; }

    /// <summary>Its articles by name, in order.</summary>
    public ImmutableArray<(string Name, SubjectWords Words)> Articles { get; }

    /// <summary>The codes, by name, and the laws, by number, that it names.</summary>
    public IReadOnlySet<string> Codes { get; }

    /// <summary>How many stems it holds.</summary>
    public int Stems => _byStem.Count;

    /// <summary>What a bill is about, by its text.</summary>
    public static BillSubject Of(Bill bill)
    {
        ArgumentNullException.ThrowIfNull(bill);
        var frame = new SubjectReader();
        foreach (var text in bill.Headings.Prepend(bill.Title))
        {
            frame.AddLaw(Excerpt.Of(text, ""));
        }

        return new(bill.Title, 0, frame.ToWords(), [.. bill.Articles.Select(article => (article.Number.ToString(), WordsOf(article)))]);
    }

    /// <summary>Whether the bill, or the amendments to it, hold a stem.</summary>
    internal bool Holds(string stem) => _byStem.ContainsKey(stem);

    /// <summary>The article closest to a text, with the cosine of the angle between them; null where it has no article.</summary>
    public (string Name, SubjectWords Words, double Closeness)? Nearest(SubjectWords text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Articles.IsEmpty)
        {
            return null;
        }

        var closeness = new double[Articles.Length];
        foreach (var (stem, weight) in text.Weights)
        {
            foreach (var (article, other) in _byStem.GetValueOrDefault(stem) ?? [])
            {
                closeness[article] += weight * other;
            }
        }

        var nearest = Array.IndexOf(closeness, closeness.Max());
        return (Articles[nearest].Name, Articles[nearest].Words, closeness[nearest]);
    }

    /// <summary>The share of a text's weight that is in stems of the bill, from 0 to 1.</summary>
    public double Coverage(SubjectWords text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Total == 0 ? 0 : text.Weights.Where(entry => _byStem.ContainsKey(entry.Key)).Sum(entry => entry.Value) / text.Total;
    }

    private static SubjectWords WordsOf(BillArticle article)
    {
        var words = new SubjectReader();
        foreach (var alinea in article.Alineas)
        {
            words.AddLaw(Excerpt.Of(alinea.Text, ""));
        }

        return words.ToWords();
    }
}
