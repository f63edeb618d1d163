namespace Admissibility.Facts;

/// <summary>A fact that remains the same fact when what it says changes: an amendment of a liasse that is rectified.</summary>
/// <remarks>A fact without an identity is only itself, even beside another that says the same.</remarks>
public interface IIdentified
{
    /// <summary>What it is known by, compared by value: a string, a number, or a tuple of them, so that identities have an order.</summary>
    object Identity { get; }
}
