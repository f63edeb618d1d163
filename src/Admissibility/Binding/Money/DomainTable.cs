using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Bills;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>What the organic laws admit in finance and social-security bills, by part and by the year of the bill: <c>domain.tsv</c>.</summary>
/// <remarks>Empty cells admit anything; of two rows that fit, the first is taken.</remarks>
internal sealed class DomainTable
{
    private static readonly Lazy<DomainTable> s_table = new(() => new(KnowledgeTable.Read("domain")));

    private readonly ImmutableArray<Row> _rows;

    /// <summary>The rows of a table.</summary>
    /// <exception cref="InvalidDataException">A cell of it cannot be read.</exception>
    public DomainTable(KnowledgeTable table) => _rows = [.. table.Rows.Select(row => new Row(
        row.Choose<BillNature>("bill"),
        NumberOf(row, "part"),
        row.Choose<ResourceHolder>("owner"),
        NumberOf(row, "since"),
        NumberOf(row, "until"),
        row.Choose<DomainPlace>("place")))];

    public static DomainTable Default => s_table.Value;

    /// <summary>Whether what is an owner's has its place in a bill.</summary>
    /// <param name="bill">Finance or social security.</param>
    /// <param name="part">The part; null where it is not known.</param>
    /// <param name="year">The year of the bill; the latest law where it is not known.</param>
    /// <param name="owner">The owner.</param>
    public DomainPlace PlaceOf(BillNature bill, int? part, int? year, ResourceHolder owner) =>
        _rows.FirstOrDefault(row => row.Bill == bill && row.Owner == owner && (row.Part is null || row.Part == part) && row.IsOf(year ?? int.MaxValue))?.Place
        ?? DomainPlace.Unknown;

    private static int? NumberOf(KnowledgeRow row, string column) => row[column] switch
    {
        "" => null,
        var cell => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw row.Error($"« {cell} » is no {column}"),
    };

    private sealed record Row(BillNature Bill, int? Part, ResourceHolder Owner, int? Since, int? Until, DomainPlace Place)
    {
        public bool IsOf(int year) => (Since is null || year >= Since) && (Until is null || year <= Until);
    }
}
