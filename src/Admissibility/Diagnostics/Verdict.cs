using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>The conclusion on one amendment: the first that holds.</summary>
public enum Verdict
{
    /// <summary>An error: a verifiable rule is not met.</summary>
    RuleNotMet,

    /// <summary>A warning: to be assessed.</summary>
    ToAssess,

    /// <summary>Something was not understood, or a fact is missing.</summary>
    Undetermined,

    /// <summary>Nothing was found against it.</summary>
    NoObjection,
}

/// <summary>How verdicts and severities are named, in JSON and in words.</summary>
public static class VerdictNames
{
    /// <summary>The name in JSON: « rule-not-met ».</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.RuleNotMet => "rule-not-met",
        Verdict.ToAssess => "to-assess",
        Verdict.Undetermined => "undetermined",
        Verdict.NoObjection => "no-objection",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>The words shown, never peremptory.</summary>
    public static LocalizedText Words(this Verdict verdict) => verdict switch
    {
        Verdict.RuleNotMet => new("règle vérifiable non respectée", "verifiable rule not met"),
        Verdict.ToAssess => new("à expertiser", "to be assessed"),
        Verdict.Undetermined => new("non appréciable", "cannot be assessed"),
        Verdict.NoObjection => new("aucune objection relevée", "no objection found"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>The name in JSON: « warning ».</summary>
    public static string Code(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    /// <summary>The words at the head of a diagnostic.</summary>
    public static LocalizedText Words(this Severity severity) => severity switch
    {
        Severity.Error => new("règle non respectée", "rule not met"),
        Severity.Warning => new("à expertiser", "to be assessed"),
        Severity.Info => new("à savoir", "worth knowing"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
