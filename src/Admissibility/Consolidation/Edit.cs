using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>One change of the text of an article.</summary>
/// <param name="Span">The span removed, in the article as printed; empty where something is only inserted.</param>
/// <param name="Text">What replaces it.</param>
/// <param name="Cause">The instruction, in its dispositif.</param>
public sealed record Edit(TextSpan Span, string Text, TextSpan Cause)
{
    /// <summary>Whether whole alinéas are removed, with their line ends.</summary>
    public bool RemovesLines { get; init; }

    /// <summary>Whether whole alinéas are deleted or rewritten: what another amendment changes in them falls.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The series of the one label that the amendment leaves open (« … – »); null where it leaves none open.</summary>
    internal OpenLabels.LabelSeries? Series { get; init; }
}
