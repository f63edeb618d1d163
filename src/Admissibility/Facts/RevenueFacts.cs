using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>Against what a loss is weighed: the author may claim the law in force or the text under discussion, whichever favours him.</summary>
public enum BaseOfReference
{
    /// <summary>The law in force, which the amendment names.</summary>
    LawInForce,

    /// <summary>The text under discussion.</summary>
    Bill,

    /// <summary>Not known: the text under discussion is not given.</summary>
    Unknown,
}

/// <summary>A loss of public resources that a change, a relief or a gift causes. Derived by rules; compared by reference.</summary>
public sealed class RevenueLoss
{
    /// <summary>The passage.</summary>
    public required Location Location { get; init; }

    /// <summary>Who loses.</summary>
    public required PublicBody Bearer { get; init; }

    /// <summary>The words of the passage, shortened.</summary>
    public required string Passage { get; init; }

    /// <summary>By what: « une exonération ».</summary>
    public required LocalizedText Nature { get; init; }

    /// <summary>One of <see cref="EffectStrength"/>.</summary>
    public required int Strength { get; init; }

    /// <summary>Against what.</summary>
    public required BaseOfReference Base { get; init; }

    /// <summary>The provision that is changed; null for a text of its own, and for a passage of the bill.</summary>
    public AmendedProvision? Provision { get; init; }

    /// <summary>Whether a change is of another provision.</summary>
    public bool IsBeside(ProvisionChanged change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return !(change.Provision?.Law == Provision?.Law && change.Provision?.Article == Provision?.Article);
    }

    /// <summary>Whether another loss is after it in the text, or at the same place after it in the order of bodies.</summary>
    public bool Precedes(RevenueLoss other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this != other && (Location.Span.Start, Location.Span.End, PublicBody.RankOf(Bearer)).CompareTo(
            (other.Location.Span.Start, other.Location.Span.End, PublicBody.RankOf(other.Bearer))) < 0;
    }

    /// <inheritdoc/>
    public override string ToString() => $"RevenueLoss {{ {Location}, Bearer = {Bearer}, Strength = {Strength}, Base = {Base} }}";
}

/// <summary>A gain of public resources that a change or a new levy causes. Derived by rules; compared by reference.</summary>
public sealed class RevenueGain
{
    /// <summary>The passage.</summary>
    public required Location Location { get; init; }

    /// <summary>Who gains.</summary>
    public required PublicBody Bearer { get; init; }

    /// <summary>As for a loss.</summary>
    public required int Strength { get; init; }

    /// <summary>The provision that is changed; null for a new levy, and for a passage of the bill.</summary>
    public AmendedProvision? Provision { get; init; }

    /// <summary>
    /// Whether it puts a loss in doubt: the same provision gains more surely than it loses. What another provision gains compensates nothing unless it is a
    /// gage.
    /// </summary>
    public bool Outweighs(RevenueLoss loss)
    {
        ArgumentNullException.ThrowIfNull(loss);
        return Strength > loss.Strength && Provision?.Law == loss.Provision?.Law && Provision?.Article == loss.Provision?.Article;
    }

    /// <inheritdoc/>
    public override string ToString() => $"RevenueGain {{ {Location}, Bearer = {Bearer}, Strength = {Strength} }}";
}

/// <summary>A loss that holds once the purpose and the gains of the amendment are weighed. Derived by rules; compared by reference.</summary>
/// <param name="loss">The loss.</param>
public sealed class SustainedLoss(RevenueLoss loss)
{
    /// <summary>The loss.</summary>
    public RevenueLoss Loss { get; } = loss;

    /// <summary>Who loses.</summary>
    public PublicBody Bearer => Loss.Bearer;

    /// <summary>Whether it is reported in place of another loss of the same body: it is clearer, or as clear and before it.</summary>
    public bool IsReportedFor(SustainedLoss other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Bearer == other.Bearer && (Loss.Strength > other.Loss.Strength || (Loss.Strength == other.Loss.Strength && Loss.Precedes(other.Loss)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"SustainedLoss {{ {Loss} }}";
}

/// <summary>What the exposé says that the amendment is for. It weighs what the dispositif does; it is never reported itself.</summary>
/// <param name="Location">The words, in the exposé.</param>
/// <param name="Sign">Whether revenue is to fall or to rise.</param>
/// <param name="Words">The verb and the noun: « prolonger … crédit d'impôt ».</param>
public sealed record StatedPurpose(Location Location, PurposeSign Sign, string Words)
{
    /// <summary>Whether the sentence says of the amendment what it does (« cet amendement vise à… »); otherwise it may describe something else.</summary>
    public bool IsOfAmendment { get; init; }

    /// <summary>Whether it is a relief, or its ceiling, that is to become smaller.</summary>
    public bool ReducesRelief { get; init; }

    /// <summary>Whether less is to be levied.</summary>
    public bool IsLoss => Sign == PurposeSign.Loss;

    /// <summary>Whether more is to be levied.</summary>
    public bool IsGain => Sign == PurposeSign.Gain;
}

/// <summary>What a purpose does to public revenue.</summary>
public enum PurposeSign
{
    /// <summary>Less revenue.</summary>
    Loss,

    /// <summary>More revenue.</summary>
    Gain,
}
