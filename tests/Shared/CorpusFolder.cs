namespace Admissibility.Tests.Shared;

/// <summary>Real amendments kept beside the project, for measuring; never part of it.</summary>
internal static class CorpusFolder
{
    /// <summary>The folder, from the environment (ADMISSIBILITY_CORPUS) or beside the repository.</summary>
    private static string Root => Environment.GetEnvironmentVariable("ADMISSIBILITY_CORPUS") ?? Path.Combine(Repository.Root, "..", "shared", "corpus");

    /// <summary>A file of the corpus; the test is skipped, visibly, where it is not there.</summary>
    public static string Require(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, .. parts]));
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"The corpus is not here ({string.Join('/', parts)}).");
        return path;
    }
}
