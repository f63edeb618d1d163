using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The dispositif of a document, as it is applied.</summary>
internal static class AmendmentTexts
{
    /// <summary>The dispositif; of a file without any header, placement first or not, all of it.</summary>
    public static AmendmentText Of(AmendmentDocument document, bool isBare)
    {
        // Sub-amendments name their parent by its number; a file without a header has it in its name: « amendement_12 ».
        var number = document.Header.Number?.Value.ToString() ?? NumberIn(document.Source);
        var excerpt = document.Dispositif ?? document.Placement;
        if (excerpt is null)
        {
            return new(document.Id, number, Excerpt.Of("", document.Source));
        }

        if (isBare
            && document is { Header: { Number: null, Signatures: null }, Placement: { } line }
            && (document.Dispositif is null || (line.Source == excerpt.Source && !string.IsNullOrWhiteSpace(line.Source.Text[..line.Span.Start]))))
        {
            // What looked like a placement is in the midst of the text, and is part of it.
            excerpt = new(line.Source, TextSpan.FromBounds(0, (document.Dispositif ?? line).Span.End));
        }

        var text = excerpt.ReadableText();
        var plain = MarkedUpText.Plain(text);
        return new(document.Id, number, ReferenceEquals(plain, text) ? excerpt : Excerpt.Of(plain, excerpt.Source.Name));
    }

    /// <summary>« 12 » of « dossier/amendement_12.txt ».</summary>
    private static string NumberIn(string source)
    {
        var name = source[(source.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? name : name[..dot]).Split('_')[^1];
    }
}
