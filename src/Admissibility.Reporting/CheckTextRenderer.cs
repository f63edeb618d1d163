using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>Results as people read them in a terminal: the passage with what is said of it below, like a compiler's warnings.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
/// <param name="colours">Whether the terminal shows colours; nothing is shown by colour alone.</param>
public sealed class CheckTextRenderer(TextWriter output, Language language, bool colours)
{
    /// <summary>How much of a line is shown.</summary>
    private const int Width = 100;

    private readonly CheckWords _words = new(language);

    /// <summary>Writes one result.</summary>
    /// <param name="result">The result.</param>
    public void Render(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Line($"{Bold(result.Document.Source)}{_words.Title(result)}");
        Line($"  {Paint(result.Verdict, _words.Verdict(result))}");
        foreach (var diagnostic in CheckWords.Said(result))
        {
            Line("");
            Render(result, diagnostic);
        }

        Line("");
    }

    /// <summary>Writes how many came out how.</summary>
    public void RenderSummary(IReadOnlyDictionary<Verdict, int> counts) => Line(_words.Summary(counts));

    private void Render(CheckResult result, Diagnostic diagnostic)
    {
        Line($"{Paint(diagnostic.Severity, _words.Label(diagnostic))} · {diagnostic.Message.In(language)}");
        if (result.SourceOf(diagnostic.Location.Part) is { } source)
        {
            RenderPassage(source, diagnostic.Location.Span);
        }

        if (diagnostic.Fix is { } fix)
        {
            Line($"  = {fix.Title.In(language)}");
        }

        if (_words.Basis(result, diagnostic) is { } basis)
        {
            Line($"  = {basis}");
            var more = new LocalizedText(
                $"pour en savoir plus : admissibility explain {diagnostic.Id}",
                $"to learn more: admissibility explain {diagnostic.Id} --language en");
            Line($"  = {more.In(language)}");
        }
    }

    /// <summary>The first line of the passage, underlined; further lines are counted.</summary>
    private void RenderPassage(SourceText source, TextSpan span)
    {
        var (line, column, length) = UnderlinedPart.First(source, span);
        var (shown, from) = Window(source.Slice(source.LineSpan(line)).Replace('\t', ' '), column, length);
        var number = line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        Line($"{margin} ┌─ {source.Name}:{line}:{column + 1}");
        Line($"{number} │ {shown}");
        Line($"{margin} │ {new string(' ', column - from)}{new string('─', Math.Min(length, Math.Max(1, shown.Length - (column - from))))}");
        var end = source.PositionAt(span.End).Line;
        if (end > line)
        {
            Line($"{margin} │ {new LocalizedText($"… jusqu’à la ligne {end}", $"… to line {end}").In(language)}");
        }
    }

    /// <summary>A long line is cut round the passage.</summary>
    private static (string Shown, int From) Window(string text, int column, int length)
    {
        if (text.Length <= Width)
        {
            return (text, 0);
        }

        var from = column + Math.Min(length, Width) <= Width ? 0 : Math.Max(0, column - 20);
        var to = Math.Min(text.Length, from + Width);
        var shown = (from > 0 ? "…" : "") + text[(from > 0 ? from + 1 : from)..to] + (to < text.Length ? "…" : "");
        return (shown, from);
    }

    private string Bold(string text) => colours ? $"\e[1m{text}\e[0m" : text;

    private string Paint(Severity severity, string text) => colours ? $"\e[{ColourOf(severity)}m{text}\e[0m" : text;

    private string Paint(Verdict verdict, string text) => verdict switch
    {
        Verdict.RuleNotMet => Paint(Severity.Error, text),
        Verdict.ToAssess => Paint(Severity.Warning, text),
        _ => text,
    };

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    };

    private void Line(string text) => output.Write(text + "\n");
}
