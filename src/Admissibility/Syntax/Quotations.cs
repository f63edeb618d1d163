using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>Words between « and », over one or more paragraphs; in the Sénat's style the lines behind a colon.</summary>
/// <param name="Span">With its signs.</param>
/// <param name="Text">The words without the signs that belong to this quotation; paragraphs apart by a line feed.</param>
/// <param name="Closed">Whether the closing sign is there; lines without signs are closed.</param>
public sealed record Quotation(TextSpan Span, string Text, bool Closed) : SyntaxNode(Span)
{
    /// <summary>Whether it stands between signs.</summary>
    public bool Marked { get; init; } = true;

    /// <summary>What the quoted text does, when it is law that modifies law; empty when it is a fragment.</summary>
    public SyntaxList<Instruction> Law { get; init; }

    public override IEnumerable<SyntaxNode> Children => Law;
}

/// <summary>What is put in: « les mots : « … » », « l'alinéa suivant : « … » », « deux alinéas ainsi rédigés : … »</summary>
/// <param name="Span">From the noun to the end of the quotation.</param>
/// <param name="Kind">What it is said to be.</param>
/// <param name="Count">How many are announced, or null.</param>
/// <param name="Quotations">The text; none where it follows as statements of its own.</param>
public sealed record Content(TextSpan Span, ContentKind Kind, int? Count, SyntaxList<Quotation> Quotations) : SyntaxNode(Span)
{
    public override IEnumerable<SyntaxNode> Children => Quotations;
}

public enum ContentKind
{
    Words,
    Sentence,
    Alinea,
    Article,

    /// <summary>A I, a 2°, an a: « un II ainsi rédigé »</summary>
    Subdivision,

    /// <summary>A section, a chapter, with its heading.</summary>
    Division,

    Row,
    Column,
    Table,

    /// <summary>The words follow without a noun: « rédiger ainsi cet article : »</summary>
    Text,
}
