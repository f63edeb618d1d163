using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>
/// An article by itself, as plain text without a heading: one alinéa a line, blank lines between them allowed. An empty
/// file is a deleted article.
/// </summary>
public static class BareArticleFile
{
    /// <summary>The text of a bare article in a file; null where the file holds a bill.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">The file cannot be read.</exception>
    public static string? TryRead(string path, ReadLimits? limits = null) => InputFile.Read(path, stream => TryRead(stream, path, limits));

    /// <summary>The text of a bare article in a stream, read from its position to its end and left open; null where it holds a bill.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">The stream cannot be read.</exception>
    public static string? TryRead(Stream stream, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = BoundedBytes.Read(stream, name, (limits ?? ReadLimits.Default).MaxBillBytes, nameof(ReadLimits.MaxBillBytes));
        if (ContentSniffer.Of(bytes) is not (ContentKind.Empty or ContentKind.Text or ContentKind.Ameli))
        {
            return null;
        }

        var text = TextFile.Decode(bytes, name);
        return BillTextReader.Read(text).Articles.IsEmpty ? text : null;
    }
}
