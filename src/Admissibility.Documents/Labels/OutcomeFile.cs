using System.Globalization;
using CsvHelper;

namespace Admissibility.Documents;

/// <summary>
/// Reads decisions from a file of their own: cells separated by tabs, semicolons or commas, in quotes where they hold one,
/// with a header that names at least an id (« id », « uid » or « file ») and an outcome (« outcome », « etat » or « sort »),
/// and a ground where there is one (« ground », « sous_etat » or « irrecevabilite »).
/// </summary>
public static class OutcomeFile
{
    private static readonly char[] s_separators = ['\t', ';', ','];

    private static readonly string[] s_ids = ["id", "uid"];

    private static readonly string[] s_files = ["file"];

    private static readonly string[] s_outcomes = ["outcome", "etat", "sort"];

    private static readonly string[] s_grounds = ["ground", "sous_etat", "irrecevabilite", "irrecevabilité"];

    /// <summary>The decisions of a file by id; a row that names both an id and a file is found under either.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">The file cannot be read, or lacks a column.</exception>
    public static IReadOnlyDictionary<string, OfficialDecision> Read(string path, ReadLimits? limits = null) =>
        InputFile.Read(path, stream => Read(stream, path, limits));

    /// <summary>The decisions of a stream by id, as <see cref="Read(string, ReadLimits?)"/>; read from its position to its end and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">The stream cannot be read, or lacks a column.</exception>
    public static IReadOnlyDictionary<string, OfficialDecision> Read(Stream stream, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var text = TextFile.Decode(BoundedBytes.Read(stream, name, (limits ?? ReadLimits.Default).MaxBillBytes, nameof(ReadLimits.MaxBillBytes)), name);
        using var rows = CsvReader.FromText(text, OptionsFor(text, name));
        var header = rows.Read() ? rows.Current.ToArray() : [];
        var id = Find(header, s_ids);
        var file = Find(header, s_files);
        var outcome = Find(header, s_outcomes);
        var ground = Find(header, s_grounds);
        if ((id < 0 && file < 0) || outcome < 0)
        {
            throw UnreadableInputException.At(
                $"{name}:1",
                "colonnes attendues : « id », « outcome » et, s’il y a lieu, « ground »",
                "columns expected: “id”, “outcome” and, where there is one, “ground”");
        }

        var decisions = new Dictionary<string, OfficialDecision>(StringComparer.Ordinal);
        while (rows.Read())
        {
            var columns = rows.Current.ToArray();
            if (columns.Length < header.Length)
            {
                throw ReadErrors.Columns($"{name}:{rows.LineNumber.ToString(CultureInfo.InvariantCulture)}", columns.Length, header.Length);
            }

            var decision = OfficialDecision.FromLabels(columns[outcome], ground < 0 ? "" : columns[ground]);
            foreach (var key in new[] { id, file }.Where(column => column >= 0))
            {
                decisions[columns[key]] = decision;
            }
        }

        return decisions;
    }

    /// <summary>The separator is the first of tab, semicolon and comma that the header holds. A quote inside a cell is a character like others.</summary>
    private static CsvReaderOptions OptionsFor(string text, string name)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        return new()
        {
            Separator = s_separators.FirstOrDefault(separator => header.Contains(separator, StringComparison.Ordinal), ','),
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            OnMalformedRecord = record => RefuseUnclosed(record, name),
        };
    }

    /// <summary>A quote that is never closed would take all rows after it into one cell.</summary>
    private static void RefuseUnclosed(CsvMalformedRecord record, string name)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            throw UnreadableInputException.At(
                $"{name}:{record.LineNumber.ToString(CultureInfo.InvariantCulture)}", "guillemet jamais refermé", "quotation mark that is never closed");
        }
    }

    private static int Find(string[] header, string[] names) => Array.FindIndex(header, column => names.Contains(column, StringComparer.OrdinalIgnoreCase));
}
