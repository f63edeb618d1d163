using System.Collections.Frozen;
using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>What becomes of an amendment, in the words that documents, archives and files of decisions use: one list for those that read them.</summary>
/// <remarks>These are words. What was decided of an amendment is known only afterwards and shown to no rule.</remarks>
/// <param name="Label">As the chambers write it, accents and all.</param>
/// <param name="Proof">What it shows of the control of admissibility.</param>
public sealed record AmendmentOutcome(string Label, OutcomeProof Proof)
{
    /// <summary>Adopted.</summary>
    public static AmendmentOutcome Adopted { get; } = new("Adopté", OutcomeProof.Admitted);

    /// <summary>Rejected.</summary>
    public static AmendmentOutcome Rejected { get; } = new("Rejeté", OutcomeProof.Admitted);

    /// <summary>Without object once another amendment is adopted.</summary>
    public static AmendmentOutcome Fallen { get; } = new("Tombé", OutcomeProof.Admitted);

    /// <summary>Nobody moved it.</summary>
    public static AmendmentOutcome NotMoved { get; } = new("Non soutenu", OutcomeProof.Admitted) { Variants = ["non soutenue", "non_soutenu"] };

    /// <summary>The Sénat's word for what another amendment has satisfied.</summary>
    public static AmendmentOutcome Satisfied { get; } = new("Satisfait ou sans objet", OutcomeProof.Admitted);

    /// <summary>Withdrawn. The Sénat keeps the word for what is withdrawn in the sitting, after the control.</summary>
    public static AmendmentOutcome Withdrawn { get; } = new("Retiré", OutcomeProof.AdmittedBySenat);

    /// <summary>Withdrawn before the sitting, as the Sénat's csv says it.</summary>
    public static AmendmentOutcome WithdrawnBeforehand { get; } =
        new("Cet amendement est retiré avant séance", OutcomeProof.None) { Variants = ["retiré avant séance"] };

    /// <summary>The Assemblée's state of what was called in the sitting, whatever became of it there.</summary>
    public static AmendmentOutcome Discussed { get; } = new("Discuté", OutcomeProof.Admitted) { IsPrinted = false };

    /// <summary>Declared admissible by the Sénat's finance committee.</summary>
    public static AmendmentOutcome Admissible { get; } =
        new("Recevable art. 40 C / LOLF", OutcomeProof.Admitted) { IsPrinted = false, Variants = ["admitted"] };

    /// <summary>All of them; several words more are only ever printed.</summary>
    public static ImmutableArray<AmendmentOutcome> All { get; } =
    [
        Adopted, Rejected, Fallen, NotMoved, Satisfied, Withdrawn, WithdrawnBeforehand, Discussed, Admissible,
        new("Sans objet", OutcomeProof.None),
        new("Non défendu", OutcomeProof.None),
        new("Irrecevable", OutcomeProof.Inadmissible) { Variants = ["irrecevable 40"] },
    ];

    private static readonly FrozenDictionary<string, AmendmentOutcome> s_byWords = All
        .SelectMany(outcome => outcome.Variants.Append(outcome.Label).Select(words => KeyValuePair.Create(Typography.FoldText(words), outcome)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Other ways in which it is written.</summary>
    public ImmutableArray<string> Variants { get; private init; } = [];

    /// <summary>Whether documents print it above the signatories.</summary>
    public bool IsPrinted { get; private init; } = true;

    /// <summary>The outcome of these words, whatever their case and accents; null for any others.</summary>
    public static AmendmentOutcome? Find(ReadOnlySpan<char> words) => s_byWords.GetValueOrDefault(Typography.FoldText(words));
}

/// <summary>What an outcome shows of the control of admissibility.</summary>
public enum OutcomeProof
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The amendment was found admissible.</summary>
    Admitted,

    /// <summary>The same in the data of the Sénat, and nothing elsewhere.</summary>
    AdmittedBySenat,

    /// <summary>The amendment was found inadmissible; the ground follows in most sources.</summary>
    Inadmissible,
}
