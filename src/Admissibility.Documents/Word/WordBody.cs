using System.Xml;

namespace Admissibility.Documents;

/// <summary>The body of a Word document, node by node, as lines.</summary>
internal sealed class WordBody(WordHeadingStyles headings, BodyLines lines)
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>That of a document saved as « Strict Open XML ».</summary>
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Whether what is read is the text of a run.</summary>
    private bool _inText;

    /// <summary>The depth of an element whose content is left out; -1 outside of one.</summary>
    private int _skipped = -1;

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
            case XmlNodeType.Element when IsWord(xml):
                Start(xml);
                break;
            case XmlNodeType.EndElement when IsWord(xml):
                End(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _inText:
                lines.Append(xml.Value);
                break;
        }
    }

    /// <summary>Whether a node is of the namespace of Word.</summary>
    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Namespace or StrictNamespace;

    /// <summary>The attribute « val » of a node.</summary>
    public static string Value(XmlReader xml, string name = "val") => xml.GetAttribute(name, xml.NamespaceURI) ?? "";

    /// <summary>Deleted revisions, the text of drawings, and what is given again for old versions of Word.</summary>
    private static bool IsSkipped(XmlReader xml) =>
        xml.LocalName == "Fallback" || (IsWord(xml) && xml.LocalName is "del" or "moveFrom" or "txbxContent");

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when xml.IsEmptyElement:
                lines.AddEmptyParagraph();
                break;
            case "p":
                lines.StartParagraph();
                break;
            case "pStyle":
                lines.IsHeading |= headings.Contains(Value(xml));
                break;
            case "jc":
                lines.IsHeading |= Value(xml) == "center";
                break;
            case "t":
                _inText = !xml.IsEmptyElement;
                break;
            case "tab":
                lines.Append(" ");
                break;
            case "br" or "cr":
                lines.Break();
                break;
            case "noBreakHyphen":
                lines.Append("‑");
                break;
            case "tbl":
                lines.StartTable();
                break;
            case "tr":
                lines.StartRow();
                break;
            case "tc":
                lines.StartCell();
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
            case "p":
                lines.EndParagraph();
                break;
            case "tbl":
                lines.EndTable();
                break;
        }
    }
}
