using System.Text;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>A text with variant characters unified, and the way back: words are found in it however they are typed.</summary>
/// <remarks>Blanks are one space, and are dropped inside quotation marks and before punctuation; one form keeps case, the other folds it.</remarks>
internal sealed class FoldedText
{
    private readonly List<int> _offsets;
    private readonly List<int> _ends;
    private (string Signs, int[] Indices)? _compact;

    public FoldedText(string text)
    {
        _offsets = new(text.Length);
        _ends = new(text.Length);
        var cased = new StringBuilder(text.Length);
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Typography.IsInvisible(c))
            {
                continue;
            }

            if (Typography.IsBlank(c))
            {
                if (cased.Length > 0 && cased[^1] is not (' ' or '"'))
                {
                    Add(cased, plain, ' ', ' ', i);
                }
            }
            else if (c is 'œ' or 'Œ' or 'æ' or 'Æ')
            {
                Add(cased, plain, char.IsUpper(c) ? 'O' : c is 'œ' ? 'o' : 'a', c is 'œ' or 'Œ' ? 'o' : 'a', i);
                Add(cased, plain, 'e', 'e', i);
            }
            else if (c == '…' || (c == '.' && cased.Length > 0 && cased[^1] is '.' or '…'))
            {
                AddDots(cased, plain, i);
            }
            else
            {
                AddSign(cased, plain, c, i);
            }
        }

        Cased = cased.ToString();
        Plain = plain.ToString();
    }

    /// <summary>Letters as they are.</summary>
    public string Cased { get; }

    /// <summary>Letters without accent and in lower case.</summary>
    public string Plain { get; }

    /// <summary>The characters without accent, capital and blank, and the index of each in the folded text.</summary>
    public (string Signs, int[] Indices) Compact => _compact ??= MakeCompact();

    /// <summary>The first character made from an offset or from one after it.</summary>
    public int From(int offset)
    {
        var index = _offsets.BinarySearch(offset);
        if (index < 0)
        {
            return ~index;
        }

        while (index > 0 && _offsets[index - 1] == offset)
        {
            index--;
        }

        return index;
    }

    /// <summary>The span of the text from which characters were made.</summary>
    public TextSpan ToText(int start, int length) => TextSpan.FromBounds(_offsets[start], _ends[start + length - 1]);

    /// <summary>Dots in a row are one character, however many mark what is left open.</summary>
    private void AddDots(StringBuilder cased, StringBuilder plain, int offset)
    {
        if (cased.Length > 0 && cased[^1] is '.' or '…')
        {
            cased[^1] = '…';
            plain[^1] = '…';
            _ends[^1] = offset + 1;
            return;
        }

        Add(cased, plain, '…', '…', offset);
    }

    private void AddSign(StringBuilder cased, StringBuilder plain, char c, int offset)
    {
        var isQuote = Typography.IsOpeningQuote(c) || Typography.IsClosingQuote(c) || Typography.IsStraightQuote(c);
        var sign = isQuote ? '"' : Typography.Fold(c);
        if (sign is '"' or ',' or ';' or ':' or '.' or ')' or '!' or '?' or '°' && cased.Length > 0 && cased[^1] == ' ')
        {
            cased.Length--;
            plain.Length--;
            _offsets.RemoveAt(_offsets.Count - 1);
            _ends.RemoveAt(_ends.Count - 1);
        }

        Add(cased, plain, char.IsLetter(c) ? c : sign, sign, offset);
    }

    private (string Signs, int[] Indices) MakeCompact()
    {
        var signs = new StringBuilder(Plain.Length);
        var indices = new List<int>(Plain.Length);
        for (var i = 0; i < Plain.Length; i++)
        {
            if (Plain[i] != ' ')
            {
                signs.Append(Plain[i]);
                indices.Add(i);
            }
        }

        return (signs.ToString(), [.. indices]);
    }

    private void Add(StringBuilder cased, StringBuilder plain, char letter, char folded, int offset)
    {
        cased.Append(letter);
        plain.Append(folded);
        _offsets.Add(offset);
        _ends.Add(offset + 1);
    }
}
