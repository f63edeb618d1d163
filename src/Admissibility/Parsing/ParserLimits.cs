namespace Admissibility.Parsing;

/// <summary>Bounds on what the parser takes from outside.</summary>
public sealed record ParserLimits
{
    /// <summary>The limits that apply where none are given.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>Length of one dispositif, in UTF-16 code units; a longer one is left unread, and said to be.</summary>
    public int MaxLength { get; init; } = 1_000_000;

    /// <summary>Lists inside lists: « I. – A. – 1° »; what is deeper is read as statements without a list.</summary>
    public int MaxListDepth { get; init; } = 32;

    /// <summary>Quotations inside quotations; deeper quotation marks are read as plain characters.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>
    /// Choices tried for each word or mark of a text, beside <see cref="MinimumSteps"/>: what makes the time linear, whatever is written.
    /// Amendments of many pages take 2; one that asks for more is read no further, and said to be.
    /// </summary>
    public int StepsPerToken { get; init; } = 4;

    /// <summary>Choices that may be tried in any text, however short. Dense amendments of a page or two take 6 for each word, and live on these.</summary>
    public int MinimumSteps { get; init; } = 20_000;

    /// <summary>Instructions read in one dispositif, and in each quotation of law.</summary>
    public int MaxInstructions { get; init; } = 2_000;
}
