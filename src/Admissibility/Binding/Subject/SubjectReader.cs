using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Reads what a text is about, piece by piece.</summary>
internal sealed class SubjectReader
{
    /// <summary>What a word of an exposé counts for: it tells the subject with more words than the law.</summary>
    private const double Reasons = 0.5;

    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>Adds a text that is or becomes law: its words, and the codes and laws that it names.</summary>
    public void AddLaw(in TokenWindow text, string written)
    {
        AddWords(written, 1);
        for (var at = text.First; at < text.End;)
        {
            if (CodeNames.Find(text, at) is { } code)
            {
                _codes.Add(code.Name);
                at = code.End;
            }
            else
            {
                at = text.Next(at);
            }
        }

        for (var at = written.IndexOf('°', StringComparison.Ordinal); at >= 0; at = written.IndexOf('°', at + 1))
        {
            if (LawNumberAt(written.AsSpan(at + 1)) is { } number)
            {
                _codes.Add(number);
            }
        }
    }

    /// <inheritdoc cref="AddLaw(in TokenWindow, string)"/>
    public void AddLaw(Excerpt text) => AddLaw(TokenWindow.Of(text), text.ReadableText());

    /// <summary>Adds the reasons given for a text.</summary>
    public void AddReasons(Excerpt text) => AddWords(text.ReadableText(), Reasons);

    /// <summary>What was read so far.</summary>
    public SubjectWords ToWords()
    {
        var weights = new Dictionary<string, double>(_counts.Count, StringComparer.Ordinal);
        var squares = 0.0;
        foreach (var (stem, count) in _counts)
        {
            // A word said often says no more than one said twice or three times.
            var weight = (count < 1 ? count : 1 + Math.Log(count)) * Stems.Weight(stem);
            weights.Add(stem, weight);
            squares += weight * weight;
        }

        var length = Math.Sqrt(squares);
        foreach (var stem in _counts.Keys)
        {
            weights[stem] /= length;
        }

        return new(weights, _written, _codes);
    }

    private void AddWords(string text, double each)
    {
        foreach (var (word, stem) in Stems.In(text))
        {
            _counts[stem] = _counts.GetValueOrDefault(stem) + each;
            _written.TryAdd(stem, word);
        }
    }

    /// <summary>« n° 2005-102 »: the number of a law or an ordinance after its sign; null where it is another number.</summary>
    private static string? LawNumberAt(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var year = Digits(text);
        if (year is not (2 or 4) || text.Length <= year || text[year] is not ('-' or '\u2011'))
        {
            return null;
        }

        var rank = Digits(text[(year + 1)..]);
        return rank is > 0 and <= 4 ? $"n° {text[..year]}-{text.Slice(year + 1, rank)}" : null;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
}
