using System.Text;
using System.Text.RegularExpressions;

namespace Admissibility.Tests.Parsing.Generated;

/// <summary>One of the ways in which people and machines type the same text.</summary>
/// <param name="Space">What represents a space.</param>
/// <param name="Apostrophe">What represents an apostrophe.</param>
/// <param name="Dash">What represents the dash after a label.</param>
/// <param name="Quotes">Whether “ ” represent « ».</param>
/// <param name="PlainCapitals">Whether capitals go without accents.</param>
/// <param name="SoftHyphens">Whether long words hold soft hyphens.</param>
internal sealed partial record TypographicVariant(string Space, char Apostrophe, char Dash, bool Quotes, bool PlainCapitals, bool SoftHyphens)
{
    /// <summary>A text of the chambers' typography in this one.</summary>
    public string Of(string text)
    {
        var typed = new StringBuilder(text).Replace('’', Apostrophe).Replace('–', Dash);
        if (PlainCapitals)
        {
            typed.Replace('À', 'A').Replace('É', 'E');
        }

        if (Quotes)
        {
            typed.Replace('«', '“').Replace('»', '”');
        }

        var variant = typed.ToString();
        variant = SoftHyphens ? LongWord().Replace(variant, "${head}\u00AD${tail}") : variant;
        return variant.Replace(" ", Space, StringComparison.Ordinal);
    }

    /// <summary>What is quoted keeps its typography in the tree; two texts are compared without it.</summary>
    public static string Level(string text)
    {
        var level = new StringBuilder(Blanks().Replace(text, " "));
        return level.Replace("\u00AD", "")
            .Replace('\'', '’')
            .Replace('‘', '’')
            .Replace('“', '«')
            .Replace('”', '»')
            .Replace('—', '–')
            .Replace('-', '–')
            .Replace('À', 'A')
            .Replace('É', 'E')
            .ToString();
    }

    [GeneratedRegex(@"\b(?<head>\p{Ll}{3})(?<tail>\p{Ll}{3})", RegexOptions.None | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongWord();

    [GeneratedRegex("[ \u00A0\u202F]+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
