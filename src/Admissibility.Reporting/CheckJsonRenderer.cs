using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>One result as a JSON object: a line of <c>jsonl</c>, or an item of <c>json</c> with the whole header.</summary>
/// <remarks>Its schema is docs/schemas/check.schema.json.</remarks>
public static class CheckJsonRenderer
{
    /// <summary>The object as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withHeader">Whether chamber, date, title, signatories and printed outcome are added, over several lines.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="withFacts">Whether what was found and inferred about public money is added.</param>
    public static string Render(CheckResult result, bool withHeader, Language language, bool withFacts = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return withHeader
            ? JsonOutput.Write(WithHeader(result, language, withFacts), ReportJson.Default.JsonCheckWithHeader, indented: true)
            : JsonOutput.Write(Line(result, language, withFacts), ReportJson.Default.JsonCheck, indented: false);
    }

    private static JsonCheck Line(CheckResult result, Language language, bool withFacts) => new()
    {
        Version = JsonOutput.Version,
        Id = result.Document.Id,
        Source = result.Document.Source,
        Number = result.Document.Header.Number?.Value.ToString(),
        Bill = result.Document.Header.BillNumber?.Value,
        Placement = JsonPlacement.Of(result.Document.Placement, result.Syntax.Placement),
        Verdict = result.Verdict,
        Missing = [.. result.Missing.Select(unassessed => unassessed.Words().In(language))],
        Diagnostics = [.. result.Diagnostics.Select(diagnostic => DiagnosticOf(result, diagnostic, language))],
        Facts = withFacts ? JsonFact.Of(result) : null,
    };

    private static JsonCheckWithHeader WithHeader(CheckResult result, Language language, bool withFacts)
    {
        var (line, header, outcome) = (Line(result, language, withFacts), result.Document.Header, result.Document.Outcome);
        return new()
        {
            Version = line.Version,
            Id = line.Id,
            Source = line.Source,
            Number = line.Number,
            Bill = line.Bill,
            Chamber = header.Chamber?.Value,
            Date = header.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            BillTitle = header.BillTitle?.Value,
            SubAmendment = header.IsSubAmendment,
            AuthorQuality = header.Signatures?.Quality,
            Signatories = [.. (header.Signatures?.Signatories ?? []).Select(signatory => signatory.Name)],
            Groups = [.. (header.Signatures?.Groups ?? []).Select(group => group.Value)],
            Colleagues = header.Signatures?.Colleagues?.Value,
            Opinions = new(outcome.CommitteeOpinion?.Value, outcome.GovernmentOpinion?.Value),
            Outcome = outcome.Outcome?.Value,
            Placement = line.Placement,
            Instructions = ParseJsonRenderer.InstructionsOf(result.Document, result.Syntax),
            Verdict = line.Verdict,
            Missing = line.Missing,
            Diagnostics = line.Diagnostics,
            Facts = line.Facts,
        };
    }

    private static JsonDiagnostic DiagnosticOf(CheckResult result, Diagnostic diagnostic, Language language) => new(
        diagnostic.Id,
        diagnostic.Severity,
        diagnostic.Rule.Ground == Ground.None ? null : diagnostic.Rule.Ground.Label,
        diagnostic.Rule.LegalBasis.At(result.Day).In(language),
        diagnostic.Message.In(language),
        result.SourceOf(diagnostic.Location.Part) is { } source ? JsonSpan.Of(source, diagnostic.Location.Span) : null,
        JsonNames.Of(diagnostic.Location.Part),
        diagnostic.Fix is { } fix ? JsonFix.Of(fix, language) : null);
}
