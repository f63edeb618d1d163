using Admissibility.Bills;
using Admissibility.Diagnostics;

namespace Admissibility.Reporting;

/// <summary>What is called otherwise in JSON than here: other programs read these names.</summary>
internal static class JsonNames
{
    public static JsonPart Of(DocumentPart part) => part switch
    {
        DocumentPart.Header or DocumentPart.Placement => JsonPart.Header,
        DocumentPart.Dispositif => JsonPart.Dispositif,
        DocumentPart.Expose => JsonPart.Expose,
        DocumentPart.Dossier => JsonPart.Dossier,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    public static string Of(DivisionKind kind) => kind switch
    {
        DivisionKind.Article => "article",
        DivisionKind.BillTitle => "title",
        DivisionKind.Partie => "partie",
        DivisionKind.Livre => "livre",
        DivisionKind.Titre => "titre",
        DivisionKind.SousTitre => "sous-titre",
        DivisionKind.Chapitre => "chapitre",
        DivisionKind.Section => "section",
        DivisionKind.SousSection => "sous-section",
        DivisionKind.Paragraphe => "paragraphe",
        DivisionKind.SousParagraphe => "sous-paragraphe",
        DivisionKind.Annexe => "annexe",
        DivisionKind.Etat => "etat",
        DivisionKind.Text => "text",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
