using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Rules;

namespace Admissibility.Cli.Commands;

/// <summary>What stands in the pages of rules.</summary>
internal static class RulePages
{
    /// <summary>The title of a rule's page, without its id.</summary>
    public static string TitleOf(AdmissibilityRule rule)
    {
        var heading = RuleCatalogue.PageOf(rule).Split('\n', 2)[0].TrimStart('#', ' ');
        var dash = heading.IndexOf(" · ", StringComparison.Ordinal);
        return dash < 0 ? heading : heading[(dash + 3)..];
    }
}

/// <summary>What the checker's own diagnostics mean.</summary>
internal static class CheckerPages
{
    /// <summary>The page of an id ADM9nnn, or null.</summary>
    public static string? Find(string id) => CheckerRules.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } rule
        ? $"# {rule.Id}\n\n{Meaning(rule)}\n"
        : null;

    private static string Meaning(RuleDescriptor rule) => rule.Id switch
    {
        "ADM9001" => "Un passage n’a pas été compris, ou se trouve au-delà de ce qui est lu d’un seul texte : il n’a donc pas été vérifié. Le reste de l’amendement l’a été. Le silence, lui, veut dire « vérifié ».",
        "ADM9002" => "Une règle a échoué sur cet amendement ; les autres ont été appliquées. C’est un défaut du contrôle, pas de l’amendement.",
        "ADM9003" => "Une règle a besoin d’un élément que ni l’amendement ni le dossier ne donnent (lecture, texte en discussion…). Le donner dans dossier.json, ou par --bill et --dossier.",
        _ => "Des champs de l’en-tête n’ont pas été trouvés dans le document. Le reste a été lu et contrôlé.",
    };
}
