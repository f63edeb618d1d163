using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>In which chamber's manner a dispositif is written.</summary>
internal static class DraftingStyle
{
    /// <summary>The Sénat sets words on lines of their own without quotation marks, names alinéas without a preposition, and leaves quotations open.</summary>
    public static bool IsSenat(DispositifSyntax dispositif, SourceText source)
    {
        foreach (var (instruction, _) in Operation.In(dispositif))
        {
            if (instruction is TargetedInstruction { Targets: [{ Locators: [AlineaLocator alinea, ..] }, ..] }
                && source.Text.AsSpan(alinea.Span.Start).StartsWith("Alinéa", StringComparison.Ordinal))
            {
                return true;
            }

            if (instruction.Children.Any(child => child is Content content
                ? IsSenat(content, source)
                : child is Target target && target.Find<WordsLocator>() is { } words && words.Words.Any(quotation => !quotation.Marked)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The Assemblée announces « l'alinéa suivant », and may forget a closing quotation mark.</summary>
    private static bool IsSenat(Content content, SourceText source) =>
        content.Quotations.Any(quotation => !quotation.Marked)
        || (content.Quotations.Any(quotation => !quotation.Closed)
            && !source.Text.AsSpan(content.Span.Start, content.Quotations[0].Span.Start - content.Span.Start).Contains("suivant", StringComparison.Ordinal));
}
