namespace Admissibility.Checking.Tests.Dossiers;

/// <summary>A change of a dossier, drawn at random.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Fact">To a fact of which type.</param>
/// <param name="Number">To which of them.</param>
/// <param name="Name">What it says then.</param>
/// <param name="Value">What else it says.</param>
public sealed record Change(ChangeKind Kind, FactKind Fact, byte Number, byte Name, byte Value);

public enum ChangeKind
{
    /// <summary>The fact is inserted, or changed where it is there.</summary>
    Put,

    /// <summary>The fact is retracted, if it is there.</summary>
    Take,

    /// <summary>This and the next facts are inserted at once, those that are not there yet.</summary>
    PutSeveral,
}

public enum FactKind
{
    Shelved,
    Loaf,
    Oven,
}
