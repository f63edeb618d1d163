using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>What a rule is known by: its id, how sure it is, on which ground and law, and what it says.</summary>
/// <param name="Id">« ADMnnnn », never used again.</param>
/// <param name="Severity">How sure it may be (a rule's whole family is bound by it).</param>
/// <param name="Ground">The official ground.</param>
/// <param name="LegalBasis">The law it rests on.</param>
/// <param name="Fr">The message in French, with holes in braces.</param>
/// <param name="En">The message in English, with the same holes.</param>
public sealed record RuleDescriptor(string Id, Severity Severity, Ground Ground, LegalBasis LegalBasis, string Fr, string En)
{
    /// <summary>What is said of the check where a fact that it needs is missing: « l’article 45 n’a pas été apprécié ».</summary>
    public LocalizedText? Unassessed { get; init; }

    /// <summary>Whose amendments it binds; everybody's by default.</summary>
    public Authors Binds { get; init; } = Authors.Everybody;

    /// <summary>Whether what it reports is that something was not assessed: it is listed as missing, and the verdict stays open.</summary>
    public bool LeavesVerdictOpen { get; init; }

    /// <summary>The message with its holes filled.</summary>
    /// <param name="holes">Values by the name of their hole.</param>
    public LocalizedText Format(ImmutableArray<(string Hole, LocalizedText Value)> holes) =>
        new(Fill(Fr, holes, Language.French), Fill(En, holes, Language.English));

    private static string Fill(string template, ImmutableArray<(string Hole, LocalizedText Value)> holes, Language language)
    {
        foreach (var (hole, value) in holes)
        {
            template = template.Replace($"{{{hole}}}", value.In(language), StringComparison.Ordinal);
        }

        return template;
    }
}
