using System.Collections.Immutable;
using Admissibility.Binding;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>Checks that were not made, and why. Its words are made where it is shown (<see cref="UnassessedWords"/>).</summary>
/// <param name="Gap">What was missing.</param>
/// <param name="Rules">The rules that could not be judged, in their order; empty where the gap is not one of context.</param>
public sealed record Unassessed(Gap Gap, ImmutableArray<RuleDescriptor> Rules)
{
    /// <summary>What was not assessed of an amendment, each gap once.</summary>
    /// <param name="bound">The amendment.</param>
    /// <param name="missing">What rules miss.</param>
    internal static ImmutableArray<Unassessed> Of(BoundAmendment bound, IEnumerable<RuleMissing> missing)
    {
        var document = bound.Document;
        var all = ImmutableArray.CreateBuilder<Unassessed>();
        if (document.Placement is null)
        {
            all.Add(new(new NoPlacement(), []));
        }

        if (document.Dispositif is null && document.Credits is null)
        {
            all.Add(new(new NoDispositif(), []));
        }

        if (bound.IsOnOtherBill)
        {
            all.Add(new(new OtherBill(bound.Dossier.Bill!.Number!, document.Header.BillNumber!.Value), []));
        }

        all.AddRange(TextGaps(bound).Select(gap => new Unassessed(gap, [])));
        foreach (var entries in missing.GroupBy(entry => entry.Item))
        {
            all.Add(new(new UnknownContext(entries.Key), [.. entries.Select(entry => entry.Rule.Descriptor)]));
        }

        return all.ToImmutable();
    }

    /// <summary>What rules report that they did not assess, each message once.</summary>
    internal static IEnumerable<Unassessed> Of(IEnumerable<RuleMatch> matches) => matches
        .Where(match => match.Rule.Descriptor.LeavesVerdictOpen)
        .DistinctBy(match => match.Finding.Message.Fr)
        .Select(match => new Unassessed(new ReportedGap(match.Finding.Message), [match.Rule.Descriptor]));

    /// <summary>Why the text that the amendment refers to could not be found in the bill given.</summary>
    private static IEnumerable<Gap> TextGaps(BoundAmendment bound)
    {
        if (bound.IsOnOtherStage)
        {
            yield return new OtherStage();
        }

        if (bound.OwnArticle is { } own && bound.IsArticleRepeated)
        {
            yield return new RepeatedArticle(own);
        }

        if (bound is { Bill: not null, OwnArticle: null, Placement: { IsOnArticle: true }, Operations.Count: > 0 })
        {
            yield return new SeveralArticlesPlaced();
        }

        if (bound is { Placement.Article: { } article, Bill: not null }
            && bound.Facts.Of<DossierBill>() is [var bill] && !bill.Has(article) && bill.MayHaveBeyond(article))
        {
            yield return new PartialBill(article);
        }

        if (bound.IsDivisionUnlisted)
        {
            yield return new UnlistedDivisions();
        }
    }
}
