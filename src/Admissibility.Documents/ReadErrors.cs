using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>What several readers find wrong with an input, worded once.</summary>
internal static class ReadErrors
{
    public static UnreadableInputException Empty(string path) => UnreadableInputException.At(path, "fichier vide", "empty file");

    public static UnreadableInputException NotAnObject(string path) => UnreadableInputException.At(
        path,
        "un objet JSON est attendu",
        "a JSON object is expected");

    /// <summary>A line of a table with fewer cells than its head.</summary>
    public static UnreadableInputException Columns(string place, int found, int expected) =>
        UnreadableInputException.At(place, $"{found} colonnes, {expected} attendues", $"{found} columns, {expected} expected");

    public static UnreadableInputException LineTooLong(string place, ReadLimits limits)
    {
        var most = Count(limits.MaxDocumentBytes);
        return UnreadableInputException.At(
            place,
            $"ligne de plus de {most} caractères (MaxDocumentBytes)",
            $"line of more than {most} characters (MaxDocumentBytes)");
    }

    public static UnreadableInputException TooManyEntries(string path, int entries, ReadLimits limits)
    {
        var (found, most) = (Count(entries), Count(limits.MaxArchiveEntries));
        return UnreadableInputException.At(
            path,
            $"{found} entrées ; la limite est de {most} (MaxArchiveEntries)",
            $"{found} entries; the limit is {most} (MaxArchiveEntries)");
    }

    /// <summary>A file or an entry of an archive that is too large.</summary>
    /// <param name="place">Which one.</param>
    /// <param name="what">« fichier », "file".</param>
    /// <param name="bytes">Its size.</param>
    /// <param name="most">The greatest size read.</param>
    /// <param name="limit">The name of that limit.</param>
    public static UnreadableInputException TooLarge(string place, LocalizedText what, long bytes, long most, string limit) => UnreadableInputException.At(
        place,
        $"{what.Fr} de {Count(bytes)} octets ; la limite est de {Count(most)} ({limit})",
        $"{what.En} of {Count(bytes)} bytes; the limit is {Count(most)} ({limit})");

    /// <summary>A file or archive that is longer than the limit, by how much is not known.</summary>
    /// <param name="place">Which one.</param>
    /// <param name="what">« fichier », "file".</param>
    /// <param name="most">The greatest size read.</param>
    /// <param name="limit">The name of that limit.</param>
    public static UnreadableInputException TooLarge(string place, LocalizedText what, long most, string limit) => UnreadableInputException.At(
        place,
        $"{what.Fr} de plus de {Count(most)} octets ({limit})",
        $"{what.En} of more than {Count(most)} bytes ({limit})");

    /// <summary>A file that the system does not give.</summary>
    public static UnreadableInputException File(string path, Exception exception)
    {
        LocalizedText problem = exception switch
        {
            UnauthorizedAccessException => new("accès refusé", "access denied"),
            FileNotFoundException or DirectoryNotFoundException => NotFound,
            PathTooLongException => new("chemin trop long", "path too long"),
            _ => new("lecture impossible", "cannot be read"),
        };
        return UnreadableInputException.At(path, problem.Fr, problem.En, exception);
    }

    public static LocalizedText NotFound { get; } = new("fichier introuvable", "file not found");

    /// <summary>A number of bytes, characters or entries: « 10,000,000 ».</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
