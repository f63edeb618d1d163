namespace Admissibility.Facts;

/// <summary>A fact that the dossier gives or not. A rule that needs one and does not find it says so, and does not guess.</summary>
/// <remarks>Each is listed in <see cref="MissingItems"/> with what is said where it is missing.</remarks>
public interface IContextFact;
