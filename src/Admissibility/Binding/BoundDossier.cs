using Admissibility.Bills;

namespace Admissibility.Binding;

/// <summary>A dossier with what is understood of its bill: made once, and handed to each check of an amendment in it. Immutable.</summary>
public sealed class BoundDossier
{
    private BoundDossier(Dossier dossier, BoundBill? bill) => (Dossier, Bill) = (dossier, bill);

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>Its bill; null where it has no bill.</summary>
    public BoundBill? Bill { get; }

    /// <summary>A dossier whose bill is read when it is first needed.</summary>
    public static BoundDossier Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new(dossier, dossier.Bill is { } bill ? new(bill) : null);
    }

    /// <summary>Another dossier; where its bill is the same, what was understood of it is kept.</summary>
    public BoundDossier With(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return ReferenceEquals(dossier.Bill, Dossier.Bill) ? new(dossier, Bill) : Of(dossier);
    }
}
