using System.Text;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>What <c>explain</c> and <c>rules --grounds</c> say of a ground.</summary>
internal static class GroundPages
{
    /// <summary>The ground with its basis, who decides, when, and its rules.</summary>
    public static string Of(GroundEntry entry, Language language, DateOnly? day)
    {
        var french = language == Language.French;
        var page = new StringBuilder();
        page.Append($"{(french ? "Motif" : "Ground")} : {entry.Ground.Label}{(entry.Ground.Code is { } code ? $" (code {code})" : "")}\n");
        page.Append($"  {(french ? "objet" : "covers")} : {entry.Meaning.In(language)}\n");
        page.Append($"  {(french ? "fondement" : "legal basis")} : {entry.Basis.At(day).In(language)}\n");
        page.Append($"  {(french ? "appréciation" : "decided by")} : {entry.Decides.In(language)}\n");
        page.Append($"  {(french ? "quand" : "when")} : {entry.When.In(language)}\n");
        var any = false;
        foreach (var rule in RuleCatalogue.All)
        {
            if (rule.Descriptor.Ground == entry.Ground)
            {
                any = true;
                page.Append($"  {rule.Descriptor.Id} · {RulePages.TitleOf(rule)}\n");
            }
        }

        return any ? page.ToString() : page.Append(french ? "  aucune règle ne le vérifie encore\n" : "  no rule checks it yet\n").ToString();
    }

    /// <summary>All grounds and states as a table in markdown.</summary>
    public static string Table(Language language, DateOnly? day)
    {
        var table = new StringBuilder("| motif | code | objet | fondement | appréciation | quand |\n|---|---|---|---|---|---|\n");
        foreach (var entry in GroundCatalogue.All)
        {
            table.Append($"| {entry.Ground.Label} | {entry.Ground.Code ?? "–"} | {entry.Meaning.In(language)} | {entry.Basis.At(day).In(language)} | {entry.Decides.In(language)} | {entry.When.In(language)} |\n");
        }

        table.Append("\n| état | code | sous-état |\n|---|---|---|\n");
        foreach (var state in StateLabels.All)
        {
            table.Append($"| {state.Label ?? "–"}{(state.Verified ? "" : language == Language.French ? " (à vérifier)" : " (to be verified)")} | {state.Code ?? "–"} | {state.SubState ?? "–"} |\n");
        }

        return table.ToString();
    }
}
