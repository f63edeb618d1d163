using Admissibility.Binding;
using Admissibility.Documents;

namespace Admissibility.RuleQuality.Link;

/// <summary>
/// <c>stems ARCHIVE…</c>: how many amendments with a text hold each stem in their text or reasons, the most frequent first; the first line counts them all.
/// The output is the table <c>stems.tsv</c> of the library.
/// </summary>
internal static class StemCounts
{
    /// <summary>Rarer stems are slips and names of persons; the library takes them for as rare as can be.</summary>
    private const int Fewest = 10;

    /// <summary>A stem of one bill says nothing of how rare it is in others.</summary>
    private const int FewestBills = 3;

    public static int Run(string[] arguments)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var counts = new Dictionary<string, (int Amendments, HashSet<string> Bills)>(StringComparer.Ordinal);
        var all = 0;
        foreach (var amendment in arguments.SelectMany(inputs.Read).Where(amendment => amendment.Dispositif is not null))
        {
            all++;
            foreach (var stem in SubjectWords.Of(amendment).Weights.Keys)
            {
                var (amendments, bills) = counts.GetValueOrDefault(stem, (0, []));
                if (bills.Count < FewestBills)
                {
                    bills.Add(LiasseSubjects.BillOf(amendment) ?? "");
                }

                counts[stem] = (amendments + 1, bills);
            }
        }

        Console.Out.Write($"*\t{all}\n");
        foreach (var (stem, (amendments, _)) in counts
            .Where(entry => entry.Value.Amendments >= Fewest && entry.Value.Bills.Count >= FewestBills)
            .OrderByDescending(entry => entry.Value.Amendments).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Console.Out.Write($"{stem}\t{amendments}\n");
        }

        return 0;
    }
}
