using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Whether as many alinéas are quoted as are announced.</summary>
internal static class ContentBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var source = amendment.Document.Dispositif!.Source;
        foreach (var content in amendment.Syntax.Dispositif!.DescendantsAndSelf().OfType<Content>())
        {
            if (content is { Kind: ContentKind.Alinea, Count: { } announced, Quotations.Count: > 0 } && Count(content) is { } written && written != announced)
            {
                var words = source.Slice(TextSpan.FromBounds(content.Span.Start, content.Quotations[0].Span.Start)).TrimEnd();
                amendment.Facts.Add(new MiscountedAlineas(
                    new(DocumentPart.Dispositif, new(content.Span.Start, words.Length)), announced, written));
            }
        }
    }

    /// <summary>How many alinéas are quoted; null where that cannot be said: where marks are missing, and where a table has lines of its own.</summary>
    private static int? Count(Content content)
    {
        var lines = 0;
        foreach (var quotation in content.Quotations)
        {
            var paragraphs = quotation.Text.Split('\n');
            if (!quotation.Closed || !quotation.Marked || Array.Exists(paragraphs, IsOfTable))
            {
                return null;
            }

            lines += paragraphs.Length;
        }

        return lines;
    }

    private static bool IsOfTable(string line) => string.IsNullOrWhiteSpace(line) || line.Contains('\t', StringComparison.Ordinal);
}
