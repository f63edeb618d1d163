using System.Globalization;
using Admissibility.Rules;
using Admissibility.Testing;

namespace Admissibility.RuleQuality;

/// <summary><c>mutants</c>: prints the number, the rule and what is dropped of each mutant of the catalogue (mutate.sh).</summary>
internal static class MutantList
{
    public static int Run()
    {
        var number = 0;
        foreach (var mutant in RuleCatalogue.All.SelectMany(RuleMutants.Of))
        {
            Console.WriteLine($"{(number++).ToString(CultureInfo.InvariantCulture)}\t{mutant.Original.GetType().Name}\t{mutant.Dropped}");
        }

        return 0;
    }
}
