using Admissibility.Checking;
using Admissibility.Diagnostics;

namespace Admissibility.Rules;

/// <summary>The pages in markdown beside the rules, and those of the checker's own diagnostics in <c>Checker/</c>.</summary>
public static class RulePages
{
    /// <summary>The page of a rule, named like its class.</summary>
    public static string Of(AdmissibilityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Read(rule.GetType().Name);
    }

    /// <summary>The page of a diagnostic of the checker itself (<see cref="CheckerRules"/>), named like its id.</summary>
    public static string Of(RuleDescriptor checkerRule)
    {
        ArgumentNullException.ThrowIfNull(checkerRule);
        return Read(checkerRule.Id);
    }

    /// <summary>The title of a rule's page, without its id.</summary>
    public static string TitleOf(AdmissibilityRule rule)
    {
        var heading = Of(rule).Split('\n', 2)[0].TrimStart('#', ' ');
        var dash = heading.IndexOf(" · ", StringComparison.Ordinal);
        return dash < 0 ? heading : heading[(dash + 3)..];
    }

    private static string Read(string page)
    {
        var name = page + ".md";
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The page {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
