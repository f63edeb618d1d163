using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>The texts that structured data give apart: placement, dispositif, names.</summary>
internal static class StructuredText
{
    /// <summary>The dispositif; null where there is none, or only the notice that the services print in its place.</summary>
    /// <param name="html">The field.</param>
    /// <param name="id">The id of the amendment.</param>
    public static Excerpt? Dispositif(string? html, string id) =>
        HtmlExcerpt.Read(html, $"{id} (dispositif)") is { } text && !ProcessingNotice.Begins(Typography.FoldText(Start(text))) ? text : null;

    /// <summary>As much of a text as the longest notice has.</summary>
    private static ReadOnlySpan<char> Start(Excerpt text)
    {
        const int Longest = 80;
        return text.Source.Text.AsSpan(text.Span.Start, Math.Min(text.Span.Length, Longest));
    }

    /// <summary>The exposé.</summary>
    /// <param name="html">The field.</param>
    /// <param name="id">The id of the amendment.</param>
    public static Excerpt? Expose(string? html, string id) => HtmlExcerpt.Read(html, $"{id} (exposé)");

    /// <summary>The signatories, from names in one text in which entities are escaped once or twice.</summary>
    /// <param name="names">The names, or null.</param>
    /// <param name="quality">The quality of the first as the data give it; null where they leave it to the words.</param>
    /// <param name="id">The id of the amendment.</param>
    public static Signatures? Signatures(string? names, AuthorQuality? quality, string id)
    {
        if (string.IsNullOrWhiteSpace(names))
        {
            return null;
        }

        var text = HtmlText.Read(names, $"{id} (signataires)");
        var signatures = SignatureExtractor.Read(text, text.Span);
        return quality is { } known && signatures is { Signatories: [var first, .. var others] } && first.Quality != known
            ? signatures with { Signatories = [first with { Quality = known }, .. others] }
            : signatures;
    }

    /// <summary>A number; null where it is missing or not one.</summary>
    public static Field<AmendmentNumber>? Number(string? number) =>
        number is not null && AmendmentNumber.TryParse(number) is { } read ? new(read, default) : null;

    /// <summary>A text without a place of its own.</summary>
    public static Field<string>? Field(string? text) => text is null ? null : new(text, default);

    /// <summary>A date without a place of its own.</summary>
    public static Field<DateOnly>? Date(string? text) => IsoDate.TryParse(text) is { } date ? new(date, default) : null;
}
