using System.Text;
using System.Xml.Linq;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// The lines of an article in Akoma Ntoso: each block of text is one, with the numbers of what it opens before it
/// (« I. – 1° »); number and intitulé of a division that the article quotes are one each, a table is one. Notes, metadata
/// and deleted words are left out.
/// </summary>
internal sealed class AkomaNtosoLines
{
    private const char NoBreakSpace = '\u00A0';

    private readonly List<BillLine> _lines = [];
    private readonly StringBuilder _text = new();

    /// <summary>Numbers and opening quotes whose text follows.</summary>
    private string _prefix = "";

    private AkomaNtosoLines()
    {
    }

    /// <summary>The lines of an element, its own number and heading left out.</summary>
    public static IReadOnlyList<BillLine> Of(XElement element)
    {
        var reading = new AkomaNtosoLines();
        foreach (var child in element.Nodes().Where(node => node is not XElement { Name.LocalName: "num" or "heading" }))
        {
            reading.Read(child);
        }

        reading.EndProvision();
        return reading._lines;
    }

    /// <summary>All text of an element on one line.</summary>
    public static string TextOf(XElement element)
    {
        var reading = new AkomaNtosoLines();
        reading.ReadChildren(element);
        reading.EndLine();
        return string.Join(' ', reading._lines.Select(line => line.Text));
    }

    private void Read(XNode node)
    {
        switch (node)
        {
            case XText text:
                Append(text.Value);
                break;
            case XElement element when !AkomaNtosoElements.Skipped.Contains(element.Name.LocalName):
                ReadElement(element);
                break;
        }
    }

    private void ReadElement(XElement element)
    {
        var name = element.Name.LocalName;
        if (name == "table")
        {
            EndLine();
            _lines.Add(new(Rows(element), BillLineForm.Table));
        }
        else if (name == "num")
        {
            ReadNumber(element);
        }
        else if (name is "quotedStructure" or "embeddedStructure")
        {
            ReadQuotedStructure(element);
        }
        else if (name is "quotedText" or "embeddedText")
        {
            ReadQuotedText(element);
        }
        else if (name is "br" or "eol")
        {
            Append(" ");
        }
        else if (AkomaNtosoElements.Divisions.Contains(name) || AkomaNtosoElements.Provisions.Contains(name))
        {
            EndLine();
            ReadChildren(element);
            EndProvision();
        }
        else if (AkomaNtosoElements.Blocks.Contains(name))
        {
            EndLine();
            ReadChildren(element);
            EndLine();
        }
        else
        {
            ReadChildren(element);
        }
    }

    private void ReadChildren(XElement element)
    {
        foreach (var child in element.Nodes())
        {
            Read(child);
        }
    }

    private void ReadNumber(XElement number)
    {
        EndLine();
        _prefix += TextOf(number) + " ";
        if (AkomaNtosoElements.Divisions.Contains(number.Parent!.Name.LocalName))
        {
            EndProvision();
        }
    }

    private void ReadQuotedStructure(XElement element)
    {
        EndLine();
        var first = _lines.Count;
        _prefix += Quote(element, "startQuote") is { Length: > 0 } open ? open + NoBreakSpace : "";
        ReadChildren(element);
        EndProvision();
        if (_lines.Count > first && Quote(element, "endQuote") is { Length: > 0 } close)
        {
            AppendToLast(NoBreakSpace + close);
        }
    }

    private void ReadQuotedText(XElement element)
    {
        Append(Quote(element, "startQuote") is { Length: > 0 } open ? open + NoBreakSpace : "");
        ReadChildren(element);
        Append(Quote(element, "endQuote") is { Length: > 0 } close ? NoBreakSpace + close : "");
    }

    private static string Quote(XElement element, string name) => element.Attribute(name)?.Value.Trim() ?? "";

    /// <summary>One line per row, a tab between cells.</summary>
    private static string Rows(XElement table) => string.Join('\n', table.Descendants().Where(row => row.Name.LocalName == "tr")
        .Select(row => string.Join('\t', row.Elements().Where(cell => cell.Name.LocalName is "td" or "th").Select(TextOf))));

    /// <summary>A number that no text followed is a line of its own.</summary>
    private void EndProvision()
    {
        EndLine();
        if (_prefix.Trim() is { Length: > 0 } alone)
        {
            _lines.Add(new(alone, BillLineForm.Body));
        }

        _prefix = "";
    }

    private void EndLine()
    {
        var text = _text.ToString().Trim(' ');
        _text.Clear();
        if (text.Length == 0)
        {
            return;
        }

        // « » ; » after a quoted structure ends its last line.
        if (_lines.Count > 0 && _prefix.Length == 0 && !text.Any(char.IsLetterOrDigit))
        {
            AppendToLast(NoBreakSpace + text);
            return;
        }

        _lines.Add(new(_prefix + text, BillLineForm.Body));
        _prefix = "";
    }

    private void AppendToLast(string text) => _lines[^1] = _lines[^1] with { Text = _lines[^1].Text + text };

    /// <summary>Runs of blanks are one space.</summary>
    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\n' or '\r' or '\t'))
            {
                _text.Append(c);
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }
}
