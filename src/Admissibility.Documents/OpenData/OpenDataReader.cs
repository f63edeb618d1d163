using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Reads one amendment of the Assemblée's open data: one JSON object « amendement ».</summary>
internal static class OpenDataReader
{
    /// <summary>Reads the object.</summary>
    /// <param name="root">The root of the JSON document.</param>
    /// <param name="source">Where it was found, for people.</param>
    /// <exception cref="UnreadableInputException">It is not an amendment, or has no uid.</exception>
    public static DecidedAmendment Read(JsonElement root, string source)
    {
        var amendment = root.At("amendement") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
        var uid = amendment.Text("uid") ?? throw UnreadableInputException.At(
            source, "pas d’amendement ici (champ « amendement.uid » absent)", "no amendment here (field “amendement.uid” missing)");
        return new(ReadDocument(amendment, uid, source), ReadDecision(amendment));
    }

    /// <summary>Whether a JSON object has the shape of an amendment of the open data.</summary>
    public static bool IsAmendment(JsonElement root) => root.At("amendement", "uid").ValueKind == JsonValueKind.String;

    private static AmendmentDocument ReadDocument(JsonElement amendment, string uid, string source)
    {
        var content = amendment.At("corps", "contenuAuteur");
        var division = amendment.At("pointeurFragmentTexte", "division");
        var number = amendment.Text("identification", "numeroLong");
        var context = OpenDataContext.Read(amendment, content);
        return new AmendmentDocument
        {
            Id = uid,
            Source = source,
            Header = new AmendmentHeader
            {
                Chamber = new(Chamber.Assemblee, default),
                Date = IsoDate.TryParse(amendment.Text("cycleDeVie", "dateDepot")) is { } date ? new(date, default) : null,
                BillNumber = OpenDataContext.BillNumber(context.BillReference) is { } bill ? new(bill, default) : null,
                Number = number is not null && AmendmentNumber.TryParse(number) is { } read ? new(read, default) : null,
                Signatures = ReadSignatures(amendment.At("signataires"), uid),
                EmptySignatures = IsUnsigned(amendment.At("signataires")) ? default(TextSpan) : null,
                IsSubAmendment = context.ParentId is not null,
            },
            Context = context,
            Placement = Plain(division.Text("articleDesignation") ?? division.Text("titre"), $"{uid} (placement)"),
            Dispositif = HtmlExcerpt.Read(content.Text("dispositif"), $"{uid} (dispositif)"),
            Expose = HtmlExcerpt.Read(content.Text("exposeSommaire"), $"{uid} (exposé)"),
            Credits = OpenDataCredits.Read(amendment, content),
        };
    }

    /// <summary>The names are one text in which entities are escaped once more; the quality is a field.</summary>
    private static Signatures? ReadSignatures(JsonElement signatories, string uid)
    {
        if (signatories.Text("libelle") is not { } names)
        {
            return null;
        }

        var text = HtmlText.Read(names, $"{uid} (signataires)");
        var signatures = SignatureExtractor.Read(text, text.Span);
        var quality = signatories.Text("auteur", "typeAuteur") switch
        {
            "Gouvernement" => AuthorQuality.Government,
            "Rapporteur" => AuthorQuality.Rapporteur,
            _ => AuthorQuality.Member,
        };
        return signatures is { Signatories: [var first, .. var others] } && first.Quality != quality
            ? signatures with { Signatories = [first with { Quality = quality }, .. others] }
            : signatures;
    }

    /// <summary>The block of signatories is there, and neither names nor refers to anyone.</summary>
    private static bool IsUnsigned(JsonElement signatories) =>
        signatories.ValueKind == JsonValueKind.Object && signatories.Text("libelle") is null
        && signatories.At("auteur") is var author && author.Text("acteurRef") is null && author.Text("gouvernementRef") is null
        && author.Text("auteurRapporteurOrganeRef") is null;

    private static OfficialDecision ReadDecision(JsonElement amendment)
    {
        var states = amendment.At("cycleDeVie", "etatDesTraitements");
        return OfficialDecision.FromAssemblee(states.Text("etat", "libelle") ?? "", states.Text("sousEtat", "libelle"));
    }

    private static Excerpt? Plain(string? text, string name) => text is null ? null : Excerpt.Of(text, name);
}
