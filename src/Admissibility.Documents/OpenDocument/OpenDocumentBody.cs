using System.Globalization;
using System.Xml;

namespace Admissibility.Documents;

/// <summary>The styles and the body of a text in OpenDocument, node by node, as lines.</summary>
internal sealed class OpenDocumentBody(BodyLines lines)
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private const string Formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    /// <summary>The most spaces that one element means.</summary>
    private const int MostSpaces = 1000;

    /// <summary>Styles that centre their paragraphs; an automatic style may take it from the one that it is made from.</summary>
    private readonly HashSet<string> _centred = new(StringComparer.Ordinal);

    private string _style = "";

    /// <summary>Paragraphs open around this place, and the depth of the body; -1 outside of it.</summary>
    private int _paragraphs;

    private int _body = -1;

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
            case XmlNodeType.Element when xml.NamespaceURI == Style:
                ReadStyle(xml);
                break;
            case XmlNodeType.Element when xml.NamespaceURI == Office && xml.LocalName == "text":
                _body = xml.Depth;
                break;
            case XmlNodeType.EndElement when xml.Depth == _body:
                _body = -1;
                break;
            case XmlNodeType.Element when _body >= 0 && IsSkipped(xml):
                _skipped = xml.IsEmptyElement ? -1 : xml.Depth;
                break;
            case XmlNodeType.Element when _body >= 0:
                Start(xml);
                break;
            case XmlNodeType.EndElement when _body >= 0:
                End(xml);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _paragraphs > 0:
                lines.Append(string.Join(' ', xml.Value.Split('\n', '\r', '\t')));
                break;
        }
    }

    private void ReadStyle(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "style":
                _style = xml.GetAttribute("name", Style) ?? "";
                if (xml.GetAttribute("parent-style-name", Style) is { } parent && (_centred.Contains(parent) || WordHeadingStyles.IsHeadingName(parent)))
                {
                    _centred.Add(_style);
                }

                break;
            case "paragraph-properties" when xml.GetAttribute("text-align", Formatting) is { } alignment:
                if (alignment == "center")
                {
                    _centred.Add(_style);
                }
                else
                {
                    _centred.Remove(_style);
                }

                break;
        }
    }

    /// <summary>Deleted revisions, notes, comments, text frames, forms and tables of contents.</summary>
    private static bool IsSkipped(XmlReader xml) => xml.NamespaceURI switch
    {
        Office => xml.LocalName is "annotation" or "forms",
        Text => xml.LocalName is "tracked-changes" or "note" or "table-of-content" or "ruby-text",
        Drawing => true,
        _ => false,
    };

    private void Start(XmlReader xml)
    {
        switch ((xml.NamespaceURI, xml.LocalName))
        {
            case (Text, "p" or "h") when xml.IsEmptyElement:
                lines.AddEmptyParagraph();
                break;
            case (Text, "p" or "h"):
                _paragraphs++;
                lines.StartParagraph();
                lines.IsHeading |= xml.LocalName == "h" || _centred.Contains(xml.GetAttribute("style-name", Text) ?? "");
                break;
            case (Text, "s"):
                var isCount = int.TryParse(xml.GetAttribute("c", Text), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
                lines.Append(new(' ', isCount ? Math.Min(count, MostSpaces) : 1));
                break;
            case (Text, "tab"):
                lines.Append(" ");
                break;
            case (Text, "line-break"):
                lines.Break();
                break;
            case (Table, "table") when !xml.IsEmptyElement:
                lines.StartTable();
                break;
            case (Table, "table-row"):
                lines.StartRow();
                break;
            case (Table, "table-cell" or "covered-table-cell"):
                lines.StartCell();
                break;
        }
    }

    private void End(XmlReader xml)
    {
        switch ((xml.NamespaceURI, xml.LocalName))
        {
            case (Text, "p" or "h"):
                _paragraphs--;
                lines.EndParagraph();
                break;
            case (Table, "table"):
                lines.EndTable();
                break;
        }
    }
}
