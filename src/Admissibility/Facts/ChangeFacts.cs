using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>Words of the bill that an amendment takes away and brings; known where the bill is, and the amendment applies.</summary>
/// <param name="Location">The instruction.</param>
/// <param name="Removed">The words that go; empty where none do.</param>
/// <param name="Added">The words that come; empty where none do.</param>
public sealed record WordsChanged(Location Location, string Removed, string Added);

/// <summary>
/// A number of the bill that an amendment raises or lowers. What that means for public money depends on what it counts: a
/// higher threshold may cost or spare.
/// </summary>
/// <param name="Location">The instruction.</param>
/// <param name="Before">The number that goes.</param>
/// <param name="After">The number that comes.</param>
/// <param name="Object">The words after it: what it counts.</param>
public sealed record NumberChanged(Location Location, decimal Before, decimal After, string Object)
{
    public bool IsRaised => After > Before;
}
