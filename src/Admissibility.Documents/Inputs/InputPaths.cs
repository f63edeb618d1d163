using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Admissibility.Documents;

/// <summary>From what is typed on the command line to files: a file, a folder with all below it, a glob, or « - ».</summary>
public static class InputPaths
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The files that a path means, in ordinal order; a bill or a README beside the amendments is not among them.</summary>
    /// <param name="path">A file, a folder, a glob, or « - ».</param>
    /// <exception cref="UnreadableInputException">Nothing is there.</exception>
    public static IReadOnlyList<string> Expand(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == StandardInput || File.Exists(path))
        {
            return [path];
        }

        var files = Directory.Exists(path) ? InFolder(path) : IsGlob(path) ? Matching(path) : throw UnreadableInputException.At(
            path,
            "ni fichier, ni dossier, ni motif",
            "neither a file, nor a folder, nor a pattern");
        return files.Count > 0 ? files : throw ReadErrors.NoAmendment(path);
    }

    /// <summary>The path of the dossier that lies beside a file, or in the folder above it; null where there is none.</summary>
    /// <param name="path">The path of the file, or « - ».</param>
    public static string? DossierOf(string path)
    {
        if (path == StandardInput)
        {
            return null;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (var level = 0; level < 2 && folder is not null; level++)
        {
            var dossier = Path.Combine(folder, DossierFile.DefaultName);
            if (File.Exists(dossier))
            {
                return dossier;
            }

            folder = Path.GetDirectoryName(folder);
        }

        return null;
    }

    private static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    private static List<string> InFolder(string path)
    {
        try
        {
            var dossiers = Directory.EnumerateFiles(path, DossierFile.DefaultName, SearchOption.AllDirectories);
            var bills = dossiers.Select(DossierFile.BillPathOf).ToHashSet(StringComparer.Ordinal);
            return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => MayHoldAmendments(path, file) && !bills.Contains(Path.GetFullPath(file)))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ReadErrors.File(path, exception);
        }
    }

    /// <summary>A file without an extension is looked into: programs and pictures may have none.</summary>
    private static bool MayHoldAmendments(string folder, string file)
    {
        if (!FileNames.MayHoldAmendments(Path.GetRelativePath(folder, file)))
        {
            return false;
        }

        if (FileNames.HasExtension(Path.GetFileName(file)))
        {
            return true;
        }

        using var stream = InputFile.Open(file);
        return ContentSniffer.Of(new PeekedStream(stream, ContentSniffer.HeadLength).Head) is not (ContentKind.Image or ContentKind.Binary);
    }

    private static List<string> Matching(string pattern)
    {
        // The part before the first wildcard is a folder, the rest a pattern below it.
        var parts = pattern.Split('/', '\\');
        var fixedParts = parts.TakeWhile(part => !IsGlob(part)).ToArray();
        var root = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts);
        root = root.Length == 0 ? "/" : root;
        var folder = new DirectoryInfo(root);
        if (!folder.Exists)
        {
            throw UnreadableInputException.At(pattern, $"le dossier {root} est introuvable", $"folder {root} not found");
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts.Skip(fixedParts.Length)));
        var prefix = fixedParts.Length == 0 ? "" : root.TrimEnd('/') + "/";
        return [.. matcher.Execute(new DirectoryInfoWrapper(folder)).Files.Select(match => prefix + match.Path).Order(StringComparer.Ordinal)];
    }
}
