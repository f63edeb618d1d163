using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>« après le mot : « … », substituer au mot : « … » »: words located by others.</summary>
/// <param name="article">The article as it is printed.</param>
/// <param name="source">The text of the amendment.</param>
/// <param name="isTolerant">Whether misprints in quoted words are passed over.</param>
internal sealed class AnchoredWords(ArticleText article, SourceText source, bool isTolerant)
{
    private const int Shown = 60;

    private const int LongestLead = 12;

    /// <summary>The words sought: the first after those that locate them, or the last before them; null where their side is not given.</summary>
    public TargetResolution? Find(ImmutableArray<SearchScope> areas, WordsLocator anchor, WordsLocator sought)
    {
        var lead = Typography.FoldText(source.Text.AsSpan(Math.Max(0, anchor.Span.Start - LongestLead), Math.Min(LongestLead, anchor.Span.Start))).TrimEnd();
        var (isAfter, isBefore) = (lead.EndsWith("apres", StringComparison.Ordinal), lead.EndsWith("avant", StringComparison.Ordinal));
        if ((!isAfter && !isBefore) || sought.Words.Count != 1)
        {
            return null;
        }

        var located = new WordPlaces(article, anchor, times: null, edge: null) { IsTolerant = isTolerant }.Find(areas);
        if (located.Refusal is not null || located.Targets.Length != 1)
        {
            return located.Refusal ?? Refusals.WordsAmbiguous(Passage.Cut(anchor.Words[0].Text, Shown), located.Targets.Length, anchor.Span);
        }

        var found = located.Targets[0].Span;
        var area = areas.First(area => area.Span.Contains(found)).Span;
        var within = isAfter ? TextSpan.FromBounds(found.End, area.End) : TextSpan.FromBounds(area.Start, found.Start);
        var places = WordSearch.Find(article, within, sought.Words[0].Text);
        return places.Count == 0
            ? Refusals.WordsNotFound(Passage.Cut(sought.Words[0].Text, Shown), null, sought.Span)
            : TargetResolution.Of(ResolvedTargetKind.Words, isAfter ? places[0] : places[^1]);
    }
}
