namespace Admissibility.Documents;

/// <summary>Bounds on what is read from outside; each is named in the message of what exceeds it.</summary>
public sealed record ReadLimits
{
    /// <summary>The bounds where none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of one amendment document, and of one amendment in a file of many.</summary>
    public long MaxDocumentBytes { get; init; } = 10_000_000;

    /// <summary>Bytes of a bill, and characters of any XML.</summary>
    public long MaxBillBytes { get; init; } = 100_000_000;

    /// <summary>Bytes of one entry of an archive, unpacked.</summary>
    public long MaxEntryBytes { get; init; } = 20_000_000;

    /// <summary>How many times its packed size an entry may be.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>Bytes of an archive, packed, that has to be kept while it is read: one in a stream that cannot be sought in.</summary>
    public long MaxArchiveBytes { get; init; } = 4_000_000_000;

    /// <summary>Entries of one archive.</summary>
    public int MaxArchiveEntries { get; init; } = 1_000_000;

    /// <summary>Elements of an XML or HTML document one in another.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>Pages of a PDF.</summary>
    public int MaxPdfPages { get; init; } = 500;

    /// <summary>How long a page or PDF may take to be read.</summary>
    public TimeSpan MaxReadingTime { get; init; } = TimeSpan.FromSeconds(60);
}
