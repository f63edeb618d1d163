using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>A ground of inadmissibility with what is known of it.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Chamber">The chamber whose services use the label.</param>
/// <param name="State">The state (« état ») of the ground in the open data of the Assemblée, or null in the Sénat's lists.</param>
/// <param name="Basis">What it rests on; where the text was not read it is shown as « à vérifier ».</param>
/// <param name="When">When it is decided.</param>
/// <param name="Meaning">What it covers, in a sentence.</param>
public sealed record GroundEntry(Ground Ground, Chamber Chamber, string? State, LegalBasis Basis, LocalizedText When, LocalizedText Meaning)
{
    /// <summary>Who decides, stage by stage.</summary>
    public LocalizedText Decides => Chamber == Chamber.Senat || Ground.Kind == GroundKind.Domain
        ? Authority.For(Ground, Chamber, null)
        : new(
            $"en commission : {Authority.For(Ground, Chamber, Stage.Committee).Fr} ; en séance : {Authority.For(Ground, Chamber, Stage.Plenary).Fr}",
            $"in committee: {Authority.For(Ground, Chamber, Stage.Committee).En}; in plenary: {Authority.For(Ground, Chamber, Stage.Plenary).En}");
}

/// <summary>A state or sub-state of an amendment in the data of a chamber.</summary>
/// <param name="Chamber">The chamber.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="Label">Its label; null for a code whose label is not known.</param>
/// <param name="SubState">Its sub-state, or null.</param>
/// <param name="Verified">Whether code and label were seen together in the data.</param>
public sealed record StateLabel(Chamber Chamber, string? Code, string? Label, string? SubState, bool Verified);
