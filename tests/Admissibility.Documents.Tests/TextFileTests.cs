using System.Text;

namespace Admissibility.Documents.Tests;

public sealed class TextFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_usual_encodings_are_read()
    {
        const string Text = "À l’alinéa 3 : « œuvre »";
        Encoding[] encodings =
        [
            new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)!
        ];
        foreach (var encoding in encodings)
        {
            var path = _folder.Write("essai.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
            Assert.Equal(Text, TextFile.Read(path, 1000));
        }
    }

    [Fact]
    public void A_missing_file_a_folder_a_large_file_and_bytes_are_refused_by_name()
    {
        Assert.Contains("introuvable", Refusal(System.IO.Path.Combine(_folder.Path, "absent.txt")), StringComparison.Ordinal);
        Assert.Contains("est un dossier", Refusal(_folder.Path), StringComparison.Ordinal);
        Assert.Contains("plus de 10 octets", Refusal(_folder.Write("grand.txt", "onze octets"), 10), StringComparison.Ordinal);
        Assert.Contains("n’est pas un texte", Refusal(_folder.Write("image.txt", new byte[] { 0x89, 0x50, 0, 1 })), StringComparison.Ordinal);
    }

    private static string Refusal(string path, long limit = 1000) => Assert.Throws<UnreadableInputException>(() => TextFile.Read(path, limit)).Message;
}
