using System.Text;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// The blocks of a page in order: paragraphs with their alignment, and tables. Heads, scripts, navigation and forms are
/// left out, as is a block that is all link. No tree is built, so that no nesting, however deep, costs more than its length.
/// </summary>
internal ref struct HtmlPage
{
    private static readonly string[] s_skipped = ["head", "script", "style", "noscript", "nav", "header", "footer", "select", "title"];

    private readonly ReadOnlySpan<char> _html;
    private readonly List<HtmlBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _at;
    private bool _isCentred;

    /// <summary>Tables open around this place, one in another.</summary>
    private int _tables;

    private bool _inLink;
    private bool _hasOwnText;

    private HtmlPage(string html) => _html = html;

    public static List<HtmlBlock> Read(string html)
    {
        var page = new HtmlPage(html);
        page.ReadAll();
        return page._blocks;
    }

    private void ReadAll()
    {
        while (_at < _html.Length)
        {
            var c = _html[_at];
            if (c == '<' && HtmlTag.TryRead(_html[_at..], out var tag))
            {
                var written = _html.Slice(_at, tag.Length);
                _at += tag.Length;
                ReadTag(tag, written);
            }
            else if (c == '&' && HtmlEntity.TryRead(_html[_at..], out var value, out var length))
            {
                Append(value.ToString());
                _at += length;
            }
            else
            {
                Append(_html.Slice(_at, 1));
                _at++;
            }
        }

        Flush();
    }

    private void ReadTag(HtmlTag tag, ReadOnlySpan<char> written)
    {
        var name = tag.NameIn(written);
        if (name == "a")
        {
            _inLink = !tag.IsClosing && written.Contains("href", StringComparison.OrdinalIgnoreCase);
        }
        else if (!tag.IsClosing && Array.Exists(s_skipped, skipped => skipped == name))
        {
            SkipPast(name);
        }
        else if (name == "table")
        {
            ReadTableTag(tag.IsClosing);
        }
        else if (_tables > 0)
        {
            ReadTagOfTable(tag, name);
        }
        else if (name == "br")
        {
            Append(" ");
        }
        else if (tag.IsBlock)
        {
            Flush();
            _isCentred = !tag.IsClosing && IsCentred(name, written);
        }
    }

    private void ReadTableTag(bool isClosing)
    {
        if (isClosing)
        {
            _tables = Math.Max(0, _tables - 1);
            if (_tables == 0)
            {
                Flush(isTable: true);
            }

            return;
        }

        if (_tables == 0)
        {
            Flush();
        }

        _tables++;
    }

    /// <summary>Rows are lines, cells stand apart by tabs, paragraphs in a cell by spaces.</summary>
    private readonly void ReadTagOfTable(HtmlTag tag, string name)
    {
        if (name == "tr" && !tag.IsClosing)
        {
            TrimEnd();
            if (_text.Length > 0)
            {
                _text.Append('\n');
            }
        }
        else if (tag.IsCell && !tag.IsClosing)
        {
            TrimEnd();
            if (_text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append('\t');
            }
            else
            {
                // The first cell of a row may be empty, and is a cell all the same: what stands here is the mark of its start.
                _text.Append('\u200B');
            }
        }
        else if (tag.IsBlock && _text.Length > 0 && _text[^1] is not (' ' or '\n' or '\t' or '\u200B'))
        {
            _text.Append(' ');
        }
    }

    private readonly void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\u00A0')
        {
            _text.Length--;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text is " " or "\n" or "\r" or "\t")
        {
            if (_text.Length > 0 && _text[^1] is not (' ' or '\n' or '\t' or '\u200B'))
            {
                _text.Append(' ');
            }

            return;
        }

        _text.Append(text);
        _hasOwnText |= !_inLink && !text.IsWhiteSpace();
    }

    private void Flush(bool isTable = false)
    {
        var text = isTable ? _text.Replace("\u200B", "").ToString().TrimEnd() : _text.ToString().Trim();
        if (_hasOwnText && !string.IsNullOrWhiteSpace(text))
        {
            _blocks.Add(new(text, isTable, _isCentred));
        }

        _text.Clear();
        _isCentred = false;
        _hasOwnText = false;
    }

    private void SkipPast(string name)
    {
        var rest = _html[_at..];
        var end = rest.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? _at : _at + end;
    }

    private static bool IsCentred(string name, ReadOnlySpan<char> written) =>
        name is ['h', >= '1' and <= '6'] or "center" || written.Contains("center", StringComparison.OrdinalIgnoreCase);
}
