using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>The catalogue of rules as one JSON array; its schema is docs/schemas/rules.schema.json.</summary>
public static class RulesJsonRenderer
{
    /// <summary>The array over several lines.</summary>
    /// <param name="rules">The rules, each with the title of its page.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="day">The day on which legal bases are cited; null for today's.</param>
    public static string Render(IEnumerable<(RuleDescriptor Rule, string Title)> rules, Language language, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var all = rules.Select(entry => new JsonRule(
            entry.Rule.Id,
            entry.Rule.Severity,
            entry.Rule.Ground == Ground.None ? null : entry.Rule.Ground.Label,
            entry.Title,
            new LocalizedText(entry.Rule.Fr, entry.Rule.En).In(language),
            entry.Rule.LegalBasis.At(day).In(language),
            entry.Rule.Binds.Words().In(language)));
        return JsonOutput.Write<IReadOnlyList<JsonRule>>([.. all], ReportJson.Default.IReadOnlyListJsonRule, indented: true);
    }
}
