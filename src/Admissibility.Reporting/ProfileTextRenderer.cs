using System.Globalization;
using Admissibility.Checking;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What rules cost, as a table: the most costly first.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
public sealed class ProfileTextRenderer(TextWriter output, Language language)
{
    /// <summary>Writes the table.</summary>
    public void Render(IEnumerable<RuleCost> costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        Row(Say("règle", "rule"), Say("essais", "tried"), Say("occurrences", "matches"), Say("temps (ms)", "time (ms)"));
        foreach (var cost in costs)
        {
            Row(cost.Rule.Descriptor.Id, Number(cost.Tried), Number(cost.Matches), cost.Time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture));
        }
    }

    private string Say(string fr, string en) => new LocalizedText(fr, en).In(language);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private void Row(string rule, string tried, string matches, string time) => output.Write($"{rule,-16}{tried,12}{matches,12}{time,12}\n");
}
