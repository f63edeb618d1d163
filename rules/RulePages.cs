using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>The pages in markdown beside the rules, and those of the checker's own diagnostics in <c>Checker/</c>.</summary>
/// <remarks><c>X.md</c> is in French, <c>X.en.md</c> in English.</remarks>
public static class RulePages
{
    /// <summary>The page of a rule, named like its class.</summary>
    public static string Of(AdmissibilityRule rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Read(rule.GetType().Name, language);
    }

    /// <summary>The page of a diagnostic of the checker itself (<see cref="CheckerRules"/>), named like its id.</summary>
    public static string Of(RuleDescriptor checkerRule, Language language)
    {
        ArgumentNullException.ThrowIfNull(checkerRule);
        return Read(checkerRule.Id, language);
    }

    /// <summary>The title of a rule's page, without its id.</summary>
    public static string TitleOf(AdmissibilityRule rule, Language language)
    {
        var heading = Of(rule, language).Split('\n', 2)[0].TrimStart('#', ' ');
        var dash = heading.IndexOf(" · ", StringComparison.Ordinal);
        return dash < 0 ? heading : heading[(dash + 3)..];
    }

    private static string Read(string page, Language language)
    {
        var name = page + (language == Language.French ? ".md" : ".en.md");
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The page {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
