using System.Text;
using FsCheck;
using FsCheck.Fluent;
using static Admissibility.Tests.Shared.SampleFiles;

namespace Admissibility.Documents.Tests;

/// <summary>Whatever bytes a file has, it is read or refused: nothing is thrown, and never is nothing said.</summary>
public class SniffingFuzzTests
{
    private static readonly byte[][] s_files =
    [
        PlainText(Amendment), Docx(Amendment), Odt(Amendment), FlatOdt(Amendment), Html(Amendment), Pdf(["ARTICLE 2", "Supprimer cet article."]), PdfWithoutText(),
        Zip(("a.txt", PlainText(Amendment)), ("b.docx", Docx(Amendment)), ("c.json", Encoding.UTF8.GetBytes(OpenDataSample.Discussed))),
        Encoding.UTF8.GetBytes(OpenDataSample.Discussed), Encoding.UTF8.GetBytes($"[{OpenDataSample.Discussed}, {OpenDataSample.Credits}]"),
        "{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\"}\n{\"id\": \"A2\", \"dispositif\": \"x\"}\n"u8.ToArray(),
        "<amendements><amendement><numero>5</numero><dispositif>Supprimer cet article.</dispositif></amendement></amendements>"u8.ToArray(),
        "sep=\t\r\nNature \tNum\u00E9ro \tSubdivision \tAlin\u00E9a\tAuteur \tAu nom de \tDate de d\u00E9p\u00F4t \tDispositif \tObjet \tSort \tUrl amendement \tFiche S\u00E9nateur\r\n"u8.ToArray(),
    ];

    private static readonly string[] s_names = ["a", "a.txt", "a.docx", "a.zip", "a.csv", "a.jsonl", "a.json", "a.pdf"];

    [SeededProperty(300)]
    public Property Random_bytes_are_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), Names, (bytes, name) => IsReadOrRefused(bytes, name));

    [SeededProperty(300)]
    public Property A_file_that_begins_as_another_kind_is_read_or_refused() => Prop.ForAll(
        Gen.Elements(s_files).Zip(Gen.Elements(s_files)).Zip(Gen.Choose(1, 40)).ToArbitrary(),
        Names,
        (pair, name) => IsReadOrRefused([.. pair.Item1.Item1.Take(pair.Item2), .. pair.Item1.Item2.Skip(pair.Item2)], name));

    [SeededProperty(400)]
    public Property A_truncated_renamed_or_damaged_file_is_read_or_refused() => Prop.ForAll(
        Gen.Elements(s_files).Zip(Gen.Choose(0, 1_000_000)).Zip(Gen.Choose(0, 1_000_000)).ToArbitrary(),
        Names,
        (file, name) =>
        {
            var (bytes, cut, changed) = (file.Item1.Item1, file.Item1.Item2, file.Item2);
            var truncated = bytes[..(cut % (bytes.Length + 1))];
            var damaged = bytes.ToArray();
            for (var i = 0; i < 5; i++)
            {
                damaged[(changed + (i * cut)) % damaged.Length] ^= (byte)(1 << (i + (changed % 3)));
            }

            return IsReadOrRefused(truncated, name) && IsReadOrRefused(damaged, name);
        });

    [Theory]
    [InlineData("<div>", 1_000_000)]
    [InlineData("<b id=1><p>", 300_000)]
    [InlineData("<nav>", 1_000_000)]
    [InlineData("<p><!--", 1_000_000)]
    [InlineData("<p><table><tr><td>", 300_000)]
    [InlineData("<a><b>", 300_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("{\"amendements\":[", 100_000)]
    [InlineData("[{\"a\":", 300_000)]
    [InlineData("&lt;", 1_000_000)]
    public void What_nests_or_repeats_without_end_is_read_or_refused(string part, int times) =>
        Assert.True(IsReadOrRefused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times))), "a"));

    private static Arbitrary<string> Names => Gen.Elements(s_names).ToArbitrary();

    private static bool IsReadOrRefused(byte[] bytes, string name)
    {
        var refused = 0;
        var limits = new ReadLimits { MaxReadingTime = TimeSpan.FromSeconds(10) };
        var read = new AmendmentInputs(_ => refused++, limits).Read(new MemoryStream(bytes), name).Count();
        return read + refused > 0;
    }
}
