using System.Globalization;
using Admissibility.Bills;

namespace Admissibility.Parsing.Lexing;

/// <summary>
/// The series of labels at the heads of lines, « I. – », « 1° » and « a) », outside quotations and in the quotation that is open: a line without a mark
/// that is the next of a series outside, and of none in the quotation, is outside too.
/// </summary>
internal sealed class LineSeries(string text, Token[] tokens)
{
    /// <summary>How far from the head of a quoted article its first Roman number may be.</summary>
    private const int FurthestNumber = 14;

    private const int Roman = 0;
    private const int Number = 1;
    private const int Letter = 2;
    private const int Kinds = 3;

    /// <summary>The last label outside quotations of each kind, counted; 0 for none.</summary>
    private readonly int[] _outer = new int[Kinds];

    /// <summary>Whether a line of the quotation that is open has a label of each kind.</summary>
    private readonly bool[] _quoted = new bool[Kinds];

    /// <summary>Notes the label of a line outside quotations.</summary>
    public void NoteOuter(int i)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            _outer[kind] = LabelAt(i, kind) is > 0 and var label ? label : _outer[kind];
        }
    }

    /// <summary>Notes the label of a line, or of the first words, of the quotation that is open.</summary>
    public void NoteQuoted(int i)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            _quoted[kind] |= LabelAt(i, kind) > 0;
        }
    }

    /// <summary>Forgets the labels of the quotation: it has ended.</summary>
    public void ForgetQuoted() => Array.Clear(_quoted);

    /// <summary>« II. – … », « 2° … », where « I. – », « 1° » was outside, and no line of the quotation has such a label.</summary>
    public bool Continues(int i)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (!_quoted[kind] && IsNext(i, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>« II. – … », « 2° … », where « I. – », « 1° » was outside, whatever is in the quotation.</summary>
    public bool IsNext(int i) => IsNext(i, Roman) || IsNext(i, Number) || IsNext(i, Letter);

    private bool IsNext(int i, int kind) => _outer[kind] > 0 && LabelAt(i, kind) == _outer[kind] + 1;

    /// <summary>The Roman number with which a line is labelled (« II. – », « II bis. – » is 2 too), counted; 0 for none.</summary>
    public int RomanAt(int i) => LabelAt(i, Roman);

    /// <summary>« « Art. 302 bis L. – I. – À compter … »: Roman numbers begin among the first words of a quotation, and none is outside.</summary>
    public bool BeginsIn(int opening)
    {
        for (var i = opening + 1; _outer[Roman] == 0 && i < tokens.Length && i <= opening + FurthestNumber && !tokens[i].AtLineStart; i++)
        {
            if (RomanAt(i) == 1)
            {
                return true;
            }
        }

        return false;
    }

    private int LabelAt(int i, int kind)
    {
        if (i + 2 >= tokens.Length)
        {
            return 0;
        }

        var word = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
        switch (kind)
        {
            case Roman when tokens[i] is { Kind: TokenKind.Word, IsUpper: true }:
                var dash = tokens[i + 1].IsMark('.') ? i + 2 : i + 1;
                return tokens[dash].IsMark('-') && RomanNumeral.IsCapitals(word) && RomanNumeral.TryParse(word, out var roman) ? roman : 0;
            case Number when tokens[i].Kind == TokenKind.Number && tokens[i + 1].IsMark('°'):
                return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            case Letter when tokens[i].Kind == TokenKind.Word && word.Length == 1 && char.IsAsciiLetterLower(word[0]) && tokens[i + 1].IsMark(')'):
                return word[0] - 'a' + 1;
            default:
                return 0;
        }
    }
}
