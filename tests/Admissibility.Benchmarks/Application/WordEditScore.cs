namespace Admissibility.Benchmarks.Application;

/// <summary>Word edits from the article before to a result, against those to the article after: the words that go, each by its place, and the words that come, each by the place where it is put.</summary>
internal sealed class WordEditScore
{
    private long _shared;
    private long _ours;
    private long _theirs;

    /// <summary>Of our edits, how many are right.</summary>
    public double Precision => _ours == 0 ? 0 : (double)_shared / _ours;

    /// <summary>Of the edits that were made, how many are ours.</summary>
    public double Recall => _theirs == 0 ? 0 : (double)_shared / _theirs;

    /// <summary>Counts one case.</summary>
    /// <param name="before">The words of the article before.</param>
    /// <param name="result">Those of our result; null for a refusal, which edits nothing.</param>
    /// <param name="after">Those of the article after.</param>
    /// <returns>The share of our edits that are right.</returns>
    public double Add(string[] before, string[]? result, string[] after)
    {
        var theirs = Edits(before, after);
        _theirs += theirs.Values.Sum();
        if (result is null)
        {
            return 1;
        }

        var ours = Edits(before, result);
        var count = ours.Values.Sum();
        var shared = ours.Sum(edit => Math.Min(edit.Value, theirs.GetValueOrDefault(edit.Key)));
        _ours += count;
        _shared += shared;
        return count == 0 ? 1 : (double)shared / count;
    }

    private static Dictionary<(int Place, string Word, bool IsAdded), int> Edits(string[] before, string[] after)
    {
        var edits = new Dictionary<(int, string, bool), int>();
        foreach (var (place, word, isAdded) in WordDifference.Of(before, after))
        {
            edits[(place, word, isAdded)] = edits.GetValueOrDefault((place, word, isAdded)) + 1;
        }

        return edits;
    }
}
