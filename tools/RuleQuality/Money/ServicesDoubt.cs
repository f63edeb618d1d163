using System.IO.Compression;
using System.Text.Json;

namespace Admissibility.RuleQuality.Money;

/// <summary>
/// Which amendments the services of the Assemblée had looked at for article 40 (<c>soumisArticle40</c> of the open data). It is a doubt, no decision, and is
/// read here alone: most of these amendments do not bear on money.
/// </summary>
internal static class ServicesDoubt
{
    /// <summary>The ids of the amendments that archives mark.</summary>
    public static HashSet<string> In(IEnumerable<string> archives)
    {
        var doubted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in archives)
        {
            using var archive = ZipFile.OpenRead(path);
            foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)))
            {
                using var stream = entry.Open();
                using var json = JsonDocument.Parse(stream);
                var amendment = json.RootElement.GetProperty("amendement");
                if (amendment.GetProperty("cycleDeVie").TryGetProperty("soumisArticle40", out var mark) && mark.ValueEquals("true"))
                {
                    doubted.Add(amendment.GetProperty("uid").GetString()!);
                }
            }
        }

        return doubted;
    }
}
