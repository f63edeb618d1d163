using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Admissibility.Documents;

/// <summary>An element of data in XML: its text, or its elements. Written as JSON, data in XML are read like the same data in JSON.</summary>
internal sealed class XmlRecord
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly string _name;
    private readonly bool _isNil;
    private readonly List<XmlRecord> _elements = [];
    private readonly StringBuilder _text = new();

    private XmlRecord(XmlReader xml)
    {
        _name = xml.LocalName;
        _isNil = xml.GetAttribute("nil", Instance) is "true" or "1";
    }

    /// <summary>Whether it has neither elements nor text.</summary>
    public bool IsEmpty => _elements.Count == 0 && string.IsNullOrWhiteSpace(_text.ToString());

    /// <summary>Reads the element at which a reader is, to its end.</summary>
    /// <param name="xml">The reader.</param>
    /// <param name="most">The most characters that it may have.</param>
    /// <exception cref="UnreadableInputException">It has more; or as <see cref="BoundedXmlReader.Read"/>.</exception>
    public static XmlRecord Read(BoundedXmlReader xml, long most)
    {
        try
        {
            return ReadElement(xml, most);
        }
        catch (XmlException exception)
        {
            throw xml.Broken(exception);
        }
    }

    private static XmlRecord ReadElement(BoundedXmlReader xml, long most)
    {
        var root = new XmlRecord(xml.Node);
        var open = new Stack<XmlRecord>();
        Open(root, xml.Node, open);
        long length = 0;
        while (open.Count > 0 && xml.Read())
        {
            switch (xml.Node.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XmlRecord(xml.Node);
                    length += element._name.Length;
                    open.Peek()._elements.Add(element);
                    Open(element, xml.Node, open);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    length += xml.Node.Value.Length;
                    open.Peek()._text.Append(xml.Node.Value);
                    break;
            }

            if (length > most)
            {
                throw ReadErrors.TooLarge(xml.Place, new("élément", "element"), most, nameof(ReadLimits.MaxDocumentBytes));
            }
        }

        return root;
    }

    private static void Open(XmlRecord element, XmlReader xml, Stack<XmlRecord> open)
    {
        if (!xml.IsEmptyElement)
        {
            open.Push(element);
        }
    }

    /// <summary>The element as a JSON object: elements of one name are a list, what is « nil » is null, attributes are left out.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(json);
        }

        return bytes.WrittenMemory;
    }

    private void Write(Utf8JsonWriter json)
    {
        if (_isNil)
        {
            json.WriteNullValue();
        }
        else if (_elements.Count == 0)
        {
            json.WriteStringValue(_text.ToString());
        }
        else
        {
            json.WriteStartObject();
            foreach (var named in _elements.GroupBy(element => element._name, StringComparer.Ordinal))
            {
                json.WritePropertyName(named.Key);
                Write(json, [.. named]);
            }

            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, XmlRecord[] elements)
    {
        if (elements is [var only])
        {
            only.Write(json);
            return;
        }

        json.WriteStartArray();
        foreach (var element in elements)
        {
            element.Write(json);
        }

        json.WriteEndArray();
    }
}
