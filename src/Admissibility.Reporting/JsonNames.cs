using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Syntax;

namespace Admissibility.Reporting;

/// <summary>How things are called in JSON: in one place, since other programs read them.</summary>
internal static class JsonNames
{
    public static string Of(Chamber chamber) => chamber == Chamber.Assemblee ? "assemblee" : "senat";

    public static string Of(AuthorQuality quality) => quality switch
    {
        AuthorQuality.Member => "member",
        AuthorQuality.Rapporteur => "rapporteur",
        AuthorQuality.Committee => "committee",
        AuthorQuality.Government => "government",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, null),
    };

    public static string Of(DocumentPart part) => part switch
    {
        DocumentPart.Header or DocumentPart.Placement => "header",
        DocumentPart.Dispositif => "dispositif",
        DocumentPart.Expose => "expose",
        DocumentPart.Dossier => "dossier",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    public static string Of(PlacementPosition position) => position switch
    {
        PlacementPosition.On => "on",
        PlacementPosition.Before => "before",
        PlacementPosition.After => "after",
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, null),
    };

    public static string Of(DivisionKind kind) => kind switch
    {
        DivisionKind.Article => "article",
        DivisionKind.BillTitle => "title",
        DivisionKind.Partie => "partie",
        DivisionKind.Livre => "livre",
        DivisionKind.Titre => "titre",
        DivisionKind.Chapitre => "chapitre",
        DivisionKind.Section => "section",
        DivisionKind.SousSection => "sous-section",
        DivisionKind.Paragraphe => "paragraphe",
        DivisionKind.Annexe => "annexe",
        DivisionKind.Etat => "etat",
        DivisionKind.Text => "text",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The operation of an instruction.</summary>
    public static string OperationOf(Instruction instruction) => instruction switch
    {
        Deletion => "delete",
        Rewriting => "rewrite",
        Restoration => "restore",
        Replacement => "replace",
        Insertion => "insert",
        Completion => "complete",
        Repetition => "repeat",
        Modification => "modify",
        Renumbering => "renumber",
        CreditsChange => "credits",
        GageClause => "gage",
        Experiment => "experiment",
        Application => "application",
        DecreeProvision => "decree",
        HeadingText => "heading",
        ReportRequest => "report",
        FreeProvision => "provision",
        UnrecognizedInstruction => "unrecognized",
        _ => throw new ArgumentOutOfRangeException(nameof(instruction), instruction.GetType().Name, null),
    };
}
