using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>A stretch of an article that a target means.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text of the article; empty for a point.</param>
public sealed record ResolvedTarget(ResolvedTargetKind Kind, TextSpan Span);

public enum ResolvedTargetKind
{
    Article,

    /// <summary>Alinéas that follow each other.</summary>
    Alineas,

    Sentences,
    Words,

    /// <summary>From behind some words to the end of what holds them, or from its start to before them.</summary>
    Remainder,

    /// <summary>The start of an alinéa or of a sentence.</summary>
    Start,

    /// <summary>The end of an alinéa or of a sentence.</summary>
    End,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>What a target means, or why it means nothing.</summary>
public sealed record TargetResolution
{
    private TargetResolution(ImmutableArray<ResolvedTarget> places, Refusal? refusal)
    {
        Targets = places;
        Refusal = refusal;
    }

    /// <summary>The stretches meant, in the order of the text; none where the target is refused.</summary>
    public ImmutableArray<ResolvedTarget> Targets { get; }

    /// <summary>Why the target means nothing; null where it means something.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator TargetResolution(Refusal refusal) => ToResolution(refusal);

    public static TargetResolution ToResolution(Refusal refusal) => new([], refusal);

    internal static TargetResolution Of(IEnumerable<ResolvedTarget> places) => new([.. places.OrderBy(place => place.Span.Start).ThenBy(place => place.Span.Length)], null);

    internal static TargetResolution Of(ResolvedTargetKind kind, TextSpan span) => new([new(kind, span)], null);
}
