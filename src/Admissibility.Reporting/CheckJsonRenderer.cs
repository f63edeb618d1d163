using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>One result as a JSON object: a line of <c>jsonl</c>, or an item of <c>json</c> with the whole header.</summary>
public static class CheckJsonRenderer
{
    /// <summary>The object as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withHeader">Whether chamber, date, title, signatories and printed outcome are added, over several lines.</param>
    /// <param name="language">The language of messages.</param>
    public static string Render(CheckResult result, bool withHeader, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonOutput.Write(indented: withHeader, json =>
        {
            var document = result.Document;
            json.WriteStartObject();
            json.WriteNumber("version", JsonOutput.Version);
            json.WriteString("id", document.Id);
            json.WriteString("source", document.Source);
            json.WriteString("number", document.Header.Number?.Value.ToString());
            json.WriteString("bill", document.Header.BillNumber?.Value);
            if (withHeader)
            {
                WriteHeader(json, document);
            }

            JsonOutput.WritePlacement(json, document.Placement, result.Syntax.Placement);
            if (withHeader)
            {
                WriteInstructions(json, result);
            }

            json.WriteString("verdict", result.Verdict.Code());
            json.WriteStartArray("missing");
            foreach (var unassessed in result.Missing)
            {
                json.WriteStringValue(unassessed.Words().In(language));
            }

            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                WriteDiagnostic(json, result, diagnostic, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteHeader(Utf8JsonWriter json, AmendmentDocument document)
    {
        var header = document.Header;
        json.WriteString("chamber", header.Chamber is { } chamber ? JsonNames.Of(chamber.Value) : null);
        json.WriteString("date", header.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("billTitle", header.BillTitle?.Value);
        json.WriteBoolean("subAmendment", header.IsSubAmendment);
        json.WriteString("authorQuality", header.Signatures is { } signed ? JsonNames.Of(signed.Quality) : null);
        json.WriteStartArray("signatories");
        foreach (var signatory in header.Signatures?.Signatories ?? [])
        {
            json.WriteStringValue(signatory.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (var group in header.Signatures?.Groups ?? [])
        {
            json.WriteStringValue(group.Value);
        }

        json.WriteEndArray();
        json.WriteString("colleagues", header.Signatures?.Colleagues?.Value);
        json.WriteStartObject("opinions");
        json.WriteString("committee", document.Outcome.CommitteeOpinion?.Value);
        json.WriteString("government", document.Outcome.GovernmentOpinion?.Value);
        json.WriteEndObject();
        json.WriteString("outcome", document.Outcome.Outcome?.Value);
    }

    private static void WriteInstructions(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("instructions");
        if (result.Syntax.Dispositif is { } dispositif)
        {
            ParseJsonRenderer.WriteInstructions(json, result.Document.Dispositif!.Source, dispositif, result.Syntax.Placement);
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, CheckResult result, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.Code());
        json.WriteString("ground", diagnostic.Rule.Ground == Ground.None ? null : diagnostic.Rule.Ground.Label);
        json.WriteString("legalBasis", diagnostic.Rule.LegalBasis.At(result.Day).In(language));
        json.WriteString("message", diagnostic.Message.In(language));
        if (result.SourceOf(diagnostic.Location.Part) is { } source)
        {
            JsonOutput.WriteSpan(json, "span", source, diagnostic.Location.Span);
        }
        else
        {
            json.WriteNull("span");
        }

        json.WriteString("part", JsonNames.Of(diagnostic.Location.Part));
        json.WriteNull("fix");
        json.WriteEndObject();
    }
}
