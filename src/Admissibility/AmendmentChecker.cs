using System.Collections.Immutable;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Parsing;
using Admissibility.Parsing.Lexicon;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility;

/// <summary>Checks amendments with a set of rules. Immutable: one checker serves many threads.</summary>
/// <param name="rules">The rules, in the order in which their results are to come.</param>
/// <param name="limits">Bounds on what is read.</param>
public sealed class AmendmentChecker(ImmutableArray<Rule> rules, ParserLimits? limits = null)
{
    private readonly RuleSet _rules = new(rules);
    private ArticleFacts? _wanted;

    /// <summary>The rules, ready to be counted and explained.</summary>
    public RuleSet Rules => _rules;

    private ArticleFacts Wanted => _wanted ??= ArticleFactsOf.Rules(_rules);

    /// <summary>Reads, binds and judges one amendment.</summary>
    /// <param name="document">The amendment.</param>
    /// <param name="dossier">What stands around it.</param>
    /// <param name="profile">Counts and times each rule, where that is wanted.</param>
    /// <param name="cancellation">Stops the rules.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CheckResult Check(AmendmentDocument document, Dossier dossier, RuleProfile? profile = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(dossier);
        var syntax = AmendmentSyntax.Of(document, limits);
        var results = _rules.Run(Binder.Bind(document, syntax, dossier, Wanted), profile, cancellation);
        var missing = MissingNotes(document, dossier, results.Missing, dossier.AsAt ?? document.Header.Date?.Value);

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var day = dossier.AsAt ?? document.Header.Date?.Value;
        diagnostics.AddRange(results.Matches.Where(match => match.Rule.Descriptor.LegalBasis.IsInForce(day)).Select(ToDiagnostic));
        diagnostics.AddRange(NotUnderstood(document, syntax));
        diagnostics.AddRange(results.Failures.Select(failure => Of(CheckerRules.RuleFailed, Location.Nowhere, ("rule", failure.Rule.Descriptor.Id), ("error", WordsOf(failure.Exception)))));
        diagnostics.AddRange(missing.Where(note => note.Bears).Select(note => Of(CheckerRules.MissingContext, Location.Nowhere, ("missing", note.Words))));
        diagnostics.AddRange(IncompleteHeader(document));

