using System.Globalization;
using Admissibility.Bills;
using Admissibility.Rules;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>
/// The kinds of faults. A rule brings its own when it is added; a kind without a rule is planted all the same, and shows
/// what is passed over.
/// </summary>
internal static class Faults
{
    /// <summary>Added to a number so that nothing has it.</summary>
    private const int Beyond = 900;

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("no exposé", RuleIds.MissingExpose, WithoutExpose),
        new("article that does not exist", RuleIds.UnknownArticle, UnknownArticle),
        new("alinéa beyond the article", RuleIds.UnknownAlinea, UnknownAlinea),
        new("words that the alinéa does not hold", RuleIds.UnknownWords, (original, _) => TargetFaults.OtherWords(original)),
        new("words that the alinéa says twice", RuleIds.AmbiguousWords, (original, _) => TargetFaults.WordsTwice(original)),
        new("occurrence beyond the last", RuleIds.UnknownOccurrence, (original, _) => TargetFaults.UnknownOccurrence(original)),
        new("sentence beyond the last", RuleIds.UnknownSentence, (original, _) => TargetFaults.UnknownSentence(original)),
        new("subdivision that does not exist", RuleIds.UnknownSubdivision, (original, _) => TargetFaults.UnknownSubdivision(original)),
        new("article deleted in the bill", RuleIds.DeletedArticle, (original, _) => TargetFaults.Closed(original, ArticleStatus.Deleted)),
        new("article settled in the bill", RuleIds.SettledArticle, (original, _) => TargetFaults.Closed(original, ArticleStatus.Settled)),
        new("words changed in an alinéa that goes", RuleIds.OverlappingEdits, (original, _) => TargetFaults.ChangedTwice(original)),
        new("range reversed", RuleIds.ReversedRange, (original, _) => TargetFaults.Reversed(original)),
        new("keyword misspelt", RuleIds.MisspeltKeyword, (original, _) => Misspelt(original)),
        new("additional article after the first reading", RuleIds.LateAdditionalArticle, LateAdditional),
        new("wrong chamber's idiom", null, WrongIdiom),
        .. MoneyFaults.All,
        .. FinanceFaults.All,
        .. ProcedureFaults.All,
        .. DomainFaults.All,
    ];

    private static Planted WithoutExpose(Original original, Random random) => new(
        original.Document with { Expose = null },
        original.Dossier,
        original.Document.Placement is { } line ? new(Diagnostics.DocumentPart.Placement, line.Span) : null);

    private static Planted? UnknownArticle(Original original, Random random)
    {
        if (original.Syntax.Placement is not { Division: { Kind: DivisionKind.Article, Through: null } division } || original.Dossier.Bill is null)
        {
            return null;
        }

        var (document, place) = TextEdit.InPlacement(
            original.Document, division.Span, $"ARTICLE {(Beyond + random.Next(99)).ToString(CultureInfo.InvariantCulture)}");
        return new(document, original.Dossier, place);
    }

    private static Planted? UnknownAlinea(Original original, Random random)
    {
        var alinea = original.Syntax.Dispositif!.DescendantsAndSelf()
            .OfType<AlineaLocator>()
            .FirstOrDefault(locator => locator is { Ordinal: false, Numbers: [{ } only] } && only.From == only.To);
        if (alinea is null
            || original.Document.Header.IsSubAmendment
            || original.Syntax.Placement is not { Position: PlacementPosition.On }
            || original.Dossier.Bill is null
            || InsideQuotation(original, alinea.Span))
        {
            return null;
        }

        var written = original.Document.Dispositif!.Source.Slice(alinea.Span);
        var digits = written.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 0)
        {
            return null;
        }

        var (document, place) = TextEdit.InDispositif(
            original.Document,
            TextSpan.FromBounds(alinea.Span.Start + digits, alinea.Span.End),
            (Beyond + original.Dossier.Bill.Articles.Max(article => article.Alineas.Length) + random.Next(99)).ToString(CultureInfo.InvariantCulture));
        return new(document, original.Dossier, place with { Span = TextSpan.FromBounds(alinea.Span.Start, place.Span.End) });
    }

    /// <summary>One letter left out of the first long keyword of the dispositif.</summary>
    private static Planted? Misspelt(Original original)
    {
        var text = original.Document.Dispositif!;
        foreach (var keyword in new[] { "substituer", "supprimer", "rédiger", "compléter", "insérer" })
        {
            var at = text.Source.Text.IndexOf(keyword, text.Span.Start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !InsideQuotation(original, new(at, keyword.Length)))
            {
                var (document, place) = TextEdit.InDispositif(
                    original.Document, new(at, keyword.Length), string.Concat(text.Source.Text.AsSpan(at, 3), keyword.AsSpan(4)));
                return new(document, original.Dossier, place);
            }
        }

        return null;
    }

    private static Planted? LateAdditional(Original original, Random random) =>
        original.Syntax.Placement is { Inserts: not InsertedDivision.None } placement
            ? new(original.Document, original.Dossier with { Reading = Reading.New }, new(Diagnostics.DocumentPart.Placement, placement.Division.Span))
            : null;

    private static Planted? WrongIdiom(Original original, Random random)
    {
        if (original.Syntax.Placement is not { Position: PlacementPosition.On } || original.Document.Header.Chamber?.Value != Chamber.Assemblee)
        {
            return null;
        }

        var (document, place) = TextEdit.AfterDispositif(original.Document, "Alinéa 1\nSupprimer cet alinéa.");
        return new(document, original.Dossier, place);
    }

    internal static bool InsideQuotation(Original original, TextSpan span) =>
        original.Syntax.Dispositif!.DescendantsAndSelf().OfType<Quotation>().Any(quotation => quotation.Span.Contains(span));
}
