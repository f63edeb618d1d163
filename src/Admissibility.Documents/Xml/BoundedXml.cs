using System.Xml;
using System.Xml.Linq;

namespace Admissibility.Documents;

/// <summary>Reads XML from outside: no document type, no entity of its own, no file fetched, depth and size bounded.</summary>
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
        var settings = Settings(limits);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            while (reader.Read())
            {
                if (reader.Depth > limits.MaxXmlDepth)
                {
                    var at = (IXmlLineInfo)reader;
                    throw UnreadableInputException.At(
                        XmlErrors.Place(source, at.LineNumber, at.LinePosition),
                        $"plus de {limits.MaxXmlDepth} éléments emboîtés (MaxXmlDepth)",
                        $"more than {limits.MaxXmlDepth} elements inside one another (MaxXmlDepth)");
                }

                visit(reader);
            }
        }
        catch (XmlException exception)
        {
            throw XmlErrors.Of(source, bytes, limits, exception);
        }
    }

    /// <summary>The root element of a document, once its bounds are known to hold.</summary>
    /// <exception cref="UnreadableInputException">As <see cref="Visit"/>.</exception>
    public static XElement Load(byte[] bytes, string source, ReadLimits limits)
    {
        Visit(bytes, source, limits, _ => { });
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings(limits));
        return XElement.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    /// <summary>« fichier.xml:12:5 »</summary>
    public static string Place(string source, XElement element) =>
        XmlErrors.Place(source, ((IXmlLineInfo)element).LineNumber, ((IXmlLineInfo)element).LinePosition);

    private static XmlReaderSettings Settings(ReadLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = limits.MaxBillBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