        // Several facts may bring a rule to say the same of the same place: it is told once.
        var ordered = diagnostics
            .DistinctBy(diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.Message.Fr))
            .OrderByDescending(diagnostic => diagnostic.Severity)
            .ThenBy(diagnostic => diagnostic.Location.Part)
            .ThenBy(diagnostic => diagnostic.Location.Span.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new(document, syntax, VerdictOf(ordered), [.. missing.Select(note => note.Words)], ordered) { Day = day };
    }

    /// <summary>Why a rule speaks of an amendment, or why not.</summary>
    /// <param name="rule">One of the rules of this checker.</param>
    /// <param name="result">What came of checking the amendment.</param>
    /// <param name="dossier">What stands around it.</param>
    /// <param name="cancellation">Stops the rules.</param>
    /// <exception cref="ArgumentException">The rule is not one of this checker's.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleExplanation Explain(Rule rule, CheckResult result, Dossier dossier, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return _rules.Explain(rule, Binder.Bind(result.Document, result.Syntax, dossier, Wanted), cancellation);
    }

    private static Verdict VerdictOf(ImmutableArray<Diagnostic> ordered) => ordered switch
    {
        [{ Severity: Severity.Error }, ..] => Verdict.RuleNotMet,
        [{ Severity: Severity.Warning }, ..] => Verdict.ToAssess,
        _ when ordered.Any(diagnostic => diagnostic.Rule == CheckerRules.NotVerified || diagnostic.Rule == CheckerRules.MissingContext || diagnostic.Rule == CheckerRules.RuleFailed) => Verdict.Undetermined,
        _ => Verdict.NoObjection,
    };

    private static Diagnostic ToDiagnostic(RuleMatch match) => new(match.Rule.Descriptor, match.Finding.Location, match.Rule.Descriptor.Format(match.Finding))
    {
        Because = [.. match.Conditions.Select(condition => condition.ToString())],
    };

    private static Diagnostic Of(RuleDescriptor rule, Location location, params ReadOnlySpan<(string Hole, LocalizedText Value)> holes) =>
        new(rule, location, rule.Format(new(location, [.. holes])));

    /// <summary>The kind of exception and what it says.</summary>
    private static LocalizedText WordsOf(Exception exception) =>
        exception is RuleCircleException circle ? circle.Words : $"{exception.GetType().Name}: {exception.Message}";

    /// <summary>What is missing, each item once with the checks that it holds up: « lecture inconnue : l’article 45 n’a pas été apprécié ».</summary>
    private static ImmutableArray<MissingNote> MissingNotes(AmendmentDocument document, Dossier dossier, ImmutableArray<RuleMissing> missing, DateOnly? day)
    {
        var notes = ImmutableArray.CreateBuilder<MissingNote>();
        if (document.Placement is null)
        {
            notes.Add(new(new("placement absent : l’existence de l’article visé n’a pas été vérifiée", "no placement: whether the article aimed at exists was not verified"), Bears: true));
        }

        if (document.Dispositif is null && document.Credits is null)
        {
            notes.Add(new(new("dispositif absent : rien n’a pu être apprécié", "no dispositif: nothing could be assessed"), Bears: true));
        }

        if (BaseText.IsOther(document, dossier))
        {
            var (given, named) = (dossier.Bill!.Number!, document.Header.BillNumber!.Value);
            notes.Add(new(new($"le texte donné porte le n° {given}, l’amendement vise le n° {named} : rien n’en a été rapproché", $"the bill given is no. {given}, the amendment bears on no. {named}: it was held against nothing"), Bears: true));
        }

        foreach (var item in missing.Where(entry => entry.Rule.Descriptor.LegalBasis.IsInForce(day)).GroupBy(entry => entry.Item))
        {
            var checks = item.Select(entry => entry.Rule.Descriptor.Unassessed ?? entry.Rule.Descriptor.Id).Distinct().ToList();
            notes.Add(new(
                new(
                    $"{item.Key.Words.Fr} : {string.Join(" ; ", checks.Select(check => check.Fr))}",
                    $"{item.Key.Words.En}: {string.Join("; ", checks.Select(check => check.En))}"),
                item.Key.BearsOnVerdict));
        }

        return notes.ToImmutable();
    }

    /// <summary>Something that is missing, and whether the verdict hangs on it.</summary>
    private sealed record MissingNote(LocalizedText Words, bool Bears);

    private static IEnumerable<Diagnostic> NotUnderstood(AmendmentDocument document, AmendmentSyntax syntax)
    {
        if (document.Placement is { } placement && syntax.Placement is null)
        {
            yield return Of(CheckerRules.NotVerified, new(DocumentPart.Placement, placement.Span), ("expected", ""));
        }

        foreach (var instruction in syntax.Dispositif?.DescendantsAndSelf().OfType<UnrecognizedInstruction>() ?? [])
        {
            yield return Of(CheckerRules.NotVerified, new(DocumentPart.Dispositif, instruction.Span), ("expected", ExpectationOf(instruction)));
        }
    }

    private static LocalizedText ExpectationOf(UnrecognizedInstruction instruction) => instruction switch
    {
        { IsBeyondBounds: true } => new(" (au-delà des limites de lecture)", " (beyond the bounds of what is read)"),
        { Expected: "«" } => new(" (attendu : un guillemet ouvrant)", " (expected: an opening quotation mark)"),
        { Expected: { Length: > 0 } word } => new($" (attendu : « {KeywordList.Spell(word)} »)", $" (expected: “{KeywordList.Spell(word)}”)"),
        _ => LocalizedText.Empty,
    };

    /// <summary>Names what a printed header lacks; a text without any header is a draft, and lacks nothing.</summary>
    private static IEnumerable<Diagnostic> IncompleteHeader(AmendmentDocument document)
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
            yield return Of(CheckerRules.IncompleteDocument, Location.Nowhere, ("parts", new(string.Join(", ", lacking.Select(name => name.Fr)), string.Join(", ", lacking.Select(name => name.En)))));
        }
    }
}
