using System.Collections.Immutable;
using Admissibility.Diagnostics;

namespace Admissibility.Facts;

/// <summary>How an additional article is linked with the subject of the bill, as far as words, codes and laws show it.</summary>
/// <param name="Location">The text of the additional article.</param>
/// <param name="Title">The title of the bill; null where its text is not given.</param>
/// <param name="Amendments">The number of amendments to its articles that show its subject instead of the text; otherwise 0.</param>
/// <param name="Nearest">The article of the bill that is closest; null where it has none.</param>
/// <param name="Shared">Words in common with that article, those that weigh most first.</param>
/// <param name="Foreign">Words that are nowhere in the bill, those that weigh most first.</param>
/// <param name="SharedLaws">Codes and laws that both name.</param>
/// <param name="ForeignLaws">Codes and laws that the bill does not name.</param>
/// <param name="Strength">Half the share of its weight that the bill knows, plus its closeness to the nearest article, plus a tenth of the share of its codes.</param>
/// <param name="Enough">From what strength a link is taken to be possible: it grows with what is known of the bill.</param>
public sealed record LinkWithBill(
    Location Location,
    string? Title,
    int Amendments,
    string? Nearest,
    ImmutableArray<string> Shared,
    ImmutableArray<string> Foreign,
    ImmutableArray<string> SharedLaws,
    ImmutableArray<string> ForeignLaws,
    double Strength,
    double Enough) : IContextFact
{
    /// <summary>What is reported where the subject of the bill is not known.</summary>
    public static MissingItem Missing => DossierBill.Missing;

    /// <summary>Whether it is about the bill itself, as its entry into force is, and has no subject of its own.</summary>
    public bool IsAboutBill { get; init; }

    /// <summary>Whether a link, even indirect, is possible.</summary>
    public bool IsPossible => Strength >= Enough;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Strength:0.00} of {Enough:0.00}, nearest {Nearest ?? "none"}: {string.Join(", ", Shared.Concat(SharedLaws))}");
}
