namespace Admissibility.RuleQuality.Application;

/// <summary>
/// Word edits from the article before to a result, held against those to the article after. What both have in common is
/// counted by distances: (before–result + before–after – result–after) / 2, so that it depends on no choice of alignment.
/// </summary>
internal sealed class WordEditScore
{
    private double _shared;
    private long _ours;
    private long _theirs;

    /// <summary>Of our edits, how many are right.</summary>
    public double Precision => _ours == 0 ? 0 : _shared / _ours;

    /// <summary>Of the edits that were made, how many are ours.</summary>
    public double Recall => _theirs == 0 ? 0 : _shared / _theirs;

    /// <summary>Counts one case.</summary>
    /// <param name="before">The words of the article before.</param>
    /// <param name="result">Those of our result; null for a refusal, which edits nothing.</param>
    /// <param name="after">Those of the article after.</param>
    /// <returns>The share of our edits that are right.</returns>
    public double Add(string[] before, string[]? result, string[] after)
    {
        var theirs = WordDistance.Of(before, after);
        _theirs += theirs;
        if (result is null)
        {
            return 1;
        }

        var ours = WordDistance.Of(before, result);
        var shared = (ours + theirs - WordDistance.Of(result, after)) / 2.0;
        _ours += ours;
        _shared += shared;
        return ours == 0 ? 1 : shared / ours;
    }
}
