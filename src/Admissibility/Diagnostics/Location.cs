using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>The parts of an amendment that a location can be in.</summary>
public enum DocumentPart
{
    /// <summary>What precedes the placement: chamber, date, bill, number, signatories.</summary>
    Header,

    /// <summary>The line that names the place in the bill: « ARTICLE 3 ».</summary>
    Placement,

    /// <summary>The operative text.</summary>
    Dispositif,

    /// <summary>The reasons given: « exposé sommaire », « objet ».</summary>
    Expose,

    /// <summary>The context of the amendment, not its text.</summary>
    Dossier,
}

/// <summary>A span in one part of an amendment.</summary>
/// <param name="Part">The part.</param>
/// <param name="Span">Where in the source of that part, in UTF-16 code units.</param>
public readonly record struct Location(DocumentPart Part, TextSpan Span)
{
    /// <summary>No place in the amendment: the dossier.</summary>
    public static Location Nowhere { get; } = new(DocumentPart.Dossier, default);

    /// <inheritdoc/>
    public override string ToString() => $"{Part} {Span}";
}
