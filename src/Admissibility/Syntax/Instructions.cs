using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>The operative text of an amendment.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Instructions">Its instructions in order.</param>
public sealed record DispositifSyntax(TextSpan Span, SyntaxList<Instruction> Instructions) : SyntaxNode(Span)
{
    /// <summary>Misspelt keywords that were read as what they must mean.</summary>
    public SyntaxList<Misspelling> Misspellings { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Instructions;
}

/// <summary>A misspelt keyword: what is written and what is meant. It is not part of the tree, in which the word is read as what is meant.</summary>
public sealed record Misspelling(TextSpan Span, string Written, string Meant);

/// <summary>One operation of a dispositif, or of a law that modifies another.</summary>
public abstract record Instruction : SyntaxNode
{
    private protected Instruction(TextSpan span)
        : base(span)
    {
    }

    /// <summary>« II », « 1° », « a »: the mark before it, or null.</summary>
    public string? Label { get; init; }

    /// <summary>« En conséquence »: it follows from the instruction before.</summary>
    public bool IsConsequence { get; init; }

    /// <summary>« à compter du 1er janvier 2030 »: when it takes effect; null where the sentence does not say it.</summary>
    public TimeClause? When { get; init; }

    /// <summary>What is in the sentence, in the order in which it is written.</summary>
    private protected IEnumerable<SyntaxNode> InOrder(IEnumerable<SyntaxNode> nodes) =>
        (When is null ? nodes : nodes.Append(When)).OrderBy(node => node.Span.Start);
}

/// <summary>« à compter du 1er janvier 2030 », « pour l'imposition des revenus de l'année 2029 »: when a change takes effect, or for what.</summary>
public sealed record TimeClause(TextSpan Span) : SyntaxNode(Span);

/// <summary>An instruction that names what it applies to.</summary>
public abstract record TargetedInstruction : Instruction
{
    private protected TargetedInstruction(TextSpan span, SyntaxList<Target> targets)
        : base(span) => Targets = targets;

    /// <summary>Where; empty when it is the division on which the amendment is placed.</summary>
    public SyntaxList<Target> Targets { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => When is null ? Targets : InOrder(Targets);
}

/// <summary>An instruction that brings a text.</summary>
public abstract record ContentInstruction : TargetedInstruction
{
    private protected ContentInstruction(TextSpan span, SyntaxList<Target> targets)
        : base(span, targets)
    {
    }

    /// <summary>The text; null where something is restored as it was.</summary>
    public abstract Content? Content { get; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => InOrder(Content is null ? Targets : Targets.Append<SyntaxNode>(Content));
}

/// <summary>« Supprimer l'alinéa 2. », « le III est abrogé »</summary>
public sealed record Deletion(TextSpan Span, SyntaxList<Target> Targets) : TargetedInstruction(Span, Targets);

/// <summary>« Rédiger ainsi cet article : »</summary>
public sealed record Rewriting(TextSpan Span, SyntaxList<Target> Targets, Content Content) : ContentInstruction(Span, Targets)
{
    /// <inheritdoc/>
    public override Content Content { get; } = Content;
}

/// <summary>« Rétablir cet article dans la rédaction suivante : »</summary>
public sealed record Restoration(TextSpan Span, SyntaxList<Target> Targets, Content? Content) : ContentInstruction(Span, Targets)
{
    /// <inheritdoc/>
    public override Content? Content { get; } = Content;
}

/// <summary>« Substituer aux mots : « … » les mots : « … » », « Substituer aux alinéas 6 à 9 l'alinéa suivant : »</summary>
public sealed record Replacement(TextSpan Span, SyntaxList<Target> Targets, Content Content) : ContentInstruction(Span, Targets)
{
    /// <inheritdoc/>
    public override Content Content { get; } = Content;
}

/// <summary>« Après l'alinéa 5, insérer l'alinéa suivant : »</summary>
public sealed record Insertion(TextSpan Span, InsertionPoint Point, SyntaxList<Target> Targets, Content Content) : ContentInstruction(Span, Targets)
{
    /// <inheritdoc/>
    public override Content Content { get; } = Content;
}

/// <summary>On which side of its target a text is inserted.</summary>
public enum InsertionPoint
{
    /// <summary>« Avant l'alinéa 3 »</summary>
    Before,

    /// <summary>« Après l'alinéa 3 »</summary>
    After,

    /// <summary>At the start of the target.</summary>
    Start,

    /// <summary>At the end of the target.</summary>
    End,

    /// <summary>Somewhere in it: « au I, il est inséré un 3° bis ».</summary>
    Within,
}

/// <summary>« Compléter cet article par l'alinéa suivant : »</summary>
public sealed record Completion(TextSpan Span, SyntaxList<Target> Targets, Content Content) : ContentInstruction(Span, Targets)
{
    /// <inheritdoc/>
    public override Content Content { get; } = Content;
}

/// <summary>« En conséquence, procéder à la même substitution aux alinéas 5 et 6. »</summary>
public sealed record Repetition(TextSpan Span, RepeatedOperation Operation, SyntaxList<Target> Targets) : TargetedInstruction(Span, Targets);

/// <summary>What a repetition repeats.</summary>
public enum RepeatedOperation
{
    /// <summary>« la même substitution »</summary>
    Substitution,

    /// <summary>« la même suppression »</summary>
    Deletion,

    /// <summary>« la même insertion »</summary>
    Insertion,

    /// <summary>« la même modification »: whatever was done before.</summary>
    Any,
}

/// <summary>« Modifier ainsi l'alinéa 3 : 1° … 2° … », « L'article L. 752-2 est ainsi modifié : 1° … »</summary>
public sealed record Modification(TextSpan Span, SyntaxList<Target> Targets, SyntaxList<Instruction> Instructions) : TargetedInstruction(Span, Targets)
{
    /// <summary>The quotation mark that opens before the list and is never closed; null where there is none.</summary>
    public TextSpan? UnclosedMark { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => InOrder(Targets.Concat<SyntaxNode>(Instructions));
}

/// <summary>« Le II devient le III. »</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Targets">What gets another number.</param>
/// <param name="Numbers">Its new place or number.</param>
public sealed record Renumbering(TextSpan Span, SyntaxList<Target> Targets, SyntaxList<Target> Numbers) : TargetedInstruction(Span, Targets)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => InOrder(Targets.Concat(Numbers));
}

/// <summary>« Modifier ainsi les crédits des programmes : » with its table, written out.</summary>
public sealed record CreditsChange(TextSpan Span) : Instruction(Span);

/// <summary>A sentence that the grammar does not know. Kept, so that the rest is still checked.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="StoppedAt">Where the grammar could not continue.</param>
/// <param name="Expected">A word that was expected there, or null.</param>
public sealed record UnrecognizedInstruction(TextSpan Span, TextSpan StoppedAt, string? Expected) : Instruction(Span)
{
    /// <summary>Whether the text was not read at all, as it lies beyond the parser's bounds.</summary>
    public bool IsBeyondBounds { get; init; }

    /// <summary>A text that lies beyond the parser's bounds.</summary>
    public static UnrecognizedInstruction Beyond(TextSpan span) => new(span, new(span.Start, 0), null) { IsBeyondBounds = true };
}
