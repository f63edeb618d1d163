namespace Admissibility.RuleQuality.Link;

/// <summary>How well a figure separates two sets.</summary>
internal static class RankMeasure
{
    /// <summary>The area under the curve: the chance that one of the first is above one of the others, a draw counting half.</summary>
    public static double Area(IReadOnlyCollection<double> above, IReadOnlyCollection<double> below)
    {
        var ranked = above.Select(value => (Value: value, IsAbove: true)).Concat(below.Select(value => (Value: value, IsAbove: false)))
            .OrderBy(entry => entry.Value)
            .ToList();
        var ranks = 0.0;
        for (var from = 0; from < ranked.Count;)
        {
            var end = from;
            while (end < ranked.Count && ranked[end].Value.Equals(ranked[from].Value))
            {
                end++;
            }

            ranks += ranked[from..end].Count(entry => entry.IsAbove) * (from + end + 1) / 2.0;
            from = end;
        }

        return (ranks - (above.Count * (above.Count + 1) / 2.0)) / ((double)above.Count * below.Count);
    }
}
