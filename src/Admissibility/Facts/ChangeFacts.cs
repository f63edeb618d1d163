using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>Words of the bill that an amendment removes and inserts; known where the bill is, and the amendment applies.</summary>
/// <param name="Location">The instruction.</param>
/// <param name="Removed">The words removed; empty where only insertions are made.</param>
/// <param name="Added">The words inserted; empty where only deletions are made.</param>
public sealed record WordsChanged(Location Location, string Removed, string Added);

/// <summary>
/// A number of the bill that an amendment raises or lowers. Whether it costs or saves public money depends on what
/// the number measures: a higher threshold can do either.
/// </summary>
/// <param name="Location">The instruction.</param>
/// <param name="Before">The number removed.</param>
/// <param name="After">The number inserted.</param>
/// <param name="Object">The words after it: what it counts.</param>
public sealed record NumberChanged(Location Location, decimal Before, decimal After, string Object)
{
    /// <summary>Whether the new number is the greater.</summary>
    public bool IsRaised => After > Before;
}
