using System.Xml;
using System.Xml.Linq;

namespace Admissibility.Documents;

/// <summary>Reads whole XML documents from outside, within the bounds of <see cref="BoundedXmlReader"/>.</summary>
internal static class BoundedXml
{
    /// <summary>Visits each node of a document once, in order.</summary>
    /// <param name="bytes">The document; its encoding is what it declares.</param>
    /// <param name="source">What it is called in messages.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="visit">Called at each node.</param>
    /// <exception cref="UnreadableInputException">The document is broken, holds a document type, or exceeds a bound; with its line.</exception>
    public static void Visit(byte[] bytes, string source, ReadLimits limits, Action<XmlReader> visit)
    {
        using var xml = new BoundedXmlReader(bytes, source, limits);
        try
        {
            while (xml.Read())
            {
                visit(xml.Node);
            }
        }
        catch (XmlException exception)
        {
            throw xml.Broken(exception);
        }
    }

    /// <summary>The root element of a document, once its bounds are known to hold.</summary>
    /// <exception cref="UnreadableInputException">As <see cref="Visit"/>.</exception>
    public static XElement Load(byte[] bytes, string source, ReadLimits limits)
    {
        Visit(bytes, source, limits, _ => { });
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), BoundedXmlReader.Settings(limits));
        return XElement.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    /// <summary>« fichier.xml:12:5 »</summary>
    public static string Place(string source, XElement element) =>
        XmlErrors.Place(source, ((IXmlLineInfo)element).LineNumber, ((IXmlLineInfo)element).LinePosition);
}
