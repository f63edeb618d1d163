using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What is known of a ground of inadmissibility: on a page of its own, and in a table of all.</summary>
public static class GroundRenderer
{
    private static readonly LocalizedText s_unverified = new(" (à vérifier)", " (to be verified)");

    private static readonly LocalizedText s_grounds = new(
        "| motif | code | objet | fondement | appréciation | quand |",
        "| ground | code | covers | legal basis | decided by | when |");

    private static readonly LocalizedText s_states = new("| état | code | sous-état |", "| state | code | sub-state |");

    /// <summary>Writes a ground with what it covers, its basis, who decides and when, and the rules that check it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="entry">The ground.</param>
    /// <param name="language">In which language; labels and codes are those of the chamber.</param>
    /// <param name="day">The day on which the legal basis is cited; null for today's.</param>
    public static void Render(TextWriter output, GroundEntry entry, Language language, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(entry);
        var code = entry.Ground.Code is { } known ? $" (code {known})" : "";
        Line("", new("Motif : ", "Ground: "), entry.Ground.Label + code);
        Line("  ", new("objet : ", "covers: "), entry.Meaning.In(language));
        Line("  ", new("fondement : ", "legal basis: "), entry.Basis.At(day).In(language));
        Line("  ", new("appréciation : ", "decided by: "), entry.Decides.In(language));
        Line("  ", new("quand : ", "when: "), entry.When.In(language));
        var rules = RuleCatalogue.Reporting.Where(rule => rule.Descriptor.Ground == entry.Ground).ToList();
        foreach (var rule in rules)
        {
            Line("  ", $"{rule.Descriptor.Id} · ", RulePages.TitleOf(rule, language));
        }

        if (rules.Count == 0)
        {
            Line("  ", new("aucune règle ne le vérifie encore", "no rule checks it yet"), "");
        }

        void Line(string indent, LocalizedText label, string words) => output.Write($"{indent}{label.In(language)}{words}\n");
    }

    /// <summary>Writes all grounds, and all states that are no ground, as tables in markdown.</summary>
    /// <param name="output">Where they are written.</param>
    /// <param name="language">In which language; labels and codes are those of the chambers.</param>
    /// <param name="day">The day on which legal bases are cited; null for today's.</param>
    public static void RenderTable(TextWriter output, Language language, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"{s_grounds.In(language)}\n|---|---|---|---|---|---|\n");
        foreach (var entry in GroundCatalogue.All)
        {
            string[] cells =
            [
                entry.Ground.Label, entry.Ground.Code ?? "–", entry.Meaning.In(language),
                entry.Basis.At(day).In(language), entry.Decides.In(language), entry.When.In(language),
            ];
            output.Write($"| {string.Join(" | ", cells)} |\n");
        }

        output.Write($"\n{s_states.In(language)}\n|---|---|---|\n");
        foreach (var state in StateLabels.All)
        {
            output.Write($"| {state.Label ?? "–"}{(state.Verified ? "" : s_unverified.In(language))} | {state.Code ?? "–"} | {state.SubState ?? "–"} |\n");
        }
    }
}
