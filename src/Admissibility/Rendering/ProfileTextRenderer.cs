using System.Globalization;
using Admissibility.Engine;
using Admissibility.Text;

namespace Admissibility.Rendering;

/// <summary>What rules cost, as a table: the slowest first.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
public sealed class ProfileTextRenderer(TextWriter output, Language language)
{
    /// <summary>Writes the table.</summary>
    public void Render(IEnumerable<RuleCost> costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        Row("règle", "évaluations", "occurrences", "temps (ms)", "rule", "evaluations", "matches", "time (ms)");
        foreach (var cost in costs)
        {
            var (id, evaluations, matches, time) = (cost.Rule.Descriptor.Id, Number(cost.Evaluations), Number(cost.Matches), cost.Time.TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture));
            Row(id, evaluations, matches, time, id, evaluations, matches, time);
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private void Row(string a, string b, string c, string d, string otherA, string otherB, string otherC, string otherD) => output.Write(language == Language.French
        ? $"{a,-16}{b,12}{c,12}{d,12}\n"
        : $"{otherA,-16}{otherB,12}{otherC,12}{otherD,12}\n");
}
