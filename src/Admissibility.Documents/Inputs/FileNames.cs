namespace Admissibility.Documents;

/// <summary>Which files of a folder or archive are looked at: their names say what they are for, their content what they are.</summary>
internal static class FileNames
{
    private static readonly string[] s_extensions =
    [
        ".txt", ".md", ".markdown", ".json", ".jsonl", ".ndjson", ".csv", ".zip", ".docx", ".docm", ".odt", ".fodt", ".pdf", ".html", ".htm", ".xhtml", ".xml",
        ".doc", ".rtf",
    ];

    private static readonly string[] s_jsonLines = [".jsonl", ".ndjson"];

    /// <summary>What describes the other files.</summary>
    private static readonly string[] s_notices = ["README", "LISEZMOI", "LISEZ-MOI", "LICENSE", "LICENCE"];

    /// <summary>Whether a file may hold amendments: it has the extension of a text or none, and is neither hidden, nor a notice, nor the dossier.</summary>
    /// <param name="path">Its path, in a folder or archive.</param>
    public static bool MayHoldAmendments(string path)
    {
        var name = path.AsSpan()[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return name.Length > 0 && name[0] != '~' && name is not DossierFile.DefaultName && !IsHidden(path)
            && !Contains(s_notices, Path.GetFileNameWithoutExtension(name))
            && (!HasExtension(name) || Contains(s_extensions, Path.GetExtension(name)));
    }

    /// <summary>Whether a part of a path is hidden, or of those that a Mac adds to archives.</summary>
    private static bool IsHidden(ReadOnlySpan<char> path)
    {
        foreach (var range in path.SplitAny('/', '\\'))
        {
            if (path[range] is "__MACOSX" or ['.', not '.', ..])
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var candidate in names)
        {
            if (name.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name has an extension; a number after a dot is not one.</summary>
    public static bool HasExtension(ReadOnlySpan<char> name) => Path.GetExtension(name).ContainsAnyInRange('A', 'z');

    /// <summary>Whether a name says that its lines are JSON each.</summary>
    public static bool AreJsonLines(string name) => Contains(s_jsonLines, Path.GetExtension(name.AsSpan()));

    /// <summary>Whether a name says that it is a csv.</summary>
    public static bool IsCsv(string name) => Path.GetExtension(name.AsSpan()).Equals(".csv", StringComparison.OrdinalIgnoreCase);
}
