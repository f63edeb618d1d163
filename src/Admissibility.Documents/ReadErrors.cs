using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>What several readers find wrong with an input, worded once.</summary>
internal static class ReadErrors
{
    public static UnreadableInputException Empty(string path) => UnreadableInputException.At(path, "fichier vide", "empty file");

    /// <summary>There is text, and no amendment in it.</summary>
    public static UnreadableInputException NoAmendment(string path) => NotRead(path, new("aucun amendement trouvé", "no amendment found"));

    /// <summary>A document in which there is nothing that could be read.</summary>
    public static UnreadableInputException NoText(string path) => UnreadableInputException.At(path, "document sans texte", "document without text");

    /// <summary>Bytes that no text holds.</summary>
    public static UnreadableInputException NotText(string path) => NotRead(path, new("n’est pas un texte", "is not a text"));

    /// <summary>A document of a word processor that cannot be opened.</summary>
    public static UnreadableInputException BrokenDocument(string path, Exception exception) => UnreadableInputException.At(
        path,
        "document illisible (incomplet ou abîmé)",
        "unreadable document (incomplete or damaged)",
        exception);

    /// <summary>A file of a kind that is not read, and the formats in which amendments are.</summary>
    /// <param name="path">Which one.</param>
    /// <param name="why">What it is.</param>
    public static UnreadableInputException NotRead(string path, LocalizedText why) =>
        UnreadableInputException.At(path, $"{why.Fr} ; {s_formats.Fr}", $"{why.En}; {s_formats.En}");

    private static readonly LocalizedText s_formats = new(
        "formats lus : texte, markdown, docx, odt, PDF avec une couche de texte, HTML, XML et JSON de l’Assemblée, JSON et JSON Lines, csv d’AMELI, "
        + "zip de ces fichiers",
        "formats read: text, markdown, docx, odt, PDF with a text layer, HTML, XML and JSON of the Assemblée, JSON and JSON Lines, csv of AMELI, "
        + "zip of these files");

    public static LocalizedText UnknownXml(string root) =>
        new($"XML inconnu, d’élément racine « {root} »", $"unknown XML, whose root element is “{root}”");

    /// <summary>A file that keeps a library busy for too long.</summary>
    public static UnreadableInputException TooSlow(string path, ReadLimits limits)
    {
        var most = Count((long)limits.MaxReadingTime.TotalSeconds);
        return UnreadableInputException.At(
            path,
            $"lecture abandonnée après {most} s (MaxReadingTime)",
            $"reading given up after {most} s (MaxReadingTime)");
    }

    public static UnreadableInputException TooManyPages(string path, int pages, ReadLimits limits)
    {
        var (found, most) = (Count(pages), Count(limits.MaxPdfPages));
        return UnreadableInputException.At(
            path,
            $"{found} pages ; la limite est de {most} (MaxPdfPages)",
            $"{found} pages; the limit is {most} (MaxPdfPages)");
    }

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
