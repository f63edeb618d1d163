using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What is known of a rule, of a diagnostic of the checker itself, or of a ground.</summary>
public static class ExplanationRenderer
{
    /// <summary>Writes the page that a name asks for.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="name">An id (« ADM4001 »), or the label or code of a ground (« Charge », « IRR45 »), in any case.</param>
    /// <param name="language">In which language.</param>
    /// <param name="day">The day on which legal bases are cited; null for today's.</param>
    /// <returns>Whether the name is known; where it is not, nothing is written.</returns>
    public static bool TryRender(TextWriter output, string name, Language language, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(name);
        if (RuleCatalogue.Reporting.FirstOrDefault(rule => rule.Descriptor.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } rule)
        {
            Render(output, rule, language, day);
            return true;
        }

        if (CheckerRules.All.FirstOrDefault(rule => rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } checkerRule)
        {
            output.Write(RulePages.Of(checkerRule, language));
            return true;
        }

        var grounds = GroundCatalogue.Named(name).ToList();
        foreach (var ground in grounds)
        {
            GroundRenderer.Render(output, ground, language, day);
        }

        return grounds.Count > 0;
    }

    private static void Render(TextWriter output, AdmissibilityRule rule, Language language, DateOnly? day)
    {
        var basis = rule.Descriptor.LegalBasis.At(day).In(language);
        var bound = rule.Descriptor.Binds.Words().In(language);
        output.Write(RulePages.Of(rule, language));
        output.Write(language == Language.French ? $"\nFondement cité : {basis}. Lie : {bound}.\n" : $"\nLegal basis cited: {basis}. Binds: {bound}.\n");
    }
}
