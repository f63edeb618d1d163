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
        if (ReplacedWords.Of(instruction) is { IsOnly: true, Before.Closed: true, After: { Closed: true } put } words
            && instruction is { Targets: [{ } target], Content.Kind: ContentKind.Words } && target.Find<EdgeLocator>() is null
            && Plain(words.Before.Text) is { Length: > 0 } plain && plain == Plain(put.Text))
        {
            amendment.Facts.Add(new UnchangedWords(new(DocumentPart.Dispositif, put.Span), put.Text));
        }
    }

    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(c => Typography.IsApostrophe(c) ? '\'' : Typography.IsBlank(c) ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
