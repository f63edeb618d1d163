using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Parsing.Grammar;

/// <summary>
/// « est ainsi modifié : » and then, between quotation marks, « « 1° Au premier alinéa, le mot : … est supprimé ; »: a list of changes that has marks
/// around it, and not the new text.
/// </summary>
internal static class ListedChanges
{
    /// <summary>The list of changes, or what the text is otherwise.</summary>
    /// <param name="span">The instruction.</param>
    /// <param name="targets">What is changed.</param>
    /// <param name="content">The text.</param>
    /// <param name="otherwise">Makes the instruction of a new text.</param>
    public static Instruction Or(TextSpan span, SyntaxList<Target> targets, Content content, Func<Instruction> otherwise)
    {
        if (!content.Quotations.All(quotation => quotation.Law.Count > 0 && quotation.Law.All(IsChange) && IsAll(quotation)))
        {
            return otherwise();
        }

        var changes = SyntaxList.From(content.Quotations.SelectMany(quotation => quotation.Law));
        if (IsNewText(changes[0], targets))
        {
            return otherwise();
        }

        var open = content.Quotations.FirstOrDefault(quotation => quotation is { Closed: false, Marked: true });
        return new Modification(span, targets, changes) { UnclosedMark = open is null ? null : new(open.Span.Start, 1) };
    }

    /// <summary>Whether a quotation holds nothing but its changes, their labels and punctuation: a line of a table between them is text.</summary>
    private static bool IsAll(Quotation quotation)
    {
        const int LongestLabel = 15;
        var end = quotation.Span.Start;
        foreach (var change in quotation.Law)
        {
            if (change.Span.Start - end > LongestLabel)
            {
                return false;
            }

            end = change.Span.End;
        }

        return quotation.Span.End - end <= LongestLabel;
    }

    /// <summary>A change that names no other text: « L'article 5 du code du travail est abrogé. » is what « le III » will say.</summary>
    private static bool IsChange(Instruction instruction) =>
        instruction is TargetedInstruction changing
        && !changing.Targets.Any(target => target.Find<LawLocator>() is { Law.Kind: not LawKind.Same })
        && (changing is not Modification group || group.Instructions.All(child => child is TargetedInstruction));

    /// <summary>« Le III est ainsi modifié : « III. – … »: the text has the label of the place that it takes.</summary>
    private static bool IsNewText(Instruction first, SyntaxList<Target> targets) =>
        first.Label is { } label && (label.StartsWith("Art.", StringComparison.Ordinal)
            || targets.Any(target => target.Find<SubdivisionLocator>() is { } place && place.Labels.Any(range => range.From == label)));
}
