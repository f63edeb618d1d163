using System.Globalization;
using Admissibility.Checking;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>With <c>ADMISSIBILITY_MUTANT=n</c> the tests run against a rule of which something was dropped, and should be red (mutate.sh).</summary>
internal static class Mutants
{
    private static readonly RuleMutant? s_active =
        int.TryParse(Environment.GetEnvironmentVariable("ADMISSIBILITY_MUTANT"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? RuleCatalogue.All.SelectMany(RuleMutants.Of).ElementAt(number)
            : null;

    /// <summary>The rules that derive what others match, one of them a mutant where that is the one asked for.</summary>
    public static AdmissibilityRule[] Inferences => [.. RuleCatalogue.Inferences.Select(Applied)];

    /// <summary>The rule, or its mutant where that is the one asked for.</summary>
    public static AdmissibilityRule Applied(AdmissibilityRule rule) => s_active?.Descriptor == rule.Descriptor ? s_active : rule;
}
