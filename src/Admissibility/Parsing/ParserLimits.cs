namespace Admissibility.Parsing;

/// <summary>Bounds on what the parser takes from outside.</summary>
public sealed record ParserLimits
{
    public static ParserLimits Default { get; } = new();

    /// <summary>Length of one dispositif, in UTF-16 code units; a longer one is left unread, and said to be.</summary>
    public int MaxLength { get; init; } = 1_000_000;

    /// <summary>Quotations inside quotations; deeper signs are read as plain signs.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Instructions read in one dispositif.</summary>
    public int MaxInstructions { get; init; } = 2_000;
}
