using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>Results as people read them in a terminal: the passage with what is said of it below, like a compiler's warnings.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
/// <param name="colours">Whether the terminal shows colours; nothing is told by colour alone.</param>
public sealed class CheckTextRenderer(TextWriter output, Language language, bool colours)
{
    /// <summary>How much of a line is shown.</summary>
    private const int Width = 100;

    /// <summary>Writes one result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="dossier">What was known beside the amendment, to name the authority.</param>
    public void Render(CheckResult result, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(dossier);
        Line($"{Bold(result.Document.Source)}{Title(result)}");
        Line($"  {Paint(result.Verdict, VerdictLine(result))}");
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Rule != CheckerRules.MissingContext))
        {
            Line("");
            Render(result, diagnostic, dossier);
        }

        Line("");
    }

    /// <summary>Writes how many came out how.</summary>
    public void RenderSummary(IReadOnlyDictionary<Verdict, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var total = counts.Values.Sum();
        var words = Enum.GetValues<Verdict>().Where(counts.ContainsKey).Select(verdict => $"{counts[verdict]} {verdict.Words().In(language)}");
        Line($"{total} {(language == Language.French ? total > 1 ? "amendements" : "amendement" : total > 1 ? "amendments" : "amendment")} : {string.Join(" · ", words)}");
    }

    private static string Title(CheckResult result)
    {
        var number = result.Document.Header.Number is { } field ? $" · n° {field.Value}" : "";
        var placement = result.Document.Placement is { } line ? $" · {Passage.OneLine(line.Text.Replace('*', ' '))}" : "";
        return number + placement;
    }

    private string VerdictLine(CheckResult result)
    {
        var words = result.Verdict.Words().In(language);
        if (result.Missing.IsEmpty)
        {
            return words;
        }

        var label = (result.Verdict, language) switch
        {
            (Verdict.Undetermined, Language.French) => "manque",
            (Verdict.Undetermined, _) => "missing",
            (_, Language.French) => "contrôles non effectués",
            _ => "checks not made",
        };
        return $"{words} ({label} : {string.Join(" ; ", result.Missing.Select(unassessed => unassessed.Words().In(language)))})";
    }

    private void Render(CheckResult result, Diagnostic diagnostic, Dossier dossier)
    {
        Line($"{Paint(diagnostic.Severity, $"{diagnostic.Severity.Words().In(language)} {diagnostic.Id}")} · {diagnostic.Message.In(language)}");
        if (result.SourceOf(diagnostic.Location.Part) is { } source && diagnostic.Location.Part != DocumentPart.Dossier)
        {
            RenderPassage(source, diagnostic.Location.Span);
        }

        if (!CheckerRules.All.Contains(diagnostic.Rule))
        {
            var basis = diagnostic.Rule.LegalBasis.At(result.Day).In(language);
            var authority = Authority.For(diagnostic.Rule.Ground, dossier.Chamber ?? result.Document.Header.Chamber?.Value, dossier.Stage ?? result.Document.Context.Stage).In(language);
            var judged = diagnostic.Rule.Ground == Ground.None ? "" : language == Language.French ? $" · appréciation : {authority}" : $" · decided by: {authority}";
            Line(language == Language.French ? $"  = fondement : {basis}{judged}" : $"  = legal basis: {basis}{judged}");
            Line(language == Language.French ? $"  = pour en savoir plus : admissibility explain {diagnostic.Id}" : $"  = to learn more: admissibility explain {diagnostic.Id} --language en");
        }
    }

    /// <summary>The first line of the passage, underlined; further lines are counted.</summary>
    private void RenderPassage(SourceText source, TextSpan span)
    {
        var start = source.PositionAt(span.Start);
        var end = source.PositionAt(span.End);
        var line = source.LineSpan(start.Line);
        var text = source.Slice(line).Replace('\t', ' ');
        var column = start.Column - 1;
        var length = Math.Max(1, (end.Line == start.Line ? end.Column - 1 : text.Length) - column);
        var (shown, from) = Window(text, column, length);
        var number = start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        Line($"{margin} ┌─ {source.Name}:{start.Line}:{start.Column}");
        Line($"{number} │ {shown}");
        Line($"{margin} │ {new string(' ', column - from)}{new string('─', Math.Min(length, Math.Max(1, shown.Length - (column - from))))}");
        if (end.Line > start.Line)
        {
            Line(language == Language.French ? $"{margin} │ … jusqu’à la ligne {end.Line}" : $"{margin} │ … to line {end.Line}");
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
