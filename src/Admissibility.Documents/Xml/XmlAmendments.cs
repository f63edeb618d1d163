using System.Globalization;
using System.Xml;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Reads amendments in XML: an element « amendement », or a liasse of them, in the shapes that <see cref="JsonAmendments"/> knows from JSON.</summary>
internal static class XmlAmendments
{
    private const string Element = "amendement";

    private static readonly LocalizedText s_withoutText = new(
        "liste d’amendements sans leur texte (ni dispositif, ni exposé)", "list of amendments without their text (neither dispositif nor exposé)");

    private static readonly LocalizedText s_bill = new(
        "texte en Akoma Ntoso, pas un amendement ; un texte en discussion se donne avec --bill",
        "text in Akoma Ntoso, not an amendment; a bill is given with --bill");

    /// <summary>Reads the amendments of a stream, which stays open; one that cannot be read is given to <paramref name="refuse"/>.</summary>
    /// <exception cref="UnreadableInputException">The XML is broken, exceeds a bound, or holds no amendment.</exception>
    public static IEnumerable<DecidedAmendment> Read(string name, Stream stream, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        using var xml = new BoundedXmlReader(stream, name, limits);
        string? root = null;
        var (position, empty) = (0, 0);
        while (xml.Read())
        {
            if (xml.Node.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            root ??= xml.Node.LocalName;
            if (xml.Node.LocalName != Element)
            {
                continue;
            }

            position++;
            var source = xml.Node.Depth == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{position}]");
            var record = XmlRecord.Read(xml, limits.MaxDocumentBytes);
            if (record.IsEmpty)
            {
                empty++;
            }
            else if (JsonAmendments.TryRead(record.ToJson(), source, refuse) is { } amendment)
            {
                yield return amendment;
            }
        }

        if (empty == position)
        {
            throw empty > 0 ? UnreadableInputException.At(name, s_withoutText.Fr, s_withoutText.En)
                : root == "akomaNtoso" ? UnreadableInputException.At(name, s_bill.Fr, s_bill.En)
                : ReadErrors.NotRead(name, ReadErrors.UnknownXml(root ?? ""));
        }
    }
}
