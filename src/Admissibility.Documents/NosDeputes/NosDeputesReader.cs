using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>Reads one amendment as nosdeputes.fr and nossenateurs.fr publish it, in JSON or XML (« sujet », « texte », « expose », « signataires »).</summary>
internal static class NosDeputesReader
{
    private static readonly string[] s_fields = ["sujet", "texteloi_id", "signataires"];

    /// <summary>Whether an object has the shape of such an amendment: its number, a text, and a field that only these have.</summary>
    public static bool IsAmendment(JsonElement amendment) =>
        amendment.Text("numero") is not null && s_fields.Any(field => amendment.Text(field) is not null);

    /// <summary>Reads the object.</summary>
    /// <param name="amendment">The object.</param>
    /// <param name="source">Where it was found, for people.</param>
    public static DecidedAmendment Read(JsonElement amendment, string source)
    {
        var reference = amendment.Text("texteloi_id");
        var isSenat = IsSenat(amendment, reference);
        var id = amendment.Text("id") ?? source;
        var parent = amendment.Text("sous_amendement_de");
        var document = new AmendmentDocument
        {
            Id = id,
            Source = source,
            Header = new AmendmentHeader
            {
                Chamber = new(isSenat ? Chamber.Senat : Chamber.Assemblee, default),
                Date = StructuredText.Date(amendment.Text("date")),
                BillNumber = StructuredText.Field(reference?[(reference.LastIndexOf('-') + 1)..]),
                Number = StructuredText.Number(amendment.Text("numero")),
                Signatures = StructuredText.Signatures(amendment.Text("signataires"), null, id),
                IsSubAmendment = parent is not null,
            },
            Context = new AmendmentContext { BillReference = reference, ParentId = parent },
            Placement = HtmlExcerpt.Read(amendment.Text("sujet"), $"{id} (placement)"),
            Dispositif = StructuredText.Dispositif(amendment.Text("texte"), id),
            Expose = StructuredText.Expose(amendment.Text("expose"), id),
        };
        var outcome = amendment.Text("sort") ?? "";
        return new(document, isSenat ? OfficialDecision.FromSenat(outcome) : OfficialDecision.FromLabels(outcome, ""));
    }

    /// <summary>The Sénat numbers its bills by session: « 20112012-592 ».</summary>
    private static bool IsSenat(JsonElement amendment, string? reference) =>
        amendment.Text("url_nossenateurs") is not null || (reference is not null && reference.Contains('-', StringComparison.Ordinal));
}
