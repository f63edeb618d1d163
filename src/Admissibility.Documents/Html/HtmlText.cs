using System.Collections.Immutable;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// The words of an HTML fragment as the chambers publish them, with the way back to the fragment. Blocks and line
/// breaks end lines, cells of a table row are separated by tabs, other tags leave no trace; entities are resolved, doubly
/// escaped ones too.
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

    private HtmlText(string html)
    {
        _html = html;
        _keepsLines = !HasBlocks(html);
        _text = new StringBuilder(html.Length);
        _jumps = ImmutableArray.CreateBuilder<OffsetMap.Jump>();
    }

    /// <summary>Reads a fragment.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="name">What the text is called in messages.</param>
    public static SourceText Read(string html, string name)
    {
        var reader = new HtmlText(html);
        reader.ReadAll();
        return new SourceText(reader._text.ToString(), name) { Origin = new OffsetMap(html, reader._jumps.DrainToImmutable()) };
    }

    private void ReadAll()
    {
        while (_at < _html.Length)
        {
            var c = _html[_at];
            if (c == '<' && HtmlTag.TryRead(_html[_at..], out var tag))
            {
                ReadTag(tag);
                _at += tag.Length;
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

    private static bool HasBlocks(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (HtmlTag.TryRead(html.AsSpan(at), out var tag) && tag.IsBlock)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadTag(HtmlTag tag)
    {
        if (tag.IsBlock)
        {
            EndLine();
        }
        else if (tag.IsCell && !tag.IsClosing && _text.Length > 0 && _text[^1] != '\n')
        {
            AppendMade('\t');
        }
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
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            AppendMade('\n');
        }
    }

    /// <summary>A character taken as it is.</summary>
    private void Append(char c)
    {
        Mark();
        _text.Append(c);
        _at++;
    }

    /// <summary>A character made from several.</summary>
    private void Append(Rune value, int length)
    {
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
