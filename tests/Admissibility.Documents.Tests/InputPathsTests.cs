namespace Admissibility.Documents.Tests;

public sealed class InputPathsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputPathsTests()
    {
        foreach (var name in new[] { "b.txt", "a.md", "README.md", "sous/c.txt", "image.png", "texte.txt" })
        {
            _folder.Write(name, "x");
        }

        _folder.Write("dossier.json", "{ \"bill\": \"texte.txt\" }");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_texts_in_order_without_the_bill_and_the_readme() => Assert.Equal(["a.md", "b.txt", "sous/c.txt"], Names(_folder.Path));

    [Fact]
    public void A_glob_gives_what_matches_it() => Assert.Equal(["b.txt", "sous/c.txt", "texte.txt"], Names(System.IO.Path.Combine(_folder.Path, "**/*.txt")));

    [Fact]
    public void A_path_that_is_nothing_is_refused() =>
        Assert.Contains(
            "ni fichier, ni dossier, ni motif",
            Assert.Throws<UnreadableInputException>(() => InputPaths.Expand("/nulle/part")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_dossier_is_looked_for_beside_the_file_and_one_folder_up()
    {
        Assert.Equal(System.IO.Path.Combine(_folder.Path, "dossier.json"), InputPaths.DossierOf(System.IO.Path.Combine(_folder.Path, "b.txt")));
        Assert.Equal(System.IO.Path.Combine(_folder.Path, "dossier.json"), InputPaths.DossierOf(System.IO.Path.Combine(_folder.Path, "sous/c.txt")));
    }

    private IEnumerable<string> Names(string path) => InputPaths.Expand(path).Select(file => System.IO.Path.GetRelativePath(_folder.Path, file));
}
