using System.Collections.Immutable;

namespace Admissibility.Binding;

/// <summary>
/// A table of legal knowledge, embedded in the library: tab-separated, the names of the columns in the first line, one row a line.
/// The last two columns say where a row is from (<c>source</c>) and whether it was compared with that source (<c>verified</c>: yes or no).
/// What rows say of the law is from general knowledge so far: none was compared with its text.
/// </summary>
internal sealed class KnowledgeTable
{
    /// <summary>The columns that every table has.</summary>
    private static readonly string[] s_common = ["source", "verified"];

    private KnowledgeTable(ImmutableArray<KnowledgeRow> rows) => Rows = rows;

    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>An embedded table.</summary>
    /// <param name="name">Its name: « provisions ».</param>
    /// <exception cref="InvalidDataException">It is not embedded, or a line of it is no row; the message names table, line and column.</exception>
    public static KnowledgeTable Read(string name)
    {
        using var stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream($"Tables/{name}.tsv")
            ?? throw new InvalidDataException($"There is no table {name}.tsv.");
        using var reader = new StreamReader(stream);
        return Parse($"{name}.tsv", reader.ReadToEnd());
    }

    /// <summary>A table as text.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidDataException">A line is no row; the message names table, line and column.</exception>
    public static KnowledgeTable Parse(string file, string text)
    {
        var lines = text.Split('\n');
        var columns = lines[0].TrimEnd('\r').Split('\t');
        if (s_common.FirstOrDefault(column => !columns.Contains(column)) is { } lacking)
        {
            throw new InvalidDataException($"{file}, line 1: there is no column « {lacking} ».");
        }

        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            var row = new KnowledgeRow(file, i + 1, columns, cells);
            rows.Add(cells.Length == columns.Length
                ? row
                : throw row.Error($"{cells.Length} cells, where there are {columns.Length} columns"));
        }

        return new(rows.ToImmutable());
    }
}

/// <summary>One row of a table of knowledge.</summary>
/// <param name="File">The table.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Cells">The cells in their order.</param>
internal sealed record KnowledgeRow(string File, int Line, string[] Columns, string[] Cells)
{
    /// <summary>Whether it was checked against the law, and not only remembered.</summary>
    public bool IsVerified => Choose("verified", [("yes", true), ("no", false)]);

    /// <summary>The cell of a column; it may be empty.</summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public string this[string column] =>
        Array.IndexOf(Columns, column) is var at and >= 0 ? Cells[at] : throw Error($"there is no column « {column} »");

    /// <summary>What a cell stands for.</summary>
    /// <exception cref="InvalidDataException">It is none of the words that are expected.</exception>
    public T Choose<T>(string column, ReadOnlySpan<(string Word, T Value)> options)
    {
        var cell = this[column];
        foreach (var (word, value) in options)
        {
            if (word == cell)
            {
                return value;
            }
        }

        throw Error($"« {cell} » is no {column}");
    }

    /// <summary>A value of an enumeration whose name a cell has, whatever its case.</summary>
    /// <exception cref="InvalidDataException">It is no such name.</exception>
    public T Choose<T>(string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(this[column], ignoreCase: true, out var value) && !int.TryParse(this[column], System.Globalization.CultureInfo.InvariantCulture, out _)
            ? value
            : throw Error($"« {this[column]} » is no {column}");

    public InvalidDataException Error(string what) => new($"{File}, line {Line}: {what}.");
}
