namespace Admissibility.Documents;

/// <summary>Opens the files that paths name, for readers that take streams.</summary>
internal static class InputFile
{
    /// <summary>Opens a file for reading; the caller closes it.</summary>
    /// <exception cref="UnreadableInputException">It is missing, a folder, or forbidden.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return File.Exists(path)
                ? File.OpenRead(path)
                : Directory.Exists(path)
                    ? throw UnreadableInputException.At(path, "est un dossier, pas un fichier", "is a folder, not a file")
                    : throw UnreadableInputException.At(path, ReadErrors.NotFound.Fr, ReadErrors.NotFound.En);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ReadErrors.File(path, exception);
        }
    }

    /// <summary>Opens a file, reads it and closes it.</summary>
    /// <exception cref="UnreadableInputException">It cannot be opened; or as <paramref name="read"/>.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        using var stream = Open(path);
        return read(stream);
    }
}
