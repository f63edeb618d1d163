
namespace Admissibility.Documents;

/// <summary>
/// Reads decisions from a file of their own: tab or semicolon separated, with a header that names at least an id (« id »,
/// « uid » or « file ») and an outcome (« outcome », « etat » or « sort »), and a ground where there is one (« ground », « sous_etat » or « irrecevabilite »).
/// </summary>
public static class LabelFile
{
    private static readonly string[] s_ids = ["id", "uid"];

    private static readonly string[] s_files = ["file"];

    private static readonly string[] s_outcomes = ["outcome", "etat", "sort"];

    private static readonly string[] s_grounds = ["ground", "sous_etat", "irrecevabilite", "irrecevabilité"];

    /// <summary>The decisions by id; a row that names both an id and a file is found under either.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read, or lacks a column.</exception>
    public static IReadOnlyDictionary<string, OfficialDecision> Read(string path, ReadLimits? limits = null)
    {
        var lines = TextFile.Read(path, (limits ?? ReadLimits.Default).MaxBillBytes).Split('\n');
        var separator = lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var header = lines[0].Split(separator).Select(name => name.Trim()).ToList();
        var id = Find(header, s_ids);
        var file = Find(header, s_files);
        var outcome = Find(header, s_outcomes);
        var ground = Find(header, s_grounds);
        if ((id < 0 && file < 0) || outcome < 0)
        {
            throw UnreadableInputException.At($"{path}:1", "colonnes attendues : « id », « outcome » et, s’il y a lieu, « ground »");
        }

        var decisions = new Dictionary<string, OfficialDecision>(StringComparer.Ordinal);
        for (var number = 1; number < lines.Length; number++)
        {
            var columns = lines[number].TrimEnd('\r').Split(separator);
            if (columns.Length == 1 && columns[0].Length == 0)
            {
                continue;
            }

            if (columns.Length < header.Count)
            {
                throw UnreadableInputException.At($"{path}:{number + 1}", $"{columns.Length} colonnes, {header.Count} attendues");
            }

            var decision = DecisionOf(columns[outcome].Trim(), ground < 0 ? "" : columns[ground].Trim());
            foreach (var key in new[] { id, file }.Where(column => column >= 0))
            {
                decisions[columns[key].Trim()] = decision;
            }
        }

        return decisions;
    }

    /// <summary>The words of any of the sources: « Irrecevable 40 », « irrecevable », « rejeté », « Discuté ».</summary>
    private static OfficialDecision DecisionOf(string outcome, string ground)
    {
        if (outcome.StartsWith("irrecevable", StringComparison.OrdinalIgnoreCase))
        {
            return new(DecisionKind.Inadmissible, outcome, ground.Length > 0 && ground != "–" ? ground : outcome);
        }

        var admitted = outcome.ToUpperInvariant() is "DISCUTÉ" or "ADOPTÉ" or "REJETÉ" or "TOMBÉ" or "NON SOUTENU" or "NON_SOUTENU" or "SATISFAIT OU SANS OBJET" or "RECEVABLE ART. 40 C / LOLF" or "ADMITTED";
        return new(admitted ? DecisionKind.Admitted : DecisionKind.Undecided, outcome, null);
    }

    private static int Find(List<string> header, string[] names) => header.FindIndex(column => names.Contains(column, StringComparer.OrdinalIgnoreCase));
}
