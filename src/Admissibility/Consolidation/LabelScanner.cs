using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Reads one label at the head of an alinéa: « Art. L. 1. – », « I bis. – », « A. – », « 1° bis », « a) ».</summary>
internal static class LabelScanner
{
    private const int LongestArticle = 40;

    /// <summary>The label at an offset; its name is as it stands. Null where there is none.</summary>
    public static HeadLabel? TryRead(string text, int at)
    {
        var word = WordEnd(text, at);
        if (word == at)
        {
            return null;
        }

        var first = text.AsSpan(at, word - at);
        if (LabelAlphabet.IsArticleWord(first))
        {
            return ReadArticle(text, at, word);
        }

        if (char.IsAsciiDigit(first[0]))
        {
            if (word == text.Length || !LabelAlphabet.IsDegree(text[word]) || word - at > LabelAlphabet.MostDigits)
            {
                return null;
            }

            var rest = Multiple(text, word + 1);
            return new(SubdivisionKind.Number, text[at..rest], Skip(text, rest));
        }

        var end = Multiple(text, word);
        if (LabelAlphabet.IsSmallLetters(first))
        {
            return end < text.Length && text[end] == LabelAlphabet.Closing ? new(SubdivisionKind.Letter, text[at..end], Skip(text, end + 1)) : null;
        }

        var isRoman = LabelAlphabet.IsRoman(first);
        return (isRoman || LabelAlphabet.IsCapital(first)) && DashEnd(text, end) is { } dash
            ? new(isRoman ? SubdivisionKind.Roman : SubdivisionKind.Capital, text[at..end], dash)
            : null;
    }

    private static HeadLabel? ReadArticle(string text, int at, int word)
    {
        for (var i = word; i < text.Length && i - at < LongestArticle; i++)
        {
            if (Typography.IsDash(text[i]) && Typography.IsSpace(text[i - 1]) && i + 1 < text.Length && Typography.IsSpace(text[i + 1]))
            {
                return new(SubdivisionKind.Article, text[at..i], Skip(text, i + 1));
            }
        }

        return null;
    }

    /// <summary>After « bis », « ter A » and their like.</summary>
    private static int Multiple(string text, int at)
    {
        var rest = at;
        for (var words = 0; words < 2; words++)
        {
            var start = Skip(text, rest);
            var end = WordEnd(text, start);
            var word = text[start..end];
            if (!LatinMultiples.TryGetValue(word, out _) && !(LabelAlphabet.IsInsertedCapitals(word) && IsLabelEnd(text, end)))
            {
                break;
            }

            rest = end;
        }

        return rest;
    }

    private static bool IsLabelEnd(string text, int at) => DashEnd(text, at) is not null || (at < text.Length && text[at] == LabelAlphabet.Closing);

    /// <summary>After the dash between a label and its text, with or without a full stop before it; null where there is no dash.</summary>
    private static int? DashEnd(string text, int at)
    {
        at = Skip(text, at);
        if (at < text.Length && text[at] == LabelAlphabet.Stop)
        {
            at = Skip(text, at + 1);
        }

        return at < text.Length && Typography.IsDash(text[at]) ? Skip(text, at + 1) : null;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && Typography.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
