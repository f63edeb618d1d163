using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>Public spending that the text creates or makes greater. Found, or derived by rules; compared by reference.</summary>
public sealed class PublicCharge
{
    /// <summary>The passage.</summary>
    public required Location Location { get; init; }

    /// <summary>Who pays.</summary>
    public required PublicBody Payer { get; init; }

    /// <summary>Its words, shortened.</summary>
    public required string Passage { get; init; }

    /// <summary>The words that oblige the payer: « prend en charge »; empty where the object alone shows it.</summary>
    public string Act { get; init; } = "";

    /// <summary>What is paid: « une allocation ».</summary>
    public required LocalizedText Nature { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"PublicCharge {{ {Location}, Payer = {Payer} }}";
}

/// <summary>A sentence that names public money, and is no charge.</summary>
/// <param name="Location">The sentence.</param>
/// <param name="Why">Why it is none.</param>
public sealed record ChargeExcluded(Location Location, ExclusionReason Why);

/// <summary>Why spending that a text names is outside article 40.</summary>
public enum ExclusionReason
{
    /// <summary>A request for a report.</summary>
    ReportRequest,

    /// <summary>An experiment.</summary>
    Experiment,

    /// <summary>Nobody is obliged: volunteers, « peut ».</summary>
    Volunteer,

    /// <summary>A private person pays.</summary>
    PrivatePayer,

    /// <summary>What services do with the means that they have: to inform, to publish (« charge de gestion »).</summary>
    ManagementCharge,

    /// <summary>A body whose members are not paid.</summary>
    UnpaidBody,

    /// <summary>The money flows to the State.</summary>
    ToTheState,

    /// <summary>The money is taken from the revenue of the State (« prélèvement sur recettes »): a loss, and no charge.</summary>
    LevyOnRevenue,

    /// <summary>A benefit that exists is named, to designate those who have it.</summary>
    ExistingBenefit,

    /// <summary>The sentence ends spending, or forbids it.</summary>
    Ended,
}

/// <summary>The text bears on public money: a provision about money is changed, or a public person is given something to do.</summary>
/// <param name="Location">Where.</param>
/// <param name="Why">What shows it: the provision, or the words.</param>
public sealed record MoneyBearing(Location Location, string Why);

/// <summary>A compensation clause.</summary>
/// <param name="Location">The sentence.</param>
/// <param name="Object">What it claims to compensate.</param>
/// <param name="Losers">Who loses by its words; empty where it does not say.</param>
public sealed record Gage(Location Location, GageObject Object, BodyList Losers)
{
    /// <summary>Whether it says « à due concurrence ».</summary>
    public bool DueConcurrence { get; init; }

    /// <summary>Whether it pays the State for what it has the State give: « corrélativement pour l'État ».</summary>
    public bool Cascade { get; init; }

    /// <summary>Whether what pays is an endowment of the State to local authorities, so that the State loses in turn.</summary>
    public bool DrawsOnState { get; init; }

    /// <summary>Whether it says what pays: without that nothing is compensated.</summary>
    public bool NamesResource { get; init; }

    /// <summary>The paragraph from which it says that the loss results, where the amendment certainly has none of that number; null otherwise.</summary>
    public string? UnknownParagraph { get; init; }

    /// <summary>The words that put the compensation off or make it depend on something; null where it is immediate.</summary>
    public string? Postponement { get; init; }

    /// <summary>Whether it compensates a loss of this body. Where either is not named the initiative has the benefit of the doubt.</summary>
    public bool Covers(PublicBody bearer) =>
        Object == GageObject.Loss
        && NamesResource
        && (Losers.IsEmpty || bearer == PublicBody.Unnamed || Losers.Contains(bearer) || Losers.Contains(PublicBody.Unnamed));
}

/// <summary>Public bodies in the order of the text, each once; it shows their codes.</summary>
/// <param name="Bodies">The bodies.</param>
public sealed record BodyList(ImmutableArray<PublicBody> Bodies)
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Bodies.IsEmpty;

    /// <summary>Whether a body is one of them.</summary>
    public bool Contains(PublicBody body) => Bodies.Contains(body);

    /// <inheritdoc/>
    public bool Equals(BodyList? other) => other is not null && Bodies.SequenceEqual(other.Bodies);

    /// <inheritdoc/>
    public override int GetHashCode() => Bodies.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Bodies);
}
