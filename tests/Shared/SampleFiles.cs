using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Admissibility.Tests.Shared;

/// <summary>The same lines as files of every kind, made as the programs that write them do.</summary>
internal static class SampleFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Office = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        """;

    /// <summary>A whole amendment as it is printed, line by line.</summary>
    public static string[] Amendment { get; } =
    [
        "ASSEMBLÉE NATIONALE", "9 mars 2026", "DU PAIN - (N° 77)", "AMENDEMENT", "N° 5", "présenté par", "Mme Aubry et M. de La Tour", "----------",
        "ARTICLE 9", "À l’alinéa 1, substituer au mot :", "« farine »", "le mot :", "« blé ».",
        "À l’article 3, supprimer l’alinéa 2.", "EXPOSÉ SOMMAIRE", "Le blé est mieux connu des boulangers que la farine.",
    ];

    public static byte[] PlainText(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public static byte[] Docx(IEnumerable<string> lines) => Docx(
        string.Concat(lines.Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{Escape(line)}</w:t></w:r></w:p>")));

    /// <summary>A Word document with this body.</summary>
    public static byte[] Docx(string body, string ns = Word) => Zip(
        ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")),
        ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{ns}\"><w:body>{body}<w:sectPr/></w:body></w:document>")));

    public static byte[] Odt(IEnumerable<string> lines) => Odt(string.Concat(lines.Select(line => $"<text:p>{Escape(line)}</text:p>")));

    /// <summary>An OpenDocument text with this body.</summary>
    public static byte[] Odt(string body, string manifest = "") => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
        ("content.xml", Encoding.UTF8.GetBytes(
            $"<office:document-content {Office}><office:body><office:text>{body}</office:text></office:body></office:document-content>")),
        ("META-INF/manifest.xml", Encoding.UTF8.GetBytes(
            $"<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>{manifest}</m:file-entry></m:manifest>")));

    public static byte[] FlatOdt(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\"?><office:document {Office}><office:body><office:text>"
        + string.Concat(lines.Select(line => $"<text:p>{Escape(line)}</text:p>"))
        + "</office:text></office:body></office:document>");

    public static byte[] Html(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(
        "<!DOCTYPE html><html><head><title>Amendement</title><style>p { color: red }</style></head><body>"
        + string.Concat(lines.Select(line => $"<p>{Escape(line)}</p>\n"))
        + "</body></html>");

    /// <summary>A PDF of one page, one line below the other.</summary>
    public static byte[] Pdf(IEnumerable<string> lines)
    {
        var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.TimesRoman);
        var page = document.AddPage(PageSize.A4);
        var top = 800;
        foreach (var line in lines)
        {
            page.AddText(line, 11, new PdfPoint(60, top), font);
            top -= 15;
        }

        return document.Build();
    }

    /// <summary>A PDF whose paragraphs are broken into lines of this width, in points, as a word processor breaks them.</summary>
    public static byte[] PdfOfParagraphs(IEnumerable<string> paragraphs, double width)
    {
        var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.TimesRoman);
        var page = document.AddPage(PageSize.A4);
        double Width(string text) => page.MeasureText(text, 11, new PdfPoint(0, 0), font)[^1].EndBaseLine.X;
        var lines = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            lines.Add("");
            foreach (var word in paragraph.Split(' '))
            {
                var longer = $"{lines[^1]} {word}".TrimStart();
                if (lines[^1].Length > 0 && Width(longer) > width)
                {
                    lines.Add(word);
                }
                else
                {
                    lines[^1] = longer;
                }
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            page.AddText(lines[i], 11, new PdfPoint(60, 800 - (15 * i)), font);
        }

        return document.Build();
    }

    /// <summary>A PDF of two lines: in the first an ending is small and raised.</summary>
    public static byte[] PdfWithRaisedEnding(string before, string ending, string after, string line)
    {
        var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.TimesRoman);
        var page = document.AddPage(PageSize.A4);
        var written = page.AddText(before, 11, new PdfPoint(60, 800), font);
        written = page.AddText(ending, 7, new PdfPoint(written[^1].EndBaseLine.X, 804), font);
        page.AddText(after, 11, new PdfPoint(written[^1].EndBaseLine.X, 800), font);
        page.AddText(line, 11, new PdfPoint(60, 785), font);
        return document.Build();
    }

    /// <summary>A PDF whose page has no text.</summary>
    public static byte[] PdfWithoutText()
    {
        var document = new PdfDocumentBuilder();
        document.AddPage(PageSize.A4).DrawLine(new PdfPoint(0, 0), new PdfPoint(100, 100));
        return document.Build();
    }

    public static string Paragraphs(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => $"<p>{Escape(line).Replace("é", "&#233;", StringComparison.Ordinal)}</p>"));

    public static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    private static string Escape(string text) => new XText(text).ToString();
}
