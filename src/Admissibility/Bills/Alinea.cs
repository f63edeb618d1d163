namespace Admissibility.Bills;

/// <summary>One alinéa: whatever starts a new line in an article, counted from 1 as the chambers count.</summary>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Text">Its text, plain.</param>
public sealed record Alinea(int Number, string Text);
