using System.Buffers;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Headings of divisions in the text that an amendment brings.</summary>
internal static class Headings
{
    private static readonly string[] s_kinds = ["livre ", "titre ", "sous-titre ", "chapitre ", "section ", "sous-section ", "partie "];

    /// <summary>Of Roman and Arabic numbers.</summary>
    private static readonly SearchValues<char> s_figures = SearchValues.Create("ivxlcdm0123456789");

    private static readonly string[] s_ordinals = ["premiere", "deuxieme", "troisieme", "quatrieme", "cinquieme"];

    /// <summary>
    /// Whether the text begins with a heading (« Titre Ier bis », « Chapitre III », « Section 2 »), be it after the order to
    /// insert it. One further down is of the code that an article amends.
    /// </summary>
    public static bool In(Excerpt text)
    {
        foreach (var line in text.ReadableText().Split('\n'))
        {
            var folded = Typography.FoldText(line).TrimStart(' ', '«', '"', '“', '*', '_');
            if (IsHeading(folded))
            {
                return true;
            }

            if (folded.Length > 0 && !folded.Contains("inserer", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsHeading(string folded)
    {
        foreach (var kind in s_kinds)
        {
            if (folded.StartsWith(kind, StringComparison.Ordinal) && IsNumber(folded.AsSpan(kind.Length)))
            {
                return true;
            }
        }

        foreach (var ordinal in s_ordinals)
        {
            if (folded.StartsWith(ordinal + " partie", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>« Ier », « III bis », « 2 », « A », « unique », « préliminaire », « … » left to the services.</summary>
    private static bool IsNumber(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" :.-");
        var number = end < 0 ? rest : rest[..end];
        return number is "premier" or "unique" or "preliminaire" or "xxx"
            || rest.StartsWith("..", StringComparison.Ordinal) || rest.StartsWith("…", StringComparison.Ordinal)
            || (number.Length > 0 && number.TrimEnd("er").IndexOfAnyExcept(s_figures) < 0)
            || (number.Length == 1 && char.IsAsciiLetter(number[0]));
    }
}
