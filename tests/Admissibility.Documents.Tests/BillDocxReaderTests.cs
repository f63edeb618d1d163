using System.IO.Compression;
using System.Text;
using Admissibility.Bills;

namespace Admissibility.Documents.Tests;

public class BillDocxReaderTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly Bill s_bill = Read(Docx($"""
        <w:document {Namespace}><w:body>
          {Paragraph("N° 77", centred: true)}{Paragraph("Proposition de loi relative au levain", centred: true)}
          <w:p><w:pPr><w:pStyle w:val="Intitule"/></w:pPr><w:r><w:t>A. – Du levain</w:t></w:r></w:p>
          <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Article 1</w:t></w:r>
            <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>er</w:t></w:r></w:p>
          <w:p><w:r><w:t xml:space="preserve">Le levain </w:t></w:r>
            <w:del><w:r><w:delText>mort</w:delText><w:t>mort</w:t></w:r></w:del><w:ins><w:r><w:t>est</w:t></w:r></w:ins>
            <w:r><w:footnoteReference w:id="1"/><w:br/><w:t>vivant</w:t><w:noBreakHyphen/></w:r></w:p>
          <w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>
          {Paragraph("« Chapitre II", centred: true)}
          {Paragraph("(En tonnes)")}
          <w:tbl><w:tr><w:tc>{Paragraph("")}</w:tc><w:tc>{Paragraph("Blé")}</w:tc></w:tr>
            <w:tr><w:tc>{Paragraph("Nord")}{Paragraph("et est")}</w:tc><w:tc>{Paragraph("12")}</w:tc></w:tr></w:tbl>
          {Paragraph("Fin.")}
          {Paragraph("Article 2 bis", centred: true)}{Paragraph("(Suppression conforme)", centred: true)}
        </w:body></w:document>
        """));

    [Fact]
    public void Headings_are_known_by_their_setting_or_their_style()
    {
        Assert.Equal(("Proposition de loi relative au levain", "77"), (s_bill.Title, s_bill.Number));
        Assert.Equal(["A – Du levain"], s_bill.Headings);
        Assert.Equal(
            [("1er", ArticleStatus.Open), ("2 bis", ArticleStatus.DeletionSettled)],
            s_bill.Articles.Select(article => (article.Number.ToString(), article.Status)));
    }

    [Fact]
    public void Each_paragraph_and_each_table_is_an_alinea() => Assert.Equal(
        ["Le levain est vivant‑", "« Chapitre II", "(En tonnes)\n\tBlé\nNord et est\t12", "Fin."],
        s_bill.Articles[0].Alineas.Select(alinea => alinea.Text));

    [Fact]
    public void A_zip_that_is_no_word_document_is_refused() =>
        Assert.Contains("archive sans word/document.xml", Problem(Zip(("lisez-moi.txt", "Rien."))), StringComparison.Ordinal);

    [Fact]
    public void A_broken_zip_is_refused() => Assert.Contains("document illisible", Problem("PK\u0003\u0004 cassé"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void An_entry_packed_too_tight_is_refused() =>
        Assert.Contains("MaxCompressionRatio", Problem(Docx($"<w:document {Namespace}>{new string(' ', 5_000_000)}</w:document>")), StringComparison.Ordinal);

    [Fact]
    public void An_entry_too_large_is_refused() =>
        Assert.Contains(
            "MaxEntryBytes",
            Assert.Throws<UnreadableInputException>(() => BillDocxReader.Read(Docx("<a/>"), "texte.docx", new ReadLimits { MaxEntryBytes = 3 })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Broken_xml_is_named_with_its_entry_and_line() =>
        Assert.StartsWith("texte.docx/word/document.xml:2:", Problem(Docx("<a>\n</b>")), StringComparison.Ordinal);

    private static string Problem(byte[] bytes) => Assert.Throws<UnreadableInputException>(() => Read(bytes)).Message;

    private static Bill Read(byte[] bytes) => BillDocxReader.Read(bytes, "texte.docx", ReadLimits.Default);

    private static string Paragraph(string text, bool centred = false) =>
        $"<w:p>{(centred ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Docx(string document) => Zip(
        ("word/document.xml", document),
        ("word/styles.xml", $"<w:styles {Namespace}><w:style w:styleId=\"Intitule\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"));

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
