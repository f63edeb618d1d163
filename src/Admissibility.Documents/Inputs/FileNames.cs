namespace Admissibility.Documents;

/// <summary>Which files of a folder or archive are looked at: their names say what they are for, their content what they are.</summary>
internal static class FileNames
{
    private static readonly string[] s_extensions =
    [
        ".txt", ".md", ".markdown", ".json", ".jsonl", ".ndjson", ".csv", ".zip", ".docx", ".docm", ".odt", ".fodt", ".pdf", ".html", ".htm", ".xhtml", ".xml",
        ".doc", ".rtf",
    ];

    /// <summary>What describes the other files.</summary>
    private static readonly string[] s_notices = ["README", "LISEZMOI", "LISEZ-MOI", "LICENSE", "LICENCE"];

    /// <summary>Whether a file may hold amendments: it has the extension of a text or none, and is neither hidden, nor a notice, nor the dossier.</summary>
    /// <param name="path">Its path, in a folder or archive.</param>
    public static bool MayHoldAmendments(string path)
    {
        var parts = path.Split('/', '\\');
        var name = parts[^1];
        return name.Length > 0 && name != DossierFile.DefaultName
            && !Array.Exists(parts, part => part == "__MACOSX" || (part.StartsWith('.') && part is not ("." or "..")))
            && name[0] != '~'
            && !s_notices.Contains(Path.GetFileNameWithoutExtension(name), StringComparer.OrdinalIgnoreCase)
            && (!HasExtension(name) || s_extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a name has an extension; a number after a dot is not one.</summary>
    public static bool HasExtension(string name) => Path.GetExtension(name).AsSpan().ContainsAnyInRange('A', 'z');

    /// <summary>Whether a name says that its lines are JSON each.</summary>
    public static bool AreJsonLines(string name) =>
        Path.GetExtension(name) is var extension
        && (extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase) || extension.Equals(".ndjson", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name says that it is a csv.</summary>
    public static bool IsCsv(string name) => Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase);
}
