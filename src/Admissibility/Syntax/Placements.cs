using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>« ARTICLE 5 », « APRÈS L'ARTICLE 9, insérer l'article suivant: »: where in the bill an amendment stands.</summary>
/// <param name="Span">The whole line or lines.</param>
/// <param name="Position">On the division itself, before it, or behind it.</param>
/// <param name="Division">The division named.</param>
/// <param name="Inserts">What is to be inserted, where the line says it or the position implies it.</param>
public sealed record PlacementSyntax(TextSpan Span, PlacementPosition Position, DivisionReference Division, InsertedDivision Inserts) : SyntaxNode(Span)
{
    public override IEnumerable<SyntaxNode> Children => [Division];
}

public enum PlacementPosition
{
    On,
    Before,
    After,
}

public enum InsertedDivision
{
    None,

    /// <summary>An additional article.</summary>
    Article,

    /// <summary>An additional division with its heading.</summary>
    Heading,
}

/// <summary>A division of the bill, by kind and number.</summary>
/// <param name="Span">Where it is named.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number: of an article in the spelling of <see cref="ArticleNumber"/>, of another as it stands; empty where it has none.</param>
/// <param name="Through">The last number of a range (« ARTICLES 3 à 5 »), or null.</param>
public sealed record DivisionReference(TextSpan Span, DivisionKind Kind, string Number, string? Through = null) : SyntaxNode(Span);
