using Admissibility.Text;

namespace Admissibility.Engine;

/// <summary>A fact that the dossier gives or not. A rule that needs one and does not find it says so, and does not guess.</summary>
public interface IContextFact
{
    /// <summary>What is said where it is missing: « lecture inconnue ».</summary>
    static abstract MissingItem Missing { get; }
}

/// <summary>Something that nobody said.</summary>
/// <param name="Code">A stable name, in lower case.</param>
/// <param name="Words">What is missing.</param>
public sealed record MissingItem(string Code, LocalizedText Words)
{
    /// <summary>
    /// Whether an amendment cannot be assessed without it. What stands around the filing (its hour, the calendar) is named among the
    /// checks that were not made and leaves the verdict on the text as it is.
    /// </summary>
    public bool BearsOnVerdict { get; init; } = true;
}
