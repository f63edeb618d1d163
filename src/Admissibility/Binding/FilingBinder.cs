using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>When the amendment was filed, until when it could be, and under which parent.</summary>
internal static class FilingBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var (facts, document) = (amendment.Facts, amendment.Document);
        if (document.Header.Date is { } date)
        {
            facts.Add(new Filing(document.Header.Source is null ? Location.Nowhere : new(DocumentPart.Header, date.Span), date.Value));
        }

        if (document.Context.FiledAt is { } time)
        {
            facts.Add(new FilingTime(time));
        }

        if (Deadline(amendment) is { } deadline)
        {
            facts.Add(deadline);
        }

        if (document.Header.IsSubAmendment)
        {
            var parent = ParentOf(document, amendment.Syntax.Dispositif);
            facts.Add(parent with
            {
                SaysNested = document.Header.IsParentSubAmendment || NamesSubAmendment(document, amendment.Syntax.Dispositif),
                Grandparent = parent.Parent is { } id && amendment.Dossier.Liasse?.TryFind(id, out var grandparent) == true ? grandparent : null,
            });
        }
    }

    private static FilingDeadline? Deadline(BoundAmendment amendment)
    {
        if (amendment.Dossier.Calendar is not { } calendar)
        {
            return null;
        }

        if (amendment.Placement?.Article is { } article && calendar.Reopened.Contains(article.Number))
        {
            // Up to the opening of the discussion, which the organic law sets as the outer limit.
            return calendar.Examination is { } opening ? new(opening, IsFixed: true) : null;
        }

        if (calendar.Deadline is { } given)
        {
            return new(given, IsFixed: true);
        }

        // Three working days are the rule of the Assemblée; elsewhere only the opening of the discussion is a limit for certain.
        return calendar.Examination is not { } examination ? null
            : amendment.Facts.Of<DossierChamber>() is [{ Chamber: Chamber.Assemblee }]
                ? new(WorkingDays.DeadlineBefore(examination, calendar.Closed), IsFixed: false)
            : new(examination, IsFixed: true);
    }

    /// <summary>The parent as the data, the header or, at the Sénat, the dispositif (« Amendement n° 229 rect., alinéa 5 ») names it.</summary>
    private static SubAmendmentOf ParentOf(AmendmentDocument document, DispositifSyntax? dispositif) =>
        document.Context.ParentId is { } id ? new(Location.Nowhere, id)
        : document.Header.Parent is { } parent ? new(new(DocumentPart.Header, parent.Span), parent.Value)
        : NamedIn(dispositif) is { } named ? new(new(DocumentPart.Dispositif, named.Span), named.Number)
        : new(Location.Nowhere, null);

    /// <summary>Whether the one amendment that a dispositif names is a sub-amendment: « À l'alinéa 2 du sous-amendement n° 12, … »</summary>
    private static bool NamesSubAmendment(AmendmentDocument document, DispositifSyntax? dispositif) =>
        NamedIn(dispositif) is { } named
        && document.Dispositif!.Source.Slice(named.Span).Contains("sous-amendement", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first mention of the one amendment that a dispositif names by its number; null where it names no amendment, or several.</summary>
    private static AmendmentLocator? NamedIn(DispositifSyntax? dispositif)
    {
        var named = dispositif?.DescendantsAndSelf().OfType<AmendmentLocator>().Where(amendment => amendment.Number.Length > 0).ToList();
        return named?.DistinctBy(amendment => amendment.Number).Count() == 1 ? named[0] : null;
    }
}
