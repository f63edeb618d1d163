using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>« ARTICLE 5 », « APRÈS L'ARTICLE 9, insérer l'article suivant: »: where in the bill an amendment is placed.</summary>
/// <param name="Span">The whole line or lines.</param>
/// <param name="Position">On the division itself, before it, or after it.</param>
/// <param name="Division">The division named.</param>
/// <param name="Inserts">What is to be inserted, where the line says it or the position implies it.</param>
public sealed record PlacementSyntax(TextSpan Span, PlacementPosition Position, DivisionReference Division, InsertedDivision Inserts) : SyntaxNode(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Division];
}

/// <summary>Where an amendment is placed with regard to the division that it names.</summary>
public enum PlacementPosition
{
    /// <summary>« ARTICLE 5 »: it amends the division.</summary>
    On,

    /// <summary>« AVANT L'ARTICLE 5 »</summary>
    Before,

    /// <summary>« APRÈS L'ARTICLE 5 »</summary>
    After,
}

/// <summary>What a placement says is to be inserted.</summary>
public enum InsertedDivision
{
    /// <summary>Nothing: the division itself is amended.</summary>
    None,

    /// <summary>An additional article.</summary>
    Article,

    /// <summary>An additional division with its heading.</summary>
    Heading,
}

/// <summary>A division of the bill, by kind and number.</summary>
/// <param name="Span">Where it is named.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number: of an article in the spelling of <see cref="ArticleNumber"/>, of another as written; or an empty string.</param>
/// <param name="Through">The last number of a range (« ARTICLES 3 à 5 »), or null.</param>
public sealed record DivisionReference(TextSpan Span, DivisionKind Kind, string Number, string? Through = null) : SyntaxNode(Span);
