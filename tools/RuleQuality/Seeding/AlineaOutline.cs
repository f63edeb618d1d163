using System.Globalization;
using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>
/// An alinéa as amendments show it: as many sentences as they name, and in each the words that are said to be there,
/// at its edge where that is said.
/// </summary>
internal sealed class AlineaOutline(int number)
{
    private readonly List<Said> _said = [];
    private int _sentences = 1;
    private bool _hasLast;

    /// <summary>Takes note of a sentence that is named; negative numbers count from the end.</summary>
    public void AddSentence(int sentence)
    {
        _sentences = Math.Max(_sentences, Math.Abs(sentence));
        _hasLast |= sentence < 0;
    }

    /// <summary>Takes note of words and how often they are there. What is already in other words is not said again.</summary>
    public void AddWords(string words, int? sentence, Edge? edge, int times)
    {
        if (words.Length == 0
            || _said.Exists(other =>
                Holds(other.Words, words)
                    && (times == 1 || (other.Words.Length == words.Length && other.Times >= times))
                    && (sentence is null || other.Sentence == sentence)
                    && (edge is null || other.Edge == edge)))
        {
            return;
        }

        _said.RemoveAll(other =>
            Holds(words, other.Words)
                && other.Times <= times
                && (other.Sentence is null || other.Sentence == sentence)
                && (other.Edge is null || other.Edge == edge));
        _said.Add(new(words, sentence, edge, times));
    }

    public override string ToString()
    {
        if (_said.Count == 0 && _sentences == 1 && !_hasLast)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        // « la première phrase » and « la dernière » are two.
        var count = _hasLast && _sentences == 1 ? 2 : _sentences;
        return count == 1 ? string.Join(" ; ", WordsOf(1, 1)) : string.Join(' ', Enumerable.Range(1, count).Select(sentence => SentenceOf(sentence, count)));
    }

    /// <summary>A sentence, distinguished from the one before by the capital with which it begins.</summary>
    private string SentenceOf(int sentence, int count)
    {
        var words = WordsOf(sentence, count);
        var opening = words is [var first, ..] && char.IsUpper(first[0]) ? "" : $"Phrase {sentence} : ";
        return $"{opening}{string.Join(" ; ", words)}.";
    }

    private string[] WordsOf(int sentence, int count) => [.. _said
        .Where(said => sentence == said.Sentence switch
        {
            null => said.Edge == Edge.End ? count : 1,
            < 0 and var fromEnd => count + 1 + fromEnd,
            var fromStart => fromStart,
        })
        .OrderBy(said => said.Edge switch { Edge.Start => 0, null => 1, _ => 2 })
        .Select(said => string.Join(" ou ", Enumerable.Repeat(said.Words, said.Times)))];

    private static bool Holds(string words, string others) => words.Contains(others, StringComparison.OrdinalIgnoreCase);

    private sealed record Said(string Words, int? Sentence, Edge? Edge, int Times);
}
