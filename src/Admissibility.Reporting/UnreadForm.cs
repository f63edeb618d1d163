using System.Text;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>
/// A sentence that was not understood, brought to its form: numbers and quoted words are replaced by marks, and a mark
/// shows where reading stopped.
/// </summary>
internal static class UnreadForm
{
    private const int Longest = 160;

    public static string Of(SourceText source, UnrecognizedInstruction instruction)
    {
        var form = new StringBuilder();
        var quoted = 0;
        for (var i = instruction.Span.Start; i < instruction.Span.End && form.Length < Longest; i++)
        {
            var c = source.Text[i];
            if (i == instruction.StoppedAt.Start && quoted == 0)
            {
                form.Append('⟨').Append(instruction.Expected ?? "?").Append('⟩');
            }

            if (Typography.IsOpeningQuote(c))
            {
                quoted++;
                form.Append(quoted == 1 ? "« … " : "");
            }
            else if (Typography.IsClosingQuote(c))
            {
                quoted = Math.Max(0, quoted - 1);
                form.Append(quoted == 0 ? "»" : "");
            }
            else if (quoted == 0)
            {
                Append(form, c);
            }
        }

        return form.ToString().Trim();
    }

    private static void Append(StringBuilder form, char c)
    {
        if (char.IsAsciiDigit(c))
        {
            form.Append(form.Length > 0 && form[^1] == '#' ? "" : "#");
        }
        else if (Typography.IsBlank(c))
        {
            form.Append(form.Length > 0 && form[^1] != ' ' ? " " : "");
        }
        else if (!Typography.IsInvisible(c))
        {
            form.Append(char.ToLowerInvariant(c));
        }
    }
}
