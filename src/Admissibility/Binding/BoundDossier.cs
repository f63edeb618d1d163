using Admissibility.Bills;

namespace Admissibility.Binding;

/// <summary>A dossier with what is understood of its bill: made once, and handed to each check of an amendment in it. Immutable.</summary>
public sealed class BoundDossier
{
    private BoundDossier(Dossier dossier, BoundBill? bill, BillSubject? subject) => (Dossier, Bill, Subject) = (dossier, bill, subject);

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>Its bill; null where it has no bill.</summary>
    public BoundBill? Bill { get; }

    /// <summary>What the bill is about, by the amendments to its articles: used where the dossier has no bill.</summary>
    public BillSubject? Subject { get; }

    /// <summary>A dossier whose bill is read when it is first needed.</summary>
    public static BoundDossier Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new(dossier, dossier.Bill is { } bill ? new(bill) : null, null);
    }

    /// <summary>Another dossier; where its bill is the same, what was understood of it is kept.</summary>
    public BoundDossier With(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return ReferenceEquals(dossier.Bill, Dossier.Bill) ? new(dossier, Bill, Subject) : Of(dossier);
    }

    /// <summary>The same dossier, with what amendments show of the bill's subject.</summary>
    public BoundDossier With(BillSubject? subject) => ReferenceEquals(subject, Subject) ? this : new(Dossier, Bill, subject);
}
