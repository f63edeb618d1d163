using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>A span of an article that a target names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The span in the text of the article; empty for a point.</param>
internal sealed record ResolvedTarget(ResolvedTargetKind Kind, TextSpan Span)
{
    /// <summary>The alinéa or the sentence of which a point is the start or the end; null for other targets.</summary>
    public TextSpan? Within { get; init; }

    /// <summary>The punctuation that the quoted words end with and the article does not have there; null where they are found as quoted.</summary>
    public char? Dropped { get; init; }
}

/// <summary>What a resolved target is.</summary>
internal enum ResolvedTargetKind
{
    /// <summary>All of the article.</summary>
    Article,

    /// <summary>Alinéas that follow each other.</summary>
    Alineas,

    /// <summary>Sentences that follow each other.</summary>
    Sentences,

    /// <summary>Words inside an alinéa.</summary>
    Words,

    /// <summary>From after some words to the end of the alinéa or sentence that has them, or from its start to before them.</summary>
    Remainder,

    /// <summary>The start of an alinéa or of a sentence.</summary>
    Start,

    /// <summary>The end of an alinéa or of a sentence.</summary>
    End,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>The spans that a target names, or why it names none.</summary>
internal sealed record TargetResolution
{
    private TargetResolution(ImmutableArray<ResolvedTarget> places, Refusal? refusal)
    {
        Targets = places;
        Refusal = refusal;
    }

    /// <summary>The spans, in the order of the text; empty where the target is refused.</summary>
    public ImmutableArray<ResolvedTarget> Targets { get; }

    /// <summary>Why the target names nothing; null where it names something.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator TargetResolution(Refusal refusal) => ToResolution(refusal);

    public static TargetResolution ToResolution(Refusal refusal) => new([], refusal);

    public static TargetResolution Of(IEnumerable<ResolvedTarget> places) =>
        new([.. places.OrderBy(place => place.Span.Start).ThenBy(place => place.Span.Length)], null);

    public static TargetResolution Of(ResolvedTargetKind kind, TextSpan span) => new([new(kind, span)], null);
}
