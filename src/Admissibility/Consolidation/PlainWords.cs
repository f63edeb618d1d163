using System.Text;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Words without the marks of emphasis that a conversion to plain text leaves in them: « 2° _bis_ », « **3°** ».</summary>
internal static class PlainWords
{
    /// <summary>The words; a mark between two letters replaced a space as well (« 4 _quater_du »).</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny('_', '*') < 0)
        {
            return text;
        }

        var words = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSpace = c is '_' or '*'
                ? words.Length > 0 && char.IsLetterOrDigit(words[^1]) && Next(text, i) is { } next && (char.IsLetterOrDigit(next) || next == '(')
                : Typography.IsSpace(c);
            if (isSpace)
            {
                if (words.Length > 0 && !Typography.IsBlank(words[^1]))
                {
                    words.Append(c is '_' or '*' ? ' ' : c);
                }
            }
            else if (c is not ('_' or '*'))
            {
                words.Append(c);
            }
        }

        return words.ToString();
    }

    /// <summary>The first character after the marks at an offset.</summary>
    private static char? Next(string text, int at)
    {
        while (at < text.Length && text[at] is '_' or '*')
        {
            at++;
        }

        return at < text.Length ? text[at] : null;
    }
}
