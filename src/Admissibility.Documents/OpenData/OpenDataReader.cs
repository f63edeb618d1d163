using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads one amendment of the Assemblée's open data, from its JSON or its XML: that of the archives since 2017, and the older
/// shape of its liasses, which names some fields otherwise.
/// </summary>
internal static class OpenDataReader
{
    /// <summary>Whether a JSON object has the shape of an amendment of the open data.</summary>
    public static bool IsAmendment(JsonElement amendment) => amendment.At("uid").ValueKind == JsonValueKind.String;

    /// <summary>Reads the object.</summary>
    /// <param name="amendment">The object that has the uid.</param>
    /// <param name="source">Where it was found, for people.</param>
    public static DecidedAmendment Read(JsonElement amendment, string source) =>
        new(ReadDocument(amendment, amendment.Text("uid") ?? source, source), ReadDecision(amendment));

    private static AmendmentDocument ReadDocument(JsonElement amendment, string uid, string source)
    {
        var content = amendment.At("corps", "contenuAuteur") is { ValueKind: JsonValueKind.Object } inner ? inner : amendment.At("corps");
        var signatories = amendment.At("signataires");
        var context = OpenDataContext.Read(amendment, content);
        return new AmendmentDocument
        {
            Id = uid,
            Source = source,
            Header = new AmendmentHeader
            {
                Chamber = new(Chamber.Assemblee, default),
                Date = StructuredText.Date(amendment.Text("cycleDeVie", "dateDepot") ?? amendment.Text("dateDepot")),
                BillNumber = StructuredText.Field(OpenDataContext.BillNumber(context.BillReference)),
                Number = StructuredText.Number(amendment.Text("identification", "numeroLong") ?? amendment.Text("numeroLong")),
                Signatures = ReadSignatures(signatories, uid),
                EmptySignatures = IsUnsigned(signatories) ? default(TextSpan) : null,
                IsSubAmendment = context.ParentId is not null,
            },
            Context = context,
            Placement = OpenDataPlacement.Of(amendment.At("pointeurFragmentTexte", "division"), $"{uid} (placement)"),
            Dispositif = StructuredText.Dispositif(content.Text("dispositif"), uid),
            Expose = StructuredText.Expose(content.Text("exposeSommaire"), uid),
            Credits = OpenDataCredits.Read(amendment, content),
        };
    }

    /// <summary>The names are one text; the quality is a field.</summary>
    private static Signatures? ReadSignatures(JsonElement signatories, string uid)
    {
        var quality = signatories.Text("auteur", "typeAuteur") switch
        {
            "Gouvernement" => AuthorQuality.Government,
            "Rapporteur" => AuthorQuality.Rapporteur,
            _ => AuthorQuality.Member,
        };
        return StructuredText.Signatures(signatories.Text("libelle") ?? signatories.Text("texteAffichable"), quality, uid);
    }

    /// <summary>The block of signatories is there, and neither names nor refers to anyone.</summary>
    private static bool IsUnsigned(JsonElement signatories) =>
        signatories.ValueKind == JsonValueKind.Object && signatories.Text("libelle") is null && signatories.Text("texteAffichable") is null
        && signatories.At("auteur") is var author && author.Text("acteurRef") is null && author.Text("gouvernementRef") is null
        && author.Text("auteurRapporteurOrganeRef") is null;

    private static OfficialDecision ReadDecision(JsonElement amendment)
    {
        var states = amendment.At("cycleDeVie", "etatDesTraitements");
        return states.ValueKind == JsonValueKind.Object
            ? OfficialDecision.FromAssemblee(states.Text("etat", "libelle") ?? "", states.Text("sousEtat", "libelle"))
            : OfficialDecision.FromAssemblee(amendment.Text("etat") ?? "", null);
    }
}
