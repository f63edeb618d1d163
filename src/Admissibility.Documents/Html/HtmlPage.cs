using System.Text;
using Admissibility.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Admissibility.Documents;

/// <summary>
/// The blocks of a page in order: paragraphs with their alignment, and tables. Heads, scripts, navigation and forms are
/// left out, as is a block that is all link.
/// </summary>
/// <remarks>AngleSharp repairs what is badly nested as browsers do. The tree is walked without recursion: pages may nest however deep they like.</remarks>
internal sealed class HtmlPage
{
    private static readonly HashSet<string> s_skipped = new(StringComparer.Ordinal)
    {
        "head", "script", "style", "noscript", "nav", "header", "footer", "select", "title",
    };

    private readonly List<HtmlBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private bool _isCentred;

    /// <summary>Tables open around this place, one in another.</summary>
    private int _tables;

    /// <summary>Links open around this place.</summary>
    private int _links;
    private bool _hasOwnText;

    private HtmlPage()
    {
    }

    public static List<HtmlBlock> Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var page = new HtmlPage();
        page.Walk(document);
        page.Flush();
        return page._blocks;
    }

    private void Walk(INode root)
    {
        // A place in a list of children is kept for each level: to ask a node for its next sibling costs as much as it has siblings.
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            var (node, next) = place;
            if (next == node.ChildNodes.Length)
            {
                Leave(node);
                continue;
            }

            open.Push((node, next + 1));
            switch (node.ChildNodes[next])
            {
                case IText text:
                    Append(text.Data);
                    break;
                case IElement element when !s_skipped.Contains(element.LocalName):
                    Enter(element);
                    open.Push((element, 0));
                    break;
            }
        }
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        if (IsLink(element))
        {
            _links++;
        }
        else if (name == "table")
        {
            if (_tables++ == 0)
            {
                Flush();
            }
        }
        else if (_tables > 0)
        {
            EnterInTable(name);
        }
        else if (name == "br")
        {
            AppendBlank();
        }
        else if (HtmlTag.IsBlockName(name))
        {
            Flush();
            _isCentred = IsCentred(element);
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        if (IsLink(element))
        {
            _links--;
        }
        else if (element.LocalName == "table")
        {
            if (--_tables == 0)
            {
                Flush(isTable: true);
            }
        }
        else if (element.LocalName != "br" && HtmlTag.IsBlockName(element.LocalName))
        {
            if (_tables > 0)
            {
                AppendBlank();
            }
            else
            {
                Flush();
            }
        }
    }

    /// <summary>Rows are lines, cells are separated by tabs, paragraphs in a cell by spaces.</summary>
    private void EnterInTable(string name)
    {
        if (name == "tr")
        {
            TrimEnd();
            if (_text.Length > 0)
            {
                _text.Append('\n');
            }
        }
        else if (name is "td" or "th")
        {
            TrimEnd();

            // The first cell of a row may be empty, and is a cell all the same: this character marks its start.
            _text.Append(_text.Length > 0 && _text[^1] != '\n' ? '\t' : '\u200B');
        }
        else if (HtmlTag.IsBlockName(name))
        {
            AppendBlank();
        }
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\u00A0')
        {
            _text.Length--;
        }
    }

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                AppendBlank();
            }
            else
            {
                _text.Append(c);
                _hasOwnText |= _links == 0 && !char.IsWhiteSpace(c);
            }
        }
    }

    /// <summary>A run of blanks is one space; at the head of a line or cell it is left out.</summary>
    private void AppendBlank()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '\n' or '\t' or '\u200B'))
        {
            _text.Append(' ');
        }
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

    private static bool IsLink(IElement element) => element.LocalName == "a" && element.HasAttribute("href");

    private static bool IsCentred(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] or "center"
        || element.Attributes.Any(attribute => attribute.Value.Contains("center", StringComparison.OrdinalIgnoreCase));
}
