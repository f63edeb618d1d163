namespace Admissibility.Documents;

/// <summary>A paragraph or a table of a page.</summary>
/// <param name="Text">Its words; of a table, one line per row and a tab between cells.</param>
/// <param name="IsTable">Whether it is a table.</param>
/// <param name="IsCentred">Whether it is centred, or a heading.</param>
internal readonly record struct HtmlBlock(string Text, bool IsTable, bool IsCentred);
