using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The punctuation that ends an alinéa or a sentence.</summary>
internal static class FinalPunctuation
{
    /// <summary>Where the final punctuation of a span begins, blanks before it included; the end of the span where it has none.</summary>
    public static int Start(string text, int start, int end)
    {
        var at = end;
        while (at > start && (text[at - 1] is '.' or ';' or ',' or ':' || Typography.IsBlank(text[at - 1])))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether words bring their own final stop.</summary>
    public static bool Has(string words) => words.Length > 0 && (words[^1] is '.' or ';' or ',' or ':' or '"' || Typography.IsClosingQuote(words[^1]));
}
