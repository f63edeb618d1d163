using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>What a rule reports: where, and what fills the holes of its message.</summary>
/// <param name="Location">Where.</param>
/// <param name="Holes">Values by the name of their hole.</param>
public sealed record Finding(Location Location, ImmutableArray<(string Hole, LocalizedText Value)> Holes);
