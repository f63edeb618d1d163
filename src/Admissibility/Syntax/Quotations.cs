using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>Words between « and », over one or more paragraphs; in the Sénat's style the lines after a colon.</summary>
/// <param name="Span">With its quotation marks.</param>
/// <param name="Text">The words without the quotation marks that belong to this quotation; paragraphs apart by a line feed.</param>
/// <param name="Closed">Whether the closing quotation mark is there; lines without quotation marks are closed.</param>
public sealed record Quotation(TextSpan Span, string Text, bool Closed) : SyntaxNode(Span)
{
    /// <summary>Whether it has quotation marks.</summary>
    public bool Marked { get; init; } = true;

    /// <summary>What the quoted text does, when it is law that modifies law; empty when it is a fragment.</summary>
    public SyntaxList<Instruction> Law { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Law;
}

/// <summary>What is put in: « les mots : « … » », « l'alinéa suivant : « … » », « deux alinéas ainsi rédigés : … »</summary>
/// <param name="Span">From the noun to the end of the quotation.</param>
/// <param name="Kind">What it is said to be.</param>
/// <param name="Count">How many are announced, or null.</param>
/// <param name="Quotations">The text; empty where it follows as statements of its own.</param>
public sealed record Content(TextSpan Span, ContentKind Kind, int? Count, SyntaxList<Quotation> Quotations) : SyntaxNode(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Quotations;
}

/// <summary>What a text that is put in is said to be.</summary>
public enum ContentKind
{
    /// <summary>« les mots », « le taux » and other words inside a sentence.</summary>
    Words,

    /// <summary>« une phrase »</summary>
    Sentence,

    /// <summary>« un alinéa »</summary>
    Alinea,

    /// <summary>« un article »</summary>
    Article,

    /// <summary>A I, a 2°, an a: « un II ainsi rédigé »</summary>
    Subdivision,

    /// <summary>A section, a chapter, with its heading.</summary>
    Division,

    /// <summary>« une ligne »</summary>
    Row,

    /// <summary>« une colonne »</summary>
    Column,

    /// <summary>« un tableau »</summary>
    Table,

    /// <summary>The words follow without a noun: « rédiger ainsi cet article : »</summary>
    Text,
}
