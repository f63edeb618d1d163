using System.Text;
using System.Xml;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>The body of a Word document, node by node, as lines of a bill.</summary>
internal sealed class WordBody(WordHeadingStyles headings)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly BillBuilder _bill = new();
    private readonly StringBuilder _text = new();
    private bool _isHeading;

    /// <summary>Whether what is read is the text of a run.</summary>
    private bool _inText;

    private int _tables;

    /// <summary>The depth of an element whose content is left out; -1 outside of one.</summary>
    private int _skipped = -1;

    private bool _isRowStart;

    public Bill ToBill() => _bill.ToBill();

    public void Visit(XmlReader xml)
    {
        if (_skipped >= 0)
        {
            _skipped = xml.NodeType == XmlNodeType.EndElement && xml.Depth == _skipped ? -1 : _skipped;
            return;
        }

        switch (xml.NodeType)
        {
            case XmlNodeType.Element when IsSkipped(xml):
                _skipped = xml.IsEmptyElement ? -1 : xml.Depth;
                break;
            case XmlNodeType.Element when xml.NamespaceURI == Namespace:
                Start(xml);
                break;
            case XmlNodeType.EndElement when xml.NamespaceURI == Namespace:
                End(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _inText:
                _text.Append(xml.Value);
                break;
        }
    }

    /// <summary>Deleted revisions, the text of drawings, and what is given again for old versions of Word.</summary>
    private static bool IsSkipped(XmlReader xml) =>
        xml.LocalName == "Fallback" || (xml.NamespaceURI == Namespace && xml.LocalName is "del" or "moveFrom" or "txbxContent");

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when xml.IsEmptyElement:
                break;
            case "p" when _tables == 0:
                _text.Clear();
                _isHeading = false;
                break;
            case "p" when _text.Length > 0 && _text[^1] is not ('\n' or '\t'):
                _text.Append(' ');
                break;
            case "pStyle":
                _isHeading |= headings.Contains(xml.GetAttribute("val", Namespace) ?? "");
                break;
            case "jc":
                _isHeading |= xml.GetAttribute("val", Namespace) == "center";
                break;
            case "t":
                _inText = !xml.IsEmptyElement;
                break;
            case "tab" or "br" or "cr":
                _text.Append(' ');
                break;
            case "noBreakHyphen":
                _text.Append('‑');
                break;
            case "tbl":
                StartTable();
                break;
            case "tr":
                _isRowStart = true;
                _text.Append(_text.Length > 0 ? "\n" : "");
                break;
            case "tc":
                _text.Append(_isRowStart ? "" : "\t");
                _isRowStart = false;
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "p" when _tables == 0:
                _bill.Add(new(_text.ToString(), _isHeading ? BillLineForm.Heading : BillLineForm.Plain));
                _text.Clear();
                break;
            case "tbl" when --_tables == 0:
                _bill.Add(new(_text.ToString(), BillLineForm.Table));
                _text.Clear();
                break;
        }
    }

    private void StartTable()
    {
        if (_tables++ == 0)
        {
            _text.Clear();
        }
    }
}
