using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>What a placement names besides articles: divisions of the bill, and annexes, whose alinéas are their own.</summary>
internal static class DivisionBinder
{
    /// <summary>How many of the divisions that exist a message lists.</summary>
    private const int Shown = 8;

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment is { Placement: { HasDivision: true } placement, Bill.Bill: { } bill } && NameOf(placement) is { } name
            && Listed(bill, name.Kind) is { Count: > 0 } listed && Find(listed, name) is null)
        {
            var same = listed.Where(label => DivisionName.TryParse(label)?.Kind == name.Kind).ToList();
            amendment.Facts.Add(new UnknownDivision(placement.Location, WordsOf(placement), [.. (same.Count > 0 ? same : listed).Take(Shown)]));
        }
    }

    /// <summary>
    /// The heading on which a placement is (« CHAPITRE II », « TITRE » of the bill); null for any other placement, and where the
    /// bill does not have it.
    /// </summary>
    public static string? HeadingOf(Placement placement, Bill bill)
    {
        if (placement is not { IsAdditional: false, Annex: null, Article: null })
        {
            return null;
        }

        if (placement.Division.Kind == DivisionKind.BillTitle)
        {
            return bill.Title;
        }

        var titles = bill.Divisions
            .Where(division => DivisionName.TryParse(division.Label) is { } other && NameOf(placement) is { } name && IsSame(name, other))
            .Select(division => division.Title)
            .ToList();
        return titles is [var title] ? title : null;
    }

    /// <summary>Whether the placement names a division or an annex of a bill whose file lists none of that family: it cannot be looked for.</summary>
    public static bool IsUnlisted(BoundAmendment amendment) =>
        amendment is { Placement: { HasDivision: true } placement, Bill.Bill: { } bill }
        && (NameOf(placement) is not { } name || Listed(bill, name.Kind).Count == 0);

    /// <summary>The annex that a placement names, as an article of its own; null where it names no annex, or the bill has no such annex.</summary>
    public static BillArticle? AnnexOf(Placement placement, Bill bill)
    {
        if (placement.Annex is null || NameOf(placement) is not { } name)
        {
            return null;
        }

        var annexes = bill.Annexes.Where(annex => !annex.Alineas.IsEmpty && DivisionName.TryParse(annex.Label) is { } other && IsSame(name, other)).ToList();
        return annexes is [var annex] ? new(placement.Article?.Number ?? ArticleNumber.Sole, annex.Alineas) : null;
    }

    /// <summary>The annex named with an article (« ARTICLE 2 ET RAPPORT ANNEXÉ ») or alone (« ÉTAT B »); null for the article itself.</summary>
    public static string? AnnexNamed(AmendmentDocument document, DivisionReference division)
    {
        if (document.Context.Annex is { } given)
        {
            return given.Trim();
        }

        var words = document.Placement!.Source.Slice(division.Span);
        if (division.Kind is DivisionKind.Annexe or DivisionKind.Etat)
        {
            return words;
        }

        var at = division.Kind == DivisionKind.Article ? AnnexNouns.IndexIn(words) : -1;
        return at < 0 ? null : words[at..].TrimEnd(')', ']', ' ', '.', ':');
    }

    private static DivisionName? NameOf(Placement placement) =>
        placement.Annex is { } annex ? DivisionName.TryParse(annex) : DivisionName.Of(placement.Division.Kind, placement.Division.Number);

    /// <summary>The labels of the annexes of a bill, or of its divisions.</summary>
    private static List<string> Listed(Bill bill, DivisionKind kind) => kind is DivisionKind.Annexe or DivisionKind.Etat
        ? [.. bill.Annexes.Select(annex => annex.Label)]
        : [.. bill.Divisions.Select(division => division.Label).Where(label => DivisionName.TryParse(label) is not null)];

    private static string? Find(List<string> labels, DivisionName name) =>
        labels.Find(label => DivisionName.TryParse(label) is { } other && IsSame(name, other));

    /// <summary>« ANNEXE » and « RAPPORT ANNEXÉ » name any annex without knowing its number.</summary>
    private static bool IsSame(DivisionName name, DivisionName other) =>
        name.Kind == other.Kind && (name.Number == other.Number || (name.Number.Length == 0 && name.Kind == DivisionKind.Annexe));

    private static string WordsOf(Placement placement) => placement.Annex ?? $"{NounOf(placement.Division.Kind)} {placement.Division.Number}".TrimEnd();

    private static string NounOf(DivisionKind kind) => DivisionNouns.All.First(noun => noun.Kind == kind).Singular;
}
