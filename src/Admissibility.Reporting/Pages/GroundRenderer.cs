using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What is known of a ground of inadmissibility: on a page of its own, and in a table of all.</summary>
public static class GroundRenderer
{
    /// <summary>Writes a ground with what it covers, its basis, who decides and when, and the rules that check it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="entry">The ground.</param>
    /// <param name="language">In which language; labels and codes are those of the chamber.</param>
    /// <param name="day">The day on which the legal basis is cited; null for today's.</param>
    public static void Render(TextWriter output, GroundEntry entry, Language language, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(entry);
        var french = language == Language.French;
        output.Write($"{(french ? "Motif" : "Ground")} : {entry.Ground.Label}{(entry.Ground.Code is { } code ? $" (code {code})" : "")}\n");
        output.Write($"  {(french ? "objet" : "covers")} : {entry.Meaning.In(language)}\n");
        output.Write($"  {(french ? "fondement" : "legal basis")} : {entry.Basis.At(day).In(language)}\n");
        output.Write($"  {(french ? "appréciation" : "decided by")} : {entry.Decides.In(language)}\n");
        output.Write($"  {(french ? "quand" : "when")} : {entry.When.In(language)}\n");
        var rules = RuleCatalogue.All.Where(rule => rule.Descriptor.Ground == entry.Ground).ToList();
        foreach (var rule in rules)
        {
            output.Write($"  {rule.Descriptor.Id} · {RulePages.TitleOf(rule)}\n");
        }

        if (rules.Count == 0)
        {
            output.Write(french ? "  aucune règle ne le vérifie encore\n" : "  no rule checks it yet\n");
        }
    }

    /// <summary>Writes all grounds, and all states that are no ground, as tables in markdown.</summary>
    /// <param name="output">Where they are written.</param>
    /// <param name="language">In which language; labels and codes are those of the chambers.</param>
    /// <param name="day">The day on which legal bases are cited; null for today's.</param>
    public static void RenderTable(TextWriter output, Language language, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("| motif | code | objet | fondement | appréciation | quand |\n|---|---|---|---|---|---|\n");
        foreach (var entry in GroundCatalogue.All)
        {
            string[] cells =
            [
                entry.Ground.Label, entry.Ground.Code ?? "–", entry.Meaning.In(language),
                entry.Basis.At(day).In(language), entry.Decides.In(language), entry.When.In(language),
            ];
            output.Write($"| {string.Join(" | ", cells)} |\n");
        }

        output.Write("\n| état | code | sous-état |\n|---|---|---|\n");
        var unverified = language == Language.French ? " (à vérifier)" : " (to be verified)";
        foreach (var state in StateLabels.All)
        {
            output.Write($"| {state.Label ?? "–"}{(state.Verified ? "" : unverified)} | {state.Code ?? "–"} | {state.SubState ?? "–"} |\n");
        }
    }
}
