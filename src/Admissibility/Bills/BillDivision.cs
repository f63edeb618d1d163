namespace Admissibility.Bills;

/// <summary>A division of the bill itself: « TITRE Ier » with its intitulé.</summary>
/// <param name="Label">Its kind and number as written: « Chapitre II », « PREMIÈRE PARTIE », « A » of a finance bill.</param>
/// <param name="Title">Its intitulé; or an empty string.</param>
/// <param name="Position">The place in <see cref="Bill.Articles"/> of the first article after its heading; their count where none follows.</param>
public sealed record BillDivision(string Label, string Title, int Position)
{
    /// <summary>« Chapitre Ier – Des fours »</summary>
    public override string ToString() => Label.Length == 0 ? Title : Title.Length == 0 ? Label : $"{Label} – {Title}";
}
