using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>A fact of context that was not given.</summary>
/// <param name="Code">A stable name, in lower case.</param>
/// <param name="Words">What is missing: « lecture inconnue ».</param>
public sealed record MissingItem(string Code, LocalizedText Words)
{
    /// <summary>
    /// Whether an amendment cannot be assessed without it. The circumstances of the filing (its hour, the calendar) are named among the
    /// checks that were not made and leave the verdict on the text as it is.
    /// </summary>
    public bool BearsOnVerdict { get; init; } = true;
}
