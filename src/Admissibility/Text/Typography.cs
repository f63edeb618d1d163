using System.Text;

namespace Admissibility.Text;

/// <summary>
/// The many ways in which the same character is typed, brought to one: letters without accent and in lower case,
/// one apostrophe, one dash, one space. Used to compare, never to show.
/// </summary>
public static class Typography
{
    private const int TableSize = 0x250;

    /// <summary>A table of its own, since the runtime may run without one (invariant globalization).</summary>
    private static readonly (string Accented, char Plain)[] s_plainLetters =
    [
        ("ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ", 'a'), ("ÇçĆćĈĉĊċČč", 'c'), ("Ďď", 'd'), ("ÈÉÊËèéêëĒēĔĕĖėĘęĚěȨȩ", 'e'), ("ĜĝĞğĠġĢģ", 'g'),
        ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİ", 'i'), ("Ĵĵ", 'j'), ("Ķķ", 'k'), ("ĹĺĻļĽľ", 'l'), ("ÑñŃńŅņŇň", 'n'), ("ÒÓÔÕÖòóôõöŌōŎŏŐő", 'o'),
        ("ŔŕŖŗŘř", 'r'), ("ŚśŜŝŞşŠšȘș", 's'), ("ŢţŤťȚț", 't'), ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰű", 'u'), ("Ŵŵ", 'w'), ("ÝýÿŶŷŸ", 'y'), ("ŹźŻżŽž", 'z'),
    ];

    private static readonly char[] s_folded = BuildTable();

    /// <summary>Whether the character leaves no trace on paper: soft hyphen, zero-width space, byte order mark, combining accent.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' || IsCombining(c);

    /// <summary>A space of any width that does not end a line.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u3000' or '\u205F' or (>= '\u2000' and <= '\u200A') or '\v' or '\f';

    /// <summary>Whether the character ends a line.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';

    /// <summary>Whether the character is a space or ends a line.</summary>
    public static bool IsBlank(char c) => IsSpace(c) || IsLineEnd(c);

    /// <summary>Whether the character is typed for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '′' or '‛' or 'ʹ' or '\u0092';

    /// <summary>Whether the character is typed for a hyphen or a dash.</summary>
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－';

    /// <summary>« and its kin: marks that open a quotation whatever is around them.</summary>
    public static bool IsOpeningQuote(char c) => c is '«' or '“' or '„' or '‟' or '《';

    /// <summary>» and its kin: marks that close a quotation whatever is around them.</summary>
    public static bool IsClosingQuote(char c) => c is '»' or '”' or '》';

    /// <summary>The straight quote, which opens or closes by its surroundings.</summary>
    public static bool IsStraightQuote(char c) => c is '"' or '″' or '＂';

    /// <summary>The letter without its accent and in lower case; any other character in its plain form.</summary>
    public static char Fold(char c)
    {
        if (c < TableSize)
        {
            return s_folded[c];
        }

        if (IsSpace(c))
        {
            return ' ';
        }

        if (IsDash(c))
        {
            return '-';
        }

        return IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
    }

    /// <summary>The text folded character by character, invisible characters left out, runs of blanks as one space, no blank at either end.</summary>
    public static string FoldText(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsBlank(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (!IsInvisible(c))
            {
                AppendFolded(folded, c);
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static void AppendFolded(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'œ' or 'Œ': folded.Append("oe"); break;
            case 'æ' or 'Æ': folded.Append("ae"); break;
            default: folded.Append(IsOpeningQuote(c) || IsClosingQuote(c) || IsStraightQuote(c) ? '"' : Fold(c)); break;
        }
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            var c = (char)i;
            table[i] = IsSpace(c) ? ' ' : IsDash(c) ? '-' : IsApostrophe(c) ? '\'' : c is 'º' ? '°' : char.ToLowerInvariant(c);
        }

        foreach (var (accented, plain) in s_plainLetters)
        {
            foreach (var c in accented)
            {
                table[c] = plain;
            }
        }

        return table;
    }
}
