using System.Text;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// The lines of a word processor's document, as its body is read: a paragraph is one; a table is one, with a line per row and
/// tabs between cells.
/// </summary>
/// <param name="lineBreak">What a line break within a paragraph becomes: a space in a bill, whose alinéas are paragraphs.</param>
/// <param name="add">Called with each line.</param>
internal sealed class BodyLines(char lineBreak, Action<BillLine> add)
{
    private readonly StringBuilder _text = new();
    private int _tables;
    private bool _isRowStart;

    /// <summary>Whether the paragraph is set as a heading.</summary>
    public bool IsHeading { get; set; }

    public void StartParagraph()
    {
        if (_tables == 0)
        {
            _text.Clear();
            IsHeading = false;
        }
        else if (_text.Length > 0 && _text[^1] is not ('\n' or '\t'))
        {
            _text.Append(' ');
        }
    }

    /// <summary>A paragraph without content.</summary>
    public void AddEmptyParagraph()
    {
        if (_tables == 0)
        {
            add(new("", BillLineForm.Plain));
        }
    }

    public void EndParagraph()
    {
        if (_tables == 0)
        {
            Add(IsHeading ? BillLineForm.Heading : BillLineForm.Plain);
        }
    }

    public void Append(string text) => _text.Append(text);

    public void Break() => _text.Append(_tables == 0 ? lineBreak : ' ');

    public void StartTable()
    {
        if (_tables++ == 0)
        {
            _text.Clear();
        }
    }

    public void EndTable()
    {
        if (--_tables == 0)
        {
            Add(BillLineForm.Table);
        }
    }

    public void StartRow()
    {
        _isRowStart = true;
        _text.Append(_text.Length > 0 ? "\n" : "");
    }

    public void StartCell()
    {
        _text.Append(_isRowStart ? "" : "\t");
        _isRowStart = false;
    }

    private void Add(BillLineForm form)
    {
        add(new(_text.ToString(), form));
        _text.Clear();
    }
}
