using System.Globalization;
using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads one amendment as the Assemblée's applications give it, in the live JSON of « eliasse » and in the XML of « eloi »:
/// number, placement, dispositif, exposé and signatories are fields of the amendment itself.
/// </summary>
internal static class EliasseReader
{
    /// <summary>The parent of what is not a sub-amendment.</summary>
    private const string NoParent = "X";

    private static readonly string[] s_fields = ["numeroLong", "numeroReference", "placeReference", "exposeSommaire", "listeDesSignataires"];

    /// <summary>Whether an object has the shape of such an amendment: its number, and a text or a field that only these have.</summary>
    public static bool IsAmendment(JsonElement amendment) =>
        Number(amendment) is not null && (amendment.Text("dispositif") is not null || s_fields.Any(field => amendment.Text(field) is not null));

    /// <summary>Reads the object.</summary>
    /// <param name="amendment">The object.</param>
    /// <param name="source">Where it was found, for people.</param>
    public static DecidedAmendment Read(JsonElement amendment, string source)
    {
        var bill = Bill(amendment);
        var number = Number(amendment);
        var parent = amendment.Text("numeroParent") is { } text and not NoParent ? text : null;
        var id = IdOf(amendment, bill, number) ?? source;
        var document = new AmendmentDocument
        {
            Id = id,
            Source = source,
            Header = new AmendmentHeader
            {
                Chamber = new(Chamber.Assemblee, default),
                Date = Date(amendment.Text("dateDepot")),
                BillNumber = StructuredText.Field(bill),
                BillTitle = StructuredText.Field(amendment.Text("texte", "titreCourt") ?? amendment.Text("texte", "titre")),
                Number = StructuredText.Number(number),
                Signatures = ReadSignatures(amendment, id),
                EmptySignatures = IsUnsigned(amendment) ? default(TextSpan) : null,
                IsSubAmendment = parent is not null,
            },
            Context = new AmendmentContext
            {
                BillReference = bill,
                Stage = OpenDataContext.StageOf(amendment.Text("organeAbrv"), examination: null),
                ParentId = parent is null ? null : IdOf(amendment, bill, parent.Split(' ')[0]) ?? parent,
                LawReference = amendment.Text("codeLoi") is { } law ? $"{law} {amendment.Text("refCodeLoi")}".TrimEnd() : null,
            },
            Placement = Placement(amendment, id),
            Dispositif = StructuredText.Dispositif(amendment.Text("dispositif"), id),
            Expose = StructuredText.Expose(amendment.Text("exposeSommaire"), id),
            Credits = EliasseCredits.Read(amendment),
        };
        return new(document, OfficialDecision.FromLabels(amendment.Text("sortEnSeance") ?? "", ""));
    }

    private static string? Number(JsonElement amendment) =>
        amendment.Text("numeroLong") ?? amendment.Text("numeroReference") ?? amendment.Text("numero");

    private static string? Bill(JsonElement amendment) => amendment.Text("bibard") ?? amendment.Text("texte", "numBibard");

    /// <summary>« AN-15-1396-1562 », « AN-15-1396-CION_LOIS-CL4 »; null where the bill or the number is missing.</summary>
    private static string? IdOf(JsonElement amendment, string? bill, string? number)
    {
        if (bill is null || number is null)
        {
            return null;
        }

        var organ = amendment.Text("organeAbrv") is { } code and not "AN" ? code : null;
        var legislature = amendment.Text("legislature") ?? amendment.Text("texte", "numeroLegislature");
        string?[] parts = ["AN", legislature, bill + amendment.Text("bibardSuffixe"), organ, number];
        return string.Join('-', parts.OfType<string>());
    }

    private static DateOnly? ReadDate(string? text) =>
        IsoDate.TryParse(text) ?? (DateOnly.TryParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null);

    private static Field<DateOnly>? Date(string? text) => ReadDate(text) is { } date ? new(date, default) : null;

    /// <summary>The line as it is printed, else the reference of the article.</summary>
    private static Excerpt? Placement(JsonElement amendment, string id)
    {
        var name = $"{id} (placement)";
        return HtmlExcerpt.Read(amendment.Text("place"), name)
            ?? HtmlExcerpt.Read(amendment.Text("placeReference"), name)
            ?? OpenDataPlacement.Of(amendment.At("division"), name)
            ?? HtmlExcerpt.Read(amendment.Text("division", "divisionDesignation"), name);
    }

    private static Signatures? ReadSignatures(JsonElement amendment, string id)
    {
        var author = amendment.At("auteur");
        AuthorQuality? quality = author.Text("estGouvernement") == "1" ? AuthorQuality.Government
            : author.Text("estRapporteur") == "1" ? AuthorQuality.Rapporteur
            : null;
        return StructuredText.Signatures(amendment.Text("listeDesSignataires") ?? NameOf(author), quality, id);
    }

    private static string? NameOf(JsonElement author) => author.Text("nom") is { } name ? $"{author.Text("civilite")} {name}".TrimStart() : null;

    /// <summary>The field of the signatories is there, and names nobody.</summary>
    private static bool IsUnsigned(JsonElement amendment) =>
        amendment.At("listeDesSignataires").ValueKind == JsonValueKind.String
        && string.IsNullOrWhiteSpace(amendment.Text("listeDesSignataires")) && amendment.Text("auteur", "nom") is null;
}
