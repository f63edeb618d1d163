using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>What a rule reports: where, and what fills the holes of its message. Two findings that say the same are two.</summary>
/// <param name="rule">The rule that reports.</param>
/// <param name="location">Where.</param>
/// <param name="holes">Values by the name of their hole.</param>
public sealed class Finding(RuleDescriptor rule, Location location, ImmutableArray<(string Hole, LocalizedText Value)> holes)
{
    /// <summary>The rule that reports.</summary>
    public RuleDescriptor Rule => rule;

    /// <summary>Where the fault is.</summary>
    public Location Location => location;

    /// <summary>What fills the holes of the message, by the name of the hole.</summary>
    public ImmutableArray<(string Hole, LocalizedText Value)> Holes => holes;

    /// <summary>The id of the amendment of which a rule over a whole dossier reports; null where a rule looks at one amendment alone.</summary>
    public string? Amendment { get; init; }

    /// <summary>How it is mended; null where that takes a person.</summary>
    public Fix? Fix { get; private init; }

    /// <summary>The message of the rule, its holes filled.</summary>
    public LocalizedText Message => rule.Format(holes);

    /// <summary>The same finding, with how it is mended.</summary>
    /// <param name="fix">The fix; null for none.</param>
    public Finding MendedBy(Fix? fix) => new(rule, location, holes) { Amendment = Amendment, Fix = fix };

    /// <inheritdoc/>
    public override string ToString() => $"{rule.Id} {location}: {Message.Fr}";
}
