using System.IO.Compression;
using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Documents.Tests.Corpus;

public class EgalimTests
{
    [Theory]
    [InlineData("an.zip", 1103)]
    [InlineData("senat.zip", 463)]
    public void Header_placement_dispositif_and_expose_are_found_in_at_least_99_percent(string archive, int count)
    {
        var documents = ReadAll(CorpusFolder.Require("egalim", archive));
        Assert.Equal(count, documents.Count);
        var found = documents.Count(document =>
            document.Header is { Chamber: not null, Date: not null, BillNumber: not null, BillTitle: not null, Number: not null, Signatures: not null }
            && document.Dispositif is not null && document.Expose is not null && AmendmentSyntax.Of(document).Placement is not null);
        Assert.InRange(found, Math.Ceiling(count * 0.99), count);
    }

    private static List<AmendmentDocument> ReadAll(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Where(entry => entry.Length > 0).Select(Read)];
    }

    private static AmendmentDocument Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return TextDocumentReader.Read(new SourceText(TextFile.Read(stream, entry.FullName, ReadLimits.Default.MaxDocumentBytes), entry.FullName));
    }
}
