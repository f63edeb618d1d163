using Admissibility.Amendments;

namespace Admissibility.Documents;

/// <summary>What an authority decided of an amendment: known only afterwards, read by <c>evaluate</c> alone, shown to no rule.</summary>
/// <param name="Kind">How it counts.</param>
/// <param name="State">The state as the archive words it: « Discuté », « Irrecevable 40 ».</param>
/// <param name="Ground">The ground of inadmissibility as the archive words it, or null.</param>
public sealed record OfficialDecision(DecisionKind Kind, string State, string? Ground)
{
    /// <summary>What the words of inadmissibility begin with, whatever ground follows.</summary>
    private const string Inadmissible = "Irrecevable";

    /// <summary>Nothing is known.</summary>
    public static OfficialDecision Unknown { get; } = new(DecisionKind.Undecided, "", null);

    /// <summary>From the words of the Assemblée's open data.</summary>
    /// <param name="state">The state: « Discuté ». What is withdrawn or in process shows nothing.</param>
    /// <param name="subState">The state within it, which is the ground where the amendment is inadmissible; null where there is none.</param>
    public static OfficialDecision FromAssemblee(string state, string? subState)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Of(state, subState ?? state, isSenat: false);
    }

    /// <summary>From the « Sort » of the Sénat's AMELI.</summary>
    /// <param name="outcome">The words of the column.</param>
    public static OfficialDecision FromSenat(string outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Of(outcome, outcome, isSenat: true);
    }

    /// <summary>From a file of decisions, in the words of either chamber.</summary>
    /// <param name="outcome">The words of its outcome column.</param>
    /// <param name="ground">Those of its ground column; empty or a dash where there is none.</param>
    public static OfficialDecision FromLabels(string outcome, string ground)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Of(outcome, ground is "" or "–" ? outcome : ground, isSenat: false);
    }

    private static OfficialDecision Of(string state, string ground, bool isSenat)
    {
        if (state.StartsWith(Inadmissible, StringComparison.OrdinalIgnoreCase))
        {
            return new(DecisionKind.Inadmissible, state, ground);
        }

        var proof = AmendmentOutcome.Find(state)?.Proof;
        var isAdmitted = proof == OutcomeProof.Admitted || (isSenat && proof == OutcomeProof.AdmittedBySenat);
        return new(isAdmitted ? DecisionKind.Admitted : DecisionKind.Undecided, state, null);
    }
}

/// <summary>How a decision counts when results are measured against it.</summary>
public enum DecisionKind
{
    /// <summary>Nothing shows whether it is admissible.</summary>
    Undecided,

    /// <summary>It was discussed, or declared admissible.</summary>
    Admitted,

    /// <summary>It was declared inadmissible.</summary>
    Inadmissible,
}
