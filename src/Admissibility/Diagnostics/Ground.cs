namespace Admissibility.Diagnostics;

/// <summary>A ground of inadmissibility by its official label, as the open data of the Assemblée name it.</summary>
/// <param name="Label">The label: « Charge », « Cavalier (45) ».</param>
/// <param name="Code">The code of the state where there is one: « IRR45 ».</param>
/// <param name="Kind">Which authority it falls to.</param>
public sealed record Ground(string Label, string? Code, GroundKind Kind)
{
    /// <summary>No ground of inadmissibility: form, drafting, the checker itself.</summary>
    public static Ground None { get; } = new("Aucun", null, GroundKind.None);

    public static Ground Charge { get; } = new("Charge", null, GroundKind.Financial);

    public static Ground Gage { get; } = new("Gage", null, GroundKind.Financial);

    public static Ground Rider { get; } = new("Cavalier (45)", "IRR45", GroundKind.Link);

    public static Ground Funnel { get; } = new("Entonnoir (45)", "IRR45", GroundKind.Link);

    public static Ground OutOfField { get; } = new("Hors champ", "IRRHC", GroundKind.Procedure);

    public static Ground Other { get; } = new("Autre irrecevabilité", "IRRAI", GroundKind.Procedure);
}

public enum GroundKind
{
    None,

    /// <summary>Article 40 of the Constitution and the organic laws on finance.</summary>
    Financial,

    /// <summary>Article 45: link with the text.</summary>
    Link,

    /// <summary>The rest: form, placement, domain.</summary>
    Procedure,
}
