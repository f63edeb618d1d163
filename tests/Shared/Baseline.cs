namespace Admissibility.Tests.Shared;

/// <summary>An output kept in the repository: a change of it is reviewed as a difference of that file.</summary>
internal static class Baseline
{
    /// <summary>Compares; with UPDATE_BASELINES set in the environment writes the file anew instead.</summary>
    public static void Compare(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") is { Length: > 0 })
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
