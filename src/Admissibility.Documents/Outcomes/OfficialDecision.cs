namespace Admissibility.Documents;

/// <summary>What an authority decided of an amendment: known only afterwards, read by <c>evaluate</c> alone, shown to no rule.</summary>
/// <param name="Kind">How it counts.</param>
/// <param name="State">The state as the archive words it: « Discuté », « Irrecevable 40 ».</param>
/// <param name="Ground">The ground of inadmissibility as the archive words it, or null.</param>
public sealed record OfficialDecision(DecisionKind Kind, string State, string? Ground)
{
    /// <summary>Nothing is known.</summary>
    public static OfficialDecision Unknown { get; } = new(DecisionKind.Undecided, "", null);

    /// <summary>From the words of the Assemblée's open data: state, and sub-state.</summary>
    public static OfficialDecision FromAssemblee(string state, string? subState)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.StartsWith("Irrecevable", StringComparison.OrdinalIgnoreCase))
        {
            return new(DecisionKind.Inadmissible, state, subState ?? state);
        }

        // What was discussed went through the control; what was withdrawn or is still in process tells nothing.
        return new(state.Equals("Discuté", StringComparison.OrdinalIgnoreCase) ? DecisionKind.Admitted : DecisionKind.Undecided, state, null);
    }

    /// <summary>From the « Sort » of the Sénat's AMELI.</summary>
    public static OfficialDecision FromSenat(string outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.StartsWith("Irrecevable", StringComparison.OrdinalIgnoreCase))
        {
            return new(DecisionKind.Inadmissible, outcome, outcome);
        }

        var admitted = outcome is "Adopté" or "Rejeté" or "Non soutenu" or "Tombé" or "Satisfait ou sans objet" or "Recevable art. 40 C / LOLF" or "Retiré";
        return new(admitted ? DecisionKind.Admitted : DecisionKind.Undecided, outcome, null);
    }
}

public enum DecisionKind
{
    /// <summary>No decision that tells whether it is admissible.</summary>
    Undecided,

    /// <summary>It was discussed, or declared admissible.</summary>
    Admitted,

    /// <summary>It was declared inadmissible.</summary>
    Inadmissible,
}
