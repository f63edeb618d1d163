using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Words replaced by the same words. How spaces and apostrophes are typed changes nothing; accents and capitals do.</summary>
internal static class UnchangedWordsBinder
{
    public static void Bind(BoundAmendment amendment, ContentInstruction instruction)
    {
        if (instruction is Replacement { Targets: [{ } target], Content: { Kind: ContentKind.Words, Quotations: [{ Closed: true } put] } }
            && target.Find<EdgeLocator>() is null
            && target.Find<WordsLocator>() is { Words: [{ Closed: true } old] }
            && Plain(old.Text) is { Length: > 0 } words && words == Plain(put.Text))
        {
            amendment.Facts.Add(new UnchangedWords(new(DocumentPart.Dispositif, put.Span), put.Text));
        }
    }

    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(c => Typography.IsApostrophe(c) ? '\'' : Typography.IsBlank(c) ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
