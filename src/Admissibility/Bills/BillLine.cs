namespace Admissibility.Bills;

/// <summary>One line of a bill as it is printed, whatever file it is from.</summary>
/// <param name="Text">Its text; of a table, one line per row and a tab between cells.</param>
/// <param name="Form">How it is set.</param>
public readonly record struct BillLine(string Text, BillLineForm Form);

/// <summary>How a line is set, as far as its file shows it.</summary>
public enum BillLineForm
{
    /// <summary>Nothing is known of it but its words.</summary>
    Plain,

    /// <summary>Body text, surely no heading of a division.</summary>
    Body,

    /// <summary>Centred, or in the style of a heading.</summary>
    Heading,

    /// <summary>A table, all its rows.</summary>
    Table,
}
