using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Diagnostics;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>What the checker says of its own work: what it did not understand, could not judge, or failed to.</summary>
internal static class CheckerDiagnostics
{
    /// <summary>The passages that the grammar does not know.</summary>
    public static IEnumerable<Diagnostic> NotUnderstood(BoundAmendment bound)
    {
        var (document, syntax) = (bound.Document, bound.Syntax);
        if (document.Placement is { } placement && syntax.Placement is null)
        {
            yield return Of(CheckerRules.NotVerified, new(DocumentPart.Placement, placement.Span), ("expected", ""));
        }

        foreach (var instruction in syntax.Dispositif?.DescendantsAndSelf().OfType<UnrecognizedInstruction>() ?? [])
        {
            yield return Of(CheckerRules.NotVerified, new(DocumentPart.Dispositif, instruction.Span), ("expected", ExpectationOf(instruction)));
        }
    }

    /// <summary>A rule that threw: the kind of exception, and what it says.</summary>
    public static Diagnostic RuleFailed(RuleFailure failure) => Of(
        CheckerRules.RuleFailed, Location.Nowhere, ("rule", failure.Rule.Descriptor.Id),
            ("error", $"{failure.Exception.GetType().Name}: {failure.Exception.Message}"));

    /// <summary>Something that is missing.</summary>
    public static Diagnostic Missing(Unassessed unassessed) => Of(CheckerRules.MissingContext, Location.Nowhere, ("missing", unassessed.Words()));

    /// <summary>Names what a printed header lacks; a text without any header is a draft, and lacks nothing.</summary>
    public static IEnumerable<Diagnostic> IncompleteHeader(AmendmentDocument document)
    {
        var header = document.Header;
        var fields = new (bool Found, LocalizedText Name)[]
        {
            (header.Chamber is not null, new("la chambre", "the chamber")),
            (header.Date is not null, new("la date", "the date")),
            (header.BillNumber is not null, new("le numéro du texte", "the number of the bill")),
            (header.Number is not null, new("le numéro de l’amendement", "the number of the amendment")),
            (header.Signatures is not null, new("les signataires", "the signatories")),
        };
        var lacking = fields.Where(field => !field.Found).Select(field => field.Name).ToList();
        if (lacking.Count > 0 && lacking.Count < fields.Length)
        {
            var parts = new LocalizedText(string.Join(", ", lacking.Select(name => name.Fr)), string.Join(", ", lacking.Select(name => name.En)));
            yield return Of(CheckerRules.IncompleteDocument, Location.Nowhere, ("parts", parts));
        }
    }

    private static LocalizedText ExpectationOf(UnrecognizedInstruction instruction) => instruction switch
    {
        { IsBeyondBounds: true } => new(" (au-delà des limites de lecture)", " (beyond the bounds of what is read)"),
        { Expected: "«" } => new(" (attendu : un guillemet ouvrant)", " (expected: an opening quotation mark)"),
        { Expected: { Length: > 0 } word } => new($" (attendu : « {AmendmentParser.Spell(word)} »)", $" (expected: “{AmendmentParser.Spell(word)}”)"),
        _ => LocalizedText.Empty,
    };

    private static Diagnostic Of(RuleDescriptor rule, Location location, params ReadOnlySpan<(string Hole, LocalizedText Value)> holes) =>
        new(rule, location, rule.Format([.. holes]));
}
