using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Whether as many alinéas are quoted as are announced.</summary>
internal static class ContentBinder
{
    /// <summary>The forms in which a number of alinéas is announced; of two that fit the first counts.</summary>
    private static readonly Func<int, string>[] s_forms =
    [
        count => count == 1 ? "l’alinéa suivant" : $"les {FrenchNumber.Count(count)} alinéas suivants",
        count => count == 1 ? "l'alinéa suivant" : $"les {FrenchNumber.Count(count)} alinéas suivants",
        count => count == 1 ? "un alinéa ainsi rédigé" : $"{FrenchNumber.Count(count)} alinéas ainsi rédigés",
    ];

    public static void Bind(BoundAmendment amendment)
    {
        var source = amendment.Document.Dispositif!.Source;
        foreach (var content in amendment.Syntax.Dispositif!.DescendantsAndSelf().OfType<Content>())
        {
            if (content is { Kind: ContentKind.Alinea, Count: { } announced, Quotations.Count: > 0 } && Count(content) is { } written && written != announced)
            {
                var words = source.Slice(TextSpan.FromBounds(content.Span.Start, content.Quotations[0].Span.Start)).TrimEnd();
                var location = new Location(DocumentPart.Dispositif, new(content.Span.Start, words.Length));
                amendment.Facts.Add(new MiscountedAlineas(location, announced, written)
                {
                    Fix = Reworded(words, announced, written) is { } meant ? Fix.Write(location, meant) : null,
                });
            }
        }
    }

    /// <summary>
    /// The announcement with another number: « les trois alinéas suivants : » and « deux alinéas ainsi rédigés : », one alone in the singular; null for other
    /// words.
    /// </summary>
    private static string? Reworded(string words, int announced, int written) =>
        s_forms.Select(form => (Form: form, At: words.IndexOf(form(announced), StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(found => found.At >= 0) is { Form: { } form, At: var at }
            ? $"{words[..at]}{form(written)}{words[(at + form(announced).Length)..]}"
            : null;

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
