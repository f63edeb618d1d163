namespace Admissibility.Syntax;

/// <summary>How a dispositif works.</summary>
public enum DispositifKind
{
    /// <summary>It orders changes in the bill, or in another amendment.</summary>
    Imperative,

    /// <summary>It is the text of an additional article, with or without an order to insert it.</summary>
    Article,
}
