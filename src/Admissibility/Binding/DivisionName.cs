using System.Globalization;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>A division or an annex by its kind and number, however they are written: « CHAPITRE IER » is « Chapitre 1er ».</summary>
/// <param name="Kind">Its kind; a « rapport annexé » is an annex.</param>
/// <param name="Number">Its number, Roman numerals in Arabic figures: « 1 bis »; empty where it has no number.</param>
internal sealed record DivisionName(DivisionKind Kind, string Number)
{
    private static readonly string[] s_first = ["ier", "1er", "premier", "iere", "1re", "premiere"];

    private static readonly string[] s_second = ["seconde", "deuxieme"];

    private static readonly string[] s_ranks = ["troisieme", "quatrieme", "cinquieme", "sixieme"];

    /// <summary>Reads « Chapitre II bis », « SECONDE PARTIE », « ÉTAT G - Objectifs », « Rapport annexé »; null for what names no division.</summary>
    public static DivisionName? TryParse(string label)
    {
        var words = Typography.FoldText(label).Split([' ', '(', ')', ':', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => null,
            ["rapport", "annexe", ..] => new(DivisionKind.Annexe, ""),
            [var rank, "partie", ..] => RankOf(rank) is { } number ? new(DivisionKind.Partie, number) : null,
            [var noun, .. var rest] => KindOf(noun) is { } kind ? new(kind, NumberIn(rest)) : null,
        };
    }

    /// <summary>The name of a division whose kind was read already.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="number">Its number as it is written.</param>
    public static DivisionName Of(DivisionKind kind, string number) =>
        new(kind, NumberIn(Typography.FoldText(number).Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static DivisionKind? KindOf(string noun)
    {
        foreach (var known in DivisionNouns.All)
        {
            if (known.Singular == noun)
            {
                return known.Kind;
            }
        }

        return null;
    }

    /// <summary>The number at the start of some words: « ii bis », « n° 2 », « b »; what follows it is an intitulé.</summary>
    private static string NumberIn(ReadOnlySpan<string> words)
    {
        if (words is ["n°" or "no", ..])
        {
            words = words[1..];
        }

        if (words.IsEmpty || FigureOf(words[0]) is not { } number)
        {
            return "";
        }

        foreach (var word in words[1..])
        {
            if (!LatinMultiples.TryGetValue(word, out _) && !(word.Length <= 2 && word.All(char.IsAsciiLetter)))
            {
                break;
            }

            number += $" {word}";
        }

        return number;
    }

    private static string? FigureOf(string word) =>
        RankOf(word) is { } rank ? rank
        : RomanNumeral.TryParse(word, out var value) ? value.ToString(CultureInfo.InvariantCulture)
        : char.IsAsciiDigit(word[0]) || (word.Length <= 2 && word.All(char.IsAsciiLetter)) || word is "unique" or "preliminaire" or "liminaire" ? word
        : null;

    private static string? RankOf(string word) =>
        s_first.Contains(word, StringComparer.Ordinal) ? "1"
        : s_second.Contains(word, StringComparer.Ordinal) ? "2"
        : Array.IndexOf(s_ranks, word) is var at and >= 0 ? (at + 3).ToString(CultureInfo.InvariantCulture)
        : null;
}
