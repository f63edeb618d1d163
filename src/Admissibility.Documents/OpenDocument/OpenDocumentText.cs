using System.IO.Compression;
using System.Xml;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads the body of a text in OpenDocument (odt, or the flat XML of fodt): each paragraph is a line, set as a heading where
/// it is one or is centred, a table is one line. Notes, comments, deleted revisions and text frames are left out.
/// </summary>
internal static class OpenDocumentText
{
    /// <summary>The entry that holds the text, in an archive that also has <see cref="Manifest"/>.</summary>
    public const string Content = "content.xml";

    /// <summary>The entry that only an OpenDocument archive has.</summary>
    public const string Manifest = "META-INF/manifest.xml";

    private const string Styles = "styles.xml";

    private static readonly LocalizedText s_encrypted = new("document protégé par un mot de passe", "document protected by a password");

    /// <summary>Reads the lines of a document.</summary>
    /// <exception cref="UnreadableInputException">It is protected, or exceeds a bound.</exception>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static void Read(ZipArchive archive, string path, ReadLimits limits, BodyLines lines)
    {
        ArchiveEntries.RefuseTooMany(archive, path, limits);
        if (ArchiveEntries.Unpack(archive, Manifest, path, limits) is { } manifest)
        {
            BoundedXml.Visit(manifest, $"{path}/{Manifest}", limits, node => RefuseEncrypted(node, path));
        }

        var body = new OpenDocumentBody(lines);
        foreach (var name in new[] { Styles, Content })
        {
            if (ArchiveEntries.Unpack(archive, name, path, limits) is { } entry)
            {
                BoundedXml.Visit(entry, $"{path}/{name}", limits, body.Visit);
            }
        }
    }

    /// <summary>Reads the lines of a document that is one XML file.</summary>
    /// <exception cref="UnreadableInputException">It is broken, or exceeds a bound.</exception>
    public static void ReadFlat(byte[] bytes, string path, ReadLimits limits, BodyLines lines) =>
        BoundedXml.Visit(bytes, path, limits, new OpenDocumentBody(lines).Visit);

    /// <summary>Whether XML begins as such a document does.</summary>
    public static bool IsFlat(ReadOnlySpan<byte> head) => head.IndexOf("urn:oasis:names:tc:opendocument:xmlns:office:1.0"u8) >= 0;

    private static void RefuseEncrypted(XmlReader node, string path)
    {
        if (node is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
        {
            throw UnreadableInputException.At(path, s_encrypted.Fr, s_encrypted.En);
        }
    }
}
