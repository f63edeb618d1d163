using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>An amendment as it was filed: header, placement, dispositif, exposé. What a document lacks is null.</summary>
public sealed record AmendmentDocument
{
    /// <summary>What names the amendment in output: a uid, or the path of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was read, as people name it.</summary>
    public required string Source { get; init; }

    /// <summary>The file that holds it: the source itself, or the archive that contains it; null for a text in memory.</summary>
    public string? File { get; init; }

    /// <summary>The head of the document.</summary>
    public AmendmentHeader Header { get; init; } = new();

    /// <summary>The line or lines that say where in the bill it is.</summary>
    public Excerpt? Placement { get; init; }

    /// <summary>The operative text.</summary>
    public Excerpt? Dispositif { get; init; }

    /// <summary>« Exposé sommaire » or « Objet »: the reasons.</summary>
    public Excerpt? Expose { get; init; }

    /// <summary>The credits that it moves, where structured data give them; null otherwise.</summary>
    public CreditTable? Credits { get; init; }

    /// <summary>Where it is filed, as far as structured data says.</summary>
    public AmendmentContext Context { get; init; } = new();

    /// <summary>What the document says of its own fate; never shown to a rule.</summary>
    public PrintedOutcome Outcome { get; init; } = new();
}

/// <summary>The head of the document, each field with its place.</summary>
public sealed record AmendmentHeader
{
    /// <summary>The text in which the fields are, or null where they were read from structured data.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The chamber in which it is filed.</summary>
    public Field<Chamber>? Chamber { get; init; }

    /// <summary>The date printed, usually that of its filing.</summary>
    public Field<DateOnly>? Date { get; init; }

    /// <summary>The title of the bill, as printed.</summary>
    public Field<string>? BillTitle { get; init; }

    /// <summary>The number of the text under discussion, as printed.</summary>
    public Field<string>? BillNumber { get; init; }

    /// <summary>Its number.</summary>
    public Field<AmendmentNumber>? Number { get; init; }

    /// <summary>The reading, where the header prints it (« 1re lecture »).</summary>
    public Field<Reading>? Reading { get; init; }

    /// <summary>Its signatories.</summary>
    public Signatures? Signatures { get; init; }

    /// <summary>The place for the signatories where it is there and empty (« présenté par » and nothing below); null otherwise.</summary>
    public TextSpan? EmptySignatures { get; init; }

    /// <summary>Where the header names the parent of a sub-amendment (« à l'amendement n° 12 »).</summary>
    public Field<string>? Parent { get; init; }

    /// <summary>Whether the header names the parent as a sub-amendment (« au sous-amendement n° 12 »).</summary>
    public bool IsParentSubAmendment { get; init; }

    /// <summary>Whether the header says « sous-amendement ».</summary>
    public bool IsSubAmendment { get; init; }

    /// <summary>Whether it says that it is filed in a « seconde délibération » or « nouvelle délibération ».</summary>
    public bool IsSecondDeliberation { get; init; }
}

/// <summary>A value and where it is.</summary>
public sealed record Field<T>(T Value, TextSpan Span);

/// <summary>What is printed only after the event: opinions, outcome, the notice of the services.</summary>
public sealed record PrintedOutcome
{
    /// <summary>« Avis de la commission »</summary>
    public Field<string>? CommitteeOpinion { get; init; }

    /// <summary>« Avis du Gouvernement »</summary>
    public Field<string>? GovernmentOpinion { get; init; }

    /// <summary>« Rejeté », « Adopté », « Retiré »…</summary>
    public Field<string>? Outcome { get; init; }

    /// <summary>« Cet amendement est en cours de traitement… »</summary>
    public Field<string>? Notice { get; init; }
}

/// <summary>The signatories.</summary>
/// <param name="Span">All of the block.</param>
/// <param name="Signatories">One by one, in order.</param>
/// <param name="Groups">« et les membres du groupe … », as printed.</param>
/// <param name="Colleagues">« et plusieurs de ses collègues », as printed, or null.</param>
public sealed record Signatures(TextSpan Span, ImmutableArray<Signatory> Signatories, ImmutableArray<Field<string>> Groups, Field<string>? Colleagues)
{
    /// <summary>The quality in which the first signatory acts, which decides what binds the amendment.</summary>
    public AuthorQuality Quality => Signatories.IsEmpty ? AuthorQuality.Member : Signatories[0].Quality;
}

/// <summary>One signatory.</summary>
/// <param name="Span">Where the name is.</param>
/// <param name="Name">With its civility: « Mme Aubert »; « le Gouvernement ».</param>
/// <param name="Quality">In which quality.</param>
/// <param name="Title">The quality as printed, or null.</param>
public sealed record Signatory(TextSpan Span, string Name, AuthorQuality Quality, string? Title);

/// <summary>In which quality a signatory acts.</summary>
public enum AuthorQuality
{
    /// <summary>A member of Parliament, or a group.</summary>
    Member,

    /// <summary>A rapporteur, who is not the committee (35 of their amendments were ruled out on art. 40).</summary>
    Rapporteur,

    /// <summary>In the name of a committee.</summary>
    Committee,

    /// <summary>The Government.</summary>
    Government,
}
