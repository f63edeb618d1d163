using System.Text;
using System.Xml;

namespace Admissibility.Documents;

/// <summary>Reads XML from outside, node by node: no document type, no entity of its own, no file fetched, depth and size bounded.</summary>
internal sealed class BoundedXmlReader : IDisposable
{
    private readonly string _source;
    private readonly ReadLimits _limits;
    private readonly Stream _stream;

    /// <summary>The whole document where it is in memory: what is wrong can then be shown.</summary>
    private readonly byte[]? _document;

    /// <summary>Made at the first node: a broken beginning is found out when it is made.</summary>
    private XmlReader? _xml;

    // Old data say that they are in windows-1252, which .NET knows only so.
    static BoundedXmlReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a stream, which stays open.</summary>
    /// <param name="stream">The document; its encoding is what it declares.</param>
    /// <param name="source">What it is called in messages.</param>
    /// <param name="limits">The bounds.</param>
    public BoundedXmlReader(Stream stream, string source, ReadLimits limits)
    {
        _source = source;
        _limits = limits;
        _stream = stream;
    }

    /// <summary>Reads a document in memory.</summary>
    /// <param name="document">The document; its encoding is what it declares.</param>
    /// <param name="source">What it is called in messages.</param>
    /// <param name="limits">The bounds.</param>
    public BoundedXmlReader(byte[] document, string source, ReadLimits limits)
        : this(new MemoryStream(document, writable: false), source, limits) => _document = document;

    /// <summary>The node at which it is, once one was read.</summary>
    public XmlReader Node => _xml!;

    public static XmlReaderSettings Settings(ReadLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = limits.MaxBillBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The place of the node, for messages.</summary>
    public string Place => XmlErrors.Place(_source, ((IXmlLineInfo)Node).LineNumber, ((IXmlLineInfo)Node).LinePosition);

    /// <summary>Goes to the next node; false at the end.</summary>
    /// <exception cref="UnreadableInputException">The document is broken, holds a document type, or exceeds a bound; with its line.</exception>
    public bool Read()
    {
        try
        {
            _xml ??= XmlReader.Create(_stream, Settings(_limits));
            var isNode = _xml.Read();
            return _xml.Depth <= _limits.MaxXmlDepth ? isNode : throw UnreadableInputException.At(
                Place,
                $"plus de {_limits.MaxXmlDepth} éléments emboîtés (MaxXmlDepth)",
                $"more than {_limits.MaxXmlDepth} elements inside one another (MaxXmlDepth)");
        }
        catch (XmlException exception)
        {
            throw Broken(exception);
        }
    }

    /// <summary>XML that turns out to be broken, at the place where it is; a long text is read, and may be broken, only when it is asked for.</summary>
    public UnreadableInputException Broken(XmlException exception) => XmlErrors.Of(_source, _document, _limits, exception);

    public void Dispose() => _xml?.Dispose();
}
