using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads the Sénat's AMELI csv: Windows-1252, or UTF-8 where it was saved so; a line « sep= » that may be missing, a header,
/// then one amendment a line in twelve columns separated by tabs, HTML in two of them. A stray tab in a text makes one column
/// too many.
/// </summary>
internal sealed class AmeliCsvReader
{
    /// <summary>Columns before the two texts, and after them.</summary>
    private const int Before = 7;
    private const int After = 3;

    private readonly string _path;
    private readonly string _bill;
    private readonly string _session;
    private readonly bool _committee;

    private AmeliCsvReader(string path)
    {
        _path = path;
        var parts = Path.GetFileNameWithoutExtension(path).Split('_');
        var session = Array.FindIndex(parts, part => part.Length == 9 && part[4] == '-');
        _session = session < 0 ? "" : parts[session];
        _bill = session >= 0 && session + 1 < parts.Length ? parts[session + 1] : "";
        _committee = parts.Contains("commission", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads all rows of a stream, which stays open; a row that cannot be read is given to <paramref name="refuse"/>, and the rest goes on.</summary>
    public static IEnumerable<DecidedAmendment> Read(string path, PeekedStream stream, ReadLimits limits, Action<UnreadableInputException> refuse)
    {
        var reader = new AmeliCsvReader(path);
        using var text = new StreamReader(stream, TextFile.IsUtf8Head(stream.Head) ? Encoding.UTF8 : TextFile.Windows1252, leaveOpen: true);
        var headed = false;
        foreach (var (line, row) in BoundedLines.Read(text, limits.MaxDocumentBytes))
        {
            if (row is null)
            {
                refuse(ReadErrors.LineTooLong($"{path}:{line}", limits));
                continue;
            }

            if (row.Length == 0 || (line == 1 && row.StartsWith("sep=", StringComparison.Ordinal)))
            {
                continue;
            }

            if (!headed)
            {
                headed = true;
                if (!IsHeader(row))
                {
                    refuse(UnreadableInputException.At(
                        $"{path}:{line}",
                        "n’est pas un csv d’AMELI (première ligne attendue : « Nature », « Numéro »… séparés par des tabulations)",
                        "is not a csv of AMELI (first line expected: “Nature”, “Numéro”… separated by tabs)"));
                    yield break;
                }

                continue;
            }

            var columns = row.Split('\t');
            if (columns.Length < Before + After + 2)
            {
                refuse(ReadErrors.Columns($"{path}:{line}", columns.Length, Before + After + 2));
                continue;
            }

            yield return reader.ReadRow(columns, line);
        }

        if (!headed)
        {
            refuse(ReadErrors.Empty(path));
        }
    }

    /// <summary>Whether a text begins as such a file: with its separator, or with the first columns of its header.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        text.StartsWith("sep=", StringComparison.Ordinal) || text.StartsWith("Nature \tNum", StringComparison.Ordinal)
        || text.StartsWith("Nature\tNum", StringComparison.Ordinal);

    /// <summary>Whether a line is the header of such a file.</summary>
    public static bool IsHeader(string line)
    {
        var columns = line.Split('\t');
        return columns.Length >= Before + After + 2 && columns[0].Trim() == "Nature" && columns[2].Trim() == "Subdivision";
    }

    private DecidedAmendment ReadRow(string[] columns, int line)
    {
        var (dispositif, expose) = Texts(columns);
        var number = columns[1].Trim();
        var id = $"SENAT-{_session}_{_bill}-{number}";
        var document = new AmendmentDocument
        {
            Id = id,
            Source = $"{_path}:{line}",
            Header = new AmendmentHeader
            {
                Chamber = new(Chamber.Senat, default),
                Date = IsoDate.TryParse(columns[6]) is { } date ? new(date, default) : null,
                BillNumber = _bill.Length > 0 ? new(_bill, default) : null,
                Number = AmendmentNumber.TryParse(number) is { } read ? new(read, default) : null,
                Signatures = ReadAuthor(columns[4].Trim(), columns[5].Trim(), id),
                EmptySignatures = string.IsNullOrWhiteSpace(columns[4]) && string.IsNullOrWhiteSpace(columns[5]) ? default(TextSpan) : null,
                IsSubAmendment = columns[0].Trim().StartsWith("S/", StringComparison.Ordinal),
            },
            Context = new AmendmentContext
            {
                Stage = _committee ? Stage.Committee : Stage.Plenary,
                BillReference = $"{_session}_{_bill}",
                Examination = $"{_session}_{_bill}{(_committee ? "_commission" : "")}",
                Alinea = columns[3].Trim() is { Length: > 0 } alinea ? alinea : null,
            },
            Placement = columns[2].Trim() is { Length: > 0 } placement ? Excerpt.Of(placement, $"{id} (placement)") : null,
            Dispositif = HtmlExcerpt.Read(dispositif, $"{id} (dispositif)"),
            Expose = HtmlExcerpt.Read(expose, $"{id} (objet)"),
        };
        return new(document, OfficialDecision.FromSenat(columns[^After].Trim()));
    }

    /// <summary>The two texts between the fixed columns; where a stray tab cuts one of them, each starts with its body.</summary>
    private static (string Dispositif, string Expose) Texts(string[] columns)
    {
        var middle = columns[Before..^After];
        if (middle.Length == 2)
        {
            return (middle[0], middle[1]);
        }

        var second = Array.FindIndex(middle, 1, column => column.StartsWith("<body", StringComparison.OrdinalIgnoreCase));
        second = second < 0 ? middle.Length - 1 : second;
        return (string.Join(' ', middle[..second]), string.Join(' ', middle[second..]));
    }

    private static Signatures? ReadAuthor(string author, string behalf, string id)
    {
        if (author.Length == 0)
        {
            return null;
        }

        var text = new SourceText(author, $"{id} (auteur)");
        var signatures = SignatureExtractor.Read(text, text.Span);
        return signatures is { Signatories: [var first, .. var others] } && behalf.StartsWith("commission", StringComparison.OrdinalIgnoreCase)
            ? signatures with { Signatories = [first with { Quality = AuthorQuality.Committee, Title = $"au nom de la {behalf}" }, .. others] }
            : signatures;
    }
}
