using System.Collections.Immutable;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// The words of an HTML fragment as the chambers publish them, with the way back to the fragment. Blocks and line
/// breaks end lines, cells of a table row are separated by tabs, other tags leave no trace; entities are resolved, doubly
/// escaped ones too. Of a whole page, what is not its text is left out: head, scripts, navigation, lines that are all link.
/// </summary>
/// <remarks>
/// Written for these fragments: the tokenizer of a general parser takes more than twice its time before the way back is made
/// (docs/decisions, 0008).
/// </remarks>
internal ref struct HtmlText
{
    private readonly ReadOnlySpan<char> _html;
    private readonly StringBuilder _text;
    private readonly ImmutableArray<OffsetMap.Jump>.Builder _jumps;
    private int _at;
    private int _step;

    /// <summary>Whether the text is set in lines by line ends, for want of tags that do it.</summary>
    private readonly bool _keepsLines;

    private readonly bool _isPage;

    /// <summary>Where the line begins, and whether it has text outside of links.</summary>
    private int _lineStart;

    private bool _hasOwnText;

    /// <summary>Links open around this place.</summary>
    private int _links;

    /// <summary>Elements of which it is known that none is closed further down.</summary>
    private HashSet<string>? _unclosed;

    private HtmlText(string html, bool isPage)
    {
        _html = html;
        _isPage = isPage;
        _keepsLines = !isPage && !HasBlocks(html);
        _text = new StringBuilder(html.Length);
        _jumps = ImmutableArray.CreateBuilder<OffsetMap.Jump>();
    }

    /// <summary>Reads a fragment.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="name">What the text is called in messages.</param>
    public static SourceText Read(string html, string name) => Read(html, name, isPage: false);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">What the text is called in messages.</param>
    public static SourceText ReadPage(string html, string name) => Read(html, name, isPage: true);

    private static SourceText Read(string html, string name, bool isPage)
    {
        var reader = new HtmlText(html, isPage);
        reader.ReadAll();
        reader.DropLinkLine();
        return new SourceText(reader._text.ToString(), name) { Origin = new OffsetMap(html, reader._jumps.DrainToImmutable()) };
    }

    private void ReadAll()
    {
        while (_at < _html.Length)
        {
            var c = _html[_at];
            if (c == '<' && HtmlTag.TryRead(_html[_at..], out var tag))
            {
                _at += _isPage ? ReadPageTag(tag) : ReadTag(tag);
            }
            else if (c == '&' && HtmlEntity.TryRead(_html[_at..], out var value, out var length))
            {
                Append(value, length);
            }
            else if (c is ' ' or '\n' or '\r' or '\t')
            {
                ReadBlank();
            }
            else
            {
                Append(c);
            }
        }
    }

    /// <summary>Whether tags of a fragment end lines.</summary>
    public static bool HasBlocks(string html)
    {
        var rest = html.AsSpan();
        for (var at = rest.IndexOf('<'); at >= 0; at = rest.IndexOf('<'))
        {
            var isTag = HtmlTag.TryRead(rest[at..], out var tag);
            if (isTag && tag.IsBlock)
            {
                return true;
            }

            rest = rest[(at + (isTag ? tag.Length : 1))..];
        }

        return false;
    }

    /// <summary>Reads a tag of a page, and what it encloses where that is not text; how many characters that is.</summary>
    private int ReadPageTag(HtmlTag tag)
    {
        var rest = _html[_at..];
        var name = HtmlElements.NameOf(rest[..tag.Length]);
        if (!tag.IsClosing && HtmlElements.IsSkipped(name) && _unclosed?.Contains(name) is not true)
        {
            if (HtmlElements.EndOfSkipped(rest, name) is { } end)
            {
                EndLine();
                return end;
            }

            (_unclosed ??= new(StringComparer.Ordinal)).Add(name);
        }

        if (name is "a")
        {
            _links = tag.IsClosing ? 0 : 1;
        }

        return ReadTag(HtmlElements.EndsLine(name) ? tag with { IsBlock = true } : tag);
    }

    private int ReadTag(HtmlTag tag)
    {
        if (tag.IsBlock)
        {
            EndLine();
        }
        else if (tag.IsCell && !tag.IsClosing && _text.Length > 0 && _text[^1] != '\n')
        {
            AppendMade('\t');
        }

        return tag.Length;
    }

    /// <summary>A run of blanks is one space; at the head of a line it is left out.</summary>
    private void ReadBlank()
    {
        if (_keepsLines && _html[_at] == '\n' && _text.Length > 0 && _text[^1] != '\n')
        {
            Append('\n');
        }
        else if (_text.Length > 0 && _text[^1] is not (' ' or '\n' or '\t'))
        {
            Append(' ');
        }
        else
        {
            _at++;
        }
    }

    private void EndLine()
    {
        DropLinkLine();
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            AppendMade('\n');
        }

        _lineStart = _text.Length;
        _hasOwnText = false;
    }

    /// <summary>A line of a page that is all link is navigation.</summary>
    private void DropLinkLine()
    {
        if (!_isPage || _hasOwnText || _text.Length == _lineStart)
        {
            return;
        }

        _text.Length = _lineStart;
        while (_jumps.Count > 0 && _jumps[^1].Text >= _lineStart)
        {
            _jumps.RemoveAt(_jumps.Count - 1);
        }

        _step = _jumps.Count == 0 ? 0 : _jumps[^1].Original - _jumps[^1].Text;
    }

    /// <summary>A character taken as it is.</summary>
    private void Append(char c)
    {
        _hasOwnText |= _isPage && _links == 0 && !char.IsWhiteSpace(c);
        Mark();
        _text.Append(c);
        _at++;
    }

    /// <summary>A character made from several.</summary>
    private void Append(Rune value, int length)
    {
        _hasOwnText |= _isPage && _links == 0 && !Rune.IsWhiteSpace(value);
        Mark();
        _text.Append(value.ToString());
        _at += length;
    }

    /// <summary>A line end or tab made from a tag: no character of the fragment is it.</summary>
    private void AppendMade(char c)
    {
        Mark();
        _text.Append(c);
    }

    /// <summary>Notes where text and fragment fall out of step.</summary>
    private void Mark()
    {
        var step = _at - _text.Length;
        if (step != _step)
        {
            _jumps.Add(new(_text.Length, _at));
            _step = step;
        }
    }
}
