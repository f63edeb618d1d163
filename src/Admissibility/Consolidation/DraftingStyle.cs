using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>In which chamber's manner a dispositif is written.</summary>
internal static class DraftingStyle
{
    /// <summary>The Sénat sets words on lines of their own without quotation marks, names alinéas without a preposition, and leaves quotations open.</summary>
    public static bool IsSenat(DispositifSyntax dispositif, SourceText source)
    {
        // A quotation left open beside others that are closed is a slip, not the manner of the Sénat.
        var closes = Operation.In(dispositif).Select(operation => (operation.Instruction as ContentInstruction)?.Content)
            .Any(content => content is { Quotations.Count: > 0 } && content.Quotations.All(quotation => quotation is { Marked: true, Closed: true }));
        foreach (var (instruction, _) in Operation.In(dispositif))
        {
            if (instruction is TargetedInstruction { Targets: [{ Locators: [AlineaLocator alinea, ..] }, ..] }
                && source.Text.AsSpan(alinea.Span.Start).StartsWith("Alinéa", StringComparison.Ordinal))
            {
                return true;
            }

            if (instruction.Children.Any(child => child is Content content
                ? IsSenat(content, source, closes)
                : child is Target target && target.Find<WordsLocator>() is { } words && words.Words.Any(quotation => !quotation.Marked)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The Assemblée announces « l'alinéa suivant », and may forget a closing quotation mark.</summary>
    private static bool IsSenat(Content content, SourceText source, bool closes) =>
        content.Quotations.Any(quotation => !quotation.Marked)
        || (!closes && content.Quotations.Any(quotation => !quotation.Closed)
            && !source.Text.AsSpan(content.Span.Start, content.Quotations[0].Span.Start - content.Span.Start).Contains("suivant", StringComparison.Ordinal));
}
