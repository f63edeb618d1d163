using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>What the labels of subdivisions are made of: « Art. L. 1. – », « II bis. – », « A. – », « 1° », « a) ».</summary>
/// <remarks>
/// Two scanners share it, and stay two. That of an amendment reads tokens: whoever types an amendment may drop the punctuation,
/// misspell a word or leave a number open, and the grammar around it decides. That of an alinéa reads characters: a label counts
/// only with its punctuation and at the head, thousands of alinéas are read for one amendment, and cutting them into tokens first
/// would cost more than all the rest. Numerals are in <see cref="RomanNumeral"/>, « bis », « ter » in <see cref="LatinMultiples"/>.
/// </remarks>
internal static class LabelAlphabet
{
    /// <summary>« 1° »: the lexer writes both characters as this one.</summary>
    public const char Degree = '°';

    /// <summary>« a) »</summary>
    public const char Closing = ')';

    /// <summary>« I. – »</summary>
    public const char Stop = '.';

    /// <summary>The lexer writes every dash as this one.</summary>
    public const char Dash = '-';

    /// <summary>« 123° »: no more digits than that.</summary>
    public const int MostDigits = 3;

    /// <summary>« aa) »: no more letters than that.</summary>
    public const int MostSmallLetters = 2;

    /// <summary>« 1° AA »: letters that number what was inserted before another.</summary>
    public const int MostInsertedCapitals = 2;

    /// <summary>What the label of an article in a law begins with.</summary>
    public static bool IsArticleWord(ReadOnlySpan<char> word) => word is "Art" or "Article";

    public static bool IsDegree(char c) => c is Degree or 'º';

    /// <summary>Whether the figures of a label are Roman: « IV », « Ier ». « L » and « C » alone are capitals of another series.</summary>
    public static bool IsRoman(ReadOnlySpan<char> figures) => RomanNumeral.IsNumber(figures) && figures is not ("L" or "C");

    /// <summary>Whether a letter can be a label of its own: « a) ».</summary>
    public static bool IsSmallLetters(ReadOnlySpan<char> word) => word.Length is > 0 and <= MostSmallLetters && char.IsAsciiLetterLower(word[0]);

    /// <summary>Whether a capital can be a label of its own: « A. – ».</summary>
    public static bool IsCapital(ReadOnlySpan<char> word) => word.Length == 1 && char.IsAsciiLetterUpper(word[0]);

    /// <summary>Whether letters number what was inserted: « 1° A », « II AA ».</summary>
    public static bool IsInsertedCapitals(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= MostInsertedCapitals && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>The figures of a label before « bis », « A » or a dash: « II » of « II bis ».</summary>
    public static ReadOnlySpan<char> Figures(ReadOnlySpan<char> label)
    {
        for (var i = 0; i < label.Length; i++)
        {
            if (Typography.IsSpace(label[i]) || label[i] == Dash)
            {
                return label[..i];
            }
        }

        return label;
    }
}
