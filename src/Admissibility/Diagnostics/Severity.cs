namespace Admissibility.Diagnostics;

/// <summary>How sure a rule is. What weighs or interprets is never an error.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>« à expertiser »: to be assessed by a person.</summary>
    Warning,

    /// <summary>« règle vérifiable non respectée »: beyond dispute once shown.</summary>
    Error,
}
