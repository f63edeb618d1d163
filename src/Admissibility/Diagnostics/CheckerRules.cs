namespace Admissibility.Diagnostics;

/// <summary>What the checker says of itself.</summary>
public static class CheckerRules
{
    /// <summary>A sentence that was not understood, and so was not checked.</summary>
    public static RuleDescriptor NotVerified { get; } = new(
        "ADM9001", Severity.Info, Ground.None, LegalBasis.None,
        Fr: "Passage non compris, donc non vérifié{expected}.",
        En: "Passage not understood, so not verified{expected}.");

    /// <summary>A rule that threw.</summary>
    public static RuleDescriptor RuleFailed { get; } = new(
        "ADM9002", Severity.Info, Ground.None, LegalBasis.None,
        Fr: "La règle {rule} a échoué ({error}) ; les autres ont été appliquées.",
        En: "Rule {rule} failed ({error}); the others were applied.");

    /// <summary>Something that a rule needs and nobody said.</summary>
    public static RuleDescriptor MissingContext { get; } = new(
        "ADM9003", Severity.Info, Ground.None, LegalBasis.None,
        Fr: "Contexte manquant : {missing}.",
        En: "Missing context: {missing}.");

    /// <summary>Parts that a document should have and that were not found in it.</summary>
    public static RuleDescriptor IncompleteDocument { get; } = new(
        "ADM9004", Severity.Info, Ground.None, LegalBasis.None,
        Fr: "Non trouvé dans le document : {parts}.",
        En: "Not found in the document: {parts}.");

    /// <summary>Those after which no one can say that nothing was found.</summary>
    public static IReadOnlyList<RuleDescriptor> LeaveVerdictOpen { get; } = [NotVerified, RuleFailed, MissingContext];

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [NotVerified, RuleFailed, MissingContext, IncompleteDocument];
}
