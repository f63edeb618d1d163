using Admissibility.Text;

namespace Admissibility.Diagnostics;

public enum DocumentPart
{
    Header,
    Placement,
    Dispositif,
    Expose,

    /// <summary>What stands around the amendment, not in it.</summary>
    Dossier,
}

/// <summary>A stretch of one part of an amendment.</summary>
public readonly record struct Location(DocumentPart Part, TextSpan Span)
{
    /// <summary>No place in the amendment: the dossier.</summary>
    public static Location Nowhere { get; } = new(DocumentPart.Dossier, default);

    public override string ToString() => $"{Part} {Span}";
}
