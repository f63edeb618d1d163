using System.Collections.Immutable;
using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>The result of checking one amendment.</summary>
/// <param name="Bound">What was understood.</param>
/// <param name="Verdict">The conclusion.</param>
/// <param name="Missing">What could not be checked, and why.</param>
/// <param name="Diagnostics">What is reported, the most severe first, then by place.</param>
public sealed record CheckResult(BoundAmendment Bound, Verdict Verdict, ImmutableArray<Unassessed> Missing, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was read.</summary>
    public AmendmentDocument Document => Bound.Document;

    /// <summary>Its trees.</summary>
    public AmendmentSyntax Syntax => Bound.Syntax;

    /// <summary>The day by whose law it was judged; null where neither the dossier nor the amendment gives one.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Rules that threw, each once.</summary>
    public ImmutableArray<RuleFailure> Failures { get; init; } = [];

    /// <summary>What rules inferred for others, in the order in which it was inferred.</summary>
    public ImmutableArray<object> Derived { get; init; } = [];

    /// <summary>The text that contains a part; null for what is in no text.</summary>
    public SourceText? SourceOf(DocumentPart part) => part switch
    {
        DocumentPart.Header => Document.Header.Source,
        DocumentPart.Placement => Document.Placement?.Source,
        DocumentPart.Dispositif => Document.Dispositif?.Source,
        DocumentPart.Expose => Document.Expose?.Source,
        _ => null,
    };
}
