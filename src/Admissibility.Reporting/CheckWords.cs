using System.Globalization;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>What every form for people says of a result, worded once.</summary>
/// <param name="language">In which language.</param>
internal sealed class CheckWords(Language language)
{
    /// <summary>What is said in its own place; what is missing is said with the verdict.</summary>
    public static IEnumerable<Diagnostic> Said(CheckResult result) => result.Diagnostics.Where(diagnostic => diagnostic.Rule != CheckerRules.MissingContext);

    /// <summary>What follows the source in a heading: « · n° 13 · ARTICLE PREMIER ».</summary>
    public string Title(CheckResult result)
    {
        var number = result.Document.Header.Number is { } field ? new LocalizedText($" · n° {field.Value}", $" · no. {field.Value}").In(language) : "";
        var placement = result.Document.Placement is { } line ? $" · {Passage.OneLine(line.Text.Replace('*', ' '))}" : "";
        return number + placement;
    }

    /// <summary>« à expertiser (contrôles non effectués : …) »</summary>
    public string Verdict(CheckResult result)
    {
        var words = result.Verdict.Words().In(language);
        if (result.Missing.IsEmpty)
        {
            return words;
        }

        LocalizedText label = result.Verdict == Diagnostics.Verdict.Undetermined
            ? new("manque : ", "missing: ")
            : new("contrôles non effectués : ", "checks not made: ");
        var separator = new LocalizedText(" ; ", "; ").In(language);
        return $"{words} ({label.In(language)}{string.Join(separator, result.Missing.Select(unassessed => unassessed.Words().In(language)))})";
    }

    /// <summary>« à expertiser ADM0201 »</summary>
    public string Label(Diagnostic diagnostic) => $"{diagnostic.Severity.Words().In(language)} {diagnostic.Id}";

    /// <summary>« fondement : … · appréciation : … »; null for what the checker says of itself, which rests on no law.</summary>
    /// <param name="result">The result that holds the diagnostic.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    public string? Basis(CheckResult result, Diagnostic diagnostic)
    {
        if (CheckerRules.All.Contains(diagnostic.Rule))
        {
            return null;
        }

        var basis = diagnostic.Rule.LegalBasis.At(result.Day).In(language);
        var cited = new LocalizedText($"fondement : {basis}", $"legal basis: {basis}").In(language);
        if (diagnostic.Rule.Ground == Ground.None)
        {
            return cited;
        }

        var facts = result.Bound.Facts;
        var chamber = facts.Of<DossierChamber>() is [var known] ? known.Chamber : (Chamber?)null;
        var stage = facts.Of<DossierStage>() is [var reached] ? reached.Stage : (Stage?)null;
        var authority = Authority.For(diagnostic.Rule.Ground, chamber, stage);
        return cited + new LocalizedText($" · appréciation : {authority.Fr}", $" · decided by: {authority.En}").In(language);
    }

    /// <summary>« 3 amendements : 1 à expertiser · 2 aucune objection relevée »</summary>
    public string Summary(IReadOnlyDictionary<Verdict, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var total = counts.Values.Sum();
        var number = total.ToString(CultureInfo.InvariantCulture);
        var words = Enum.GetValues<Verdict>().Where(counts.ContainsKey).Select(verdict => $"{counts[verdict]} {verdict.Words().In(language)}");
        LocalizedText heading = total > 1 ? new($"{number} amendements : ", $"{number} amendments: ") : new($"{number} amendement : ", $"{number} amendment: ");
        return heading.In(language) + string.Join(" · ", words);
    }
}
