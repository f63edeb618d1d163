using System.Xml.Linq;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// Reads a bill in Akoma Ntoso 3.0 (OASIS LegalDocML): the articles of its body, whatever holds them, and attachments as
/// annexes. What is an alinéa is said in <see cref="AkomaNtosoLines"/>.
/// </summary>
internal sealed class AkomaNtosoReader
{
    private readonly BillBuilder _bill = new();
    private readonly string _path;

    private AkomaNtosoReader(string path) => _path = path;

    /// <summary>Reads a bill.</summary>
    /// <exception cref="UnreadableInputException">It is broken, exceeds a bound, or holds an article whose number cannot be read.</exception>
    public static Bill Read(byte[] bytes, string path, ReadLimits limits)
    {
        var reader = new AkomaNtosoReader(path);
        foreach (var document in BoundedXml.Load(bytes, path, limits).Elements())
        {
            reader.ReadDocument(document);
        }

        return reader._bill.ToBill();
    }

    private void ReadDocument(XElement document)
    {
        foreach (var part in document.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "preface":
                    ReadTitle(part);
                    break;
                case "body" or "mainBody":
                    ReadDivision(part);
                    break;
                case "attachments" or "components":
                    foreach (var annex in part.Elements())
                    {
                        ReadAnnex(annex);
                    }

                    break;
            }
        }
    }

    private void ReadTitle(XElement preface)
    {
        foreach (var element in preface.Descendants())
        {
            if (element.Name.LocalName == "docNumber")
            {
                var number = AkomaNtosoLines.TextOf(element);
                _bill.AddToTitlePage(char.IsAsciiDigit(number.FirstOrDefault()) ? $"N° {number}" : number);
            }
            else if (element.Name.LocalName == "docTitle")
            {
                _bill.AddToTitlePage(AkomaNtosoLines.TextOf(element));
            }
        }
    }

    private void ReadDivision(XElement division)
    {
        foreach (var child in division.Elements())
        {
            var name = child.Name.LocalName;
            if (name == "article")
            {
                ReadArticle(child);
            }
            else if (name == "hcontainer" && (child.Attribute("name")?.Value.StartsWith("annex", StringComparison.OrdinalIgnoreCase) ?? false))
            {
                ReadAnnex(child);
            }
            else if (name is not ("num" or "heading" or "subheading"))
            {
                if (AkomaNtosoElements.Divisions.Contains(name) || child.Element(child.Name.Namespace + "heading") is not null)
                {
                    _bill.OpenDivision(Child(child, "num"), Child(child, "heading"));
                }

                ReadDivision(child);
            }
        }
    }

    private void ReadArticle(XElement article)
    {
        var number = Child(article, "num");
        var heading = Child(article, "heading");
        if (!_bill.OpenArticle(number, heading))
        {
            var place = BoundedXml.Place(_path, article);
            throw number.Length == 0
                ? UnreadableInputException.At(place, "article sans numéro (élément « num »)", "article without a number (element “num”)")
                : UnreadableInputException.At(place, $"numéro d’article « {number} » illisible", $"unreadable number of article “{number}”");
        }

        if (article.Attribute("status")?.Value == "removed")
        {
            _bill.AddToArticle(new("(Supprimé)", BillLineForm.Body));
        }

        AddLines(article);
    }

    private void ReadAnnex(XElement annex)
    {
        var title = annex.Descendants().FirstOrDefault(element => element.Name.LocalName is "docTitle");
        var (label, heading) = (Child(annex, "num"), Child(annex, "heading"));
        _bill.OpenAnnex(label.Length > 0 ? label : "ANNEXE", heading.Length > 0 || title is null ? heading : AkomaNtosoLines.TextOf(title));
        var text = annex.Descendants().FirstOrDefault(element => element.Name.LocalName is "mainBody" or "body") ?? annex;
        AddLines(text);
    }

    private void AddLines(XElement element)
    {
        foreach (var line in AkomaNtosoLines.Of(element))
        {
            _bill.AddToArticle(line);
        }
    }

    private static string Child(XElement element, string name) =>
        element.Element(element.Name.Namespace + name) is { } child ? AkomaNtosoLines.TextOf(child) : "";
}
