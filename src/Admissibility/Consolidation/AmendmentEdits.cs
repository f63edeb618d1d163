using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>What one amendment changes in an article, or why it changes nothing.</summary>
/// <param name="Id">What names the amendment.</param>
/// <param name="Edits">The changes, in the order in which they are ordered.</param>
/// <param name="Refusals">Why it is not applied; empty where it is.</param>
internal sealed record AmendmentEdits(string Id, ImmutableArray<Edit> Edits, ImmutableArray<Refusal> Refusals)
{
    /// <summary>How many targets it names.</summary>
    public int Targets { get; init; }

    /// <summary>How many of them were found in the article.</summary>
    public int Resolved { get; init; }

    /// <summary>Reads a dispositif against an article.</summary>
    /// <param name="id">What names the amendment.</param>
    /// <param name="article">The article as it is printed.</param>
    /// <param name="dispositif">The dispositif.</param>
    /// <param name="source">The text of the dispositif.</param>
    /// <param name="isOwnArticle">Whether a number names this article; null for a bare article, which has none.</param>
    /// <param name="isTolerant">Whether misprints in quoted words are passed over: to apply an amendment, not to check it.</param>
    public static AmendmentEdits Of(
        string id,
        ArticleText article,
        DispositifSyntax dispositif,
        SourceText source,
        Func<ArticleRange, bool>? isOwnArticle = null,
        bool isTolerant = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(dispositif);
        ArgumentNullException.ThrowIfNull(source);
        var reader = new InstructionTranslator(article,
            source,
            DraftingStyle.IsSenat(dispositif, source),
            new TargetResolver(article, source, isOwnArticle, isTolerant),
            isTolerant);
        reader.Read(dispositif);
        return new(id, reader.Edits, reader.Refusals) { Targets = reader.Targets, Resolved = reader.Resolved };
    }
}

/// <summary>A change, and the amendment that orders it.</summary>
internal sealed record AmendmentEdit(string Id, Edit Edit);
