using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>One change of the text of an article.</summary>
/// <param name="Span">The stretch that goes, in the article as printed; empty where something is only put in.</param>
/// <param name="Text">What comes in its place.</param>
/// <param name="Cause">The instruction, in its dispositif.</param>
public sealed record Edit(TextSpan Span, string Text, TextSpan Cause)
{
    /// <summary>Whether whole alinéas go, and their line ends with them.</summary>
    public bool RemovesLines { get; init; }

    /// <summary>Whether whole alinéas are deleted or written anew: what another amendment changes in them falls.</summary>
    public bool IsWhole { get; init; }
}
