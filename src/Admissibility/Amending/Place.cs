using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Amending;

/// <summary>A stretch of an article that a target means.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text of the article; empty for a point.</param>
public sealed record Place(PlaceKind Kind, TextSpan Span);

public enum PlaceKind
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
public sealed record Resolution
{
    private Resolution(ImmutableArray<Place> places, Refusal? refusal)
    {
        Places = places;
        Refusal = refusal;
    }

    /// <summary>The stretches meant, in the order of the text; none where the target is refused.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>Why the target means nothing; null where it means something.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Resolution(Refusal refusal) => ToResolution(refusal);

    public static Resolution ToResolution(Refusal refusal) => new([], refusal);

    internal static Resolution Of(IEnumerable<Place> places) => new([.. places.OrderBy(place => place.Span.Start).ThenBy(place => place.Span.Length)], null);

    internal static Resolution Of(PlaceKind kind, TextSpan span) => new([new(kind, span)], null);
}
