using System.Collections.Immutable;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Diagnostics;
using Admissibility.Parsing;

namespace Admissibility.Checking;

/// <summary>Checks amendments with a set of rules. Immutable: one checker serves many threads.</summary>
/// <example>
/// <code>
/// var checker = new AmendmentChecker(RuleCatalogue.All);
/// var dossier = BoundDossier.Of(new Dossier { Bill = bill, Reading = Reading.First });
/// var result = checker.Check(TextDocumentReader.Read(source), dossier);
/// </code>
/// </example>
/// <param name="rules">The rules, in the order in which their results are wanted.</param>
/// <param name="limits">Bounds on what is read.</param>
public sealed class AmendmentChecker(ImmutableArray<AdmissibilityRule> rules, ParserLimits? limits = null)
{
    /// <summary>The rules, ready to be applied, counted and explained.</summary>
    public RuleRunner Rules { get; } = new(rules);

    /// <summary>Reads, binds and judges one amendment. Where many are checked in one dossier, <see cref="BoundDossier"/> reads its bill once.</summary>
    /// <param name="document">The amendment.</param>
    /// <param name="dossier">What the amendment does not say of itself.</param>
    /// <param name="profile">Counts what each rule costs, where that is wanted.</param>
    /// <param name="cancellation">Stops the rules.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CheckResult Check(AmendmentDocument document, Dossier dossier, RuleProfile? profile = null, CancellationToken cancellation = default) =>
        Check(document, BoundDossier.Of(dossier), profile, cancellation);

    /// <inheritdoc cref="Check(AmendmentDocument, Dossier, RuleProfile?, CancellationToken)"/>
    public CheckResult Check(AmendmentDocument document, BoundDossier dossier, RuleProfile? profile = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(dossier);
        var bound = BoundAmendment.Of(document, AmendmentSyntax.Of(document, limits), dossier);
        var results = Rules.Run(bound.Facts, profile, cancellation);
        var day = bound.Dossier.AsAt ?? document.Header.Date?.Value;
        var author = document.Header.Signatures?.Quality;
        var matches = results.Matches.Where(match => Applies(match.Rule.Descriptor, day, author)).ToList();
        ImmutableArray<Unassessed> missing =
        [
            .. Unassessed.Of(bound, results.Missing.Where(entry => Applies(entry.Rule.Descriptor, day, author))),
            .. Unassessed.Of(matches),
        ];

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(matches.Select(ToDiagnostic));
        diagnostics.AddRange(CheckerDiagnostics.NotUnderstood(bound));
        diagnostics.AddRange(results.Failures.Select(CheckerDiagnostics.RuleFailed));
        diagnostics.AddRange(missing.Where(unassessed => unassessed.Gap.BearsOnVerdict).Select(CheckerDiagnostics.Missing));
        diagnostics.AddRange(CheckerDiagnostics.IncompleteHeader(document));

        // Several facts can make one rule report the same message at the same location; duplicates are dropped.
        var ordered = diagnostics
            .DistinctBy(diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.Message.Fr))
            .OrderByDescending(diagnostic => diagnostic.Severity)
            .ThenBy(diagnostic => diagnostic.Location.Part)
            .ThenBy(diagnostic => diagnostic.Location.Span.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new(bound, VerdictOf(ordered), missing, ordered) { Day = day, Failures = results.Failures, Derived = results.Derived };
    }

    /// <summary>Why a rule reports on an amendment, or why not.</summary>
    /// <param name="rule">One of the rules of this checker.</param>
    /// <param name="result">What checking the amendment gave.</param>
    /// <param name="cancellation">Stops the rules.</param>
    /// <exception cref="ArgumentException">The rule is not one of this checker's.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleExplanation Explain(AdmissibilityRule rule, CheckResult result, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(result);
        return Rules.Explain(rule, result.Bound.Facts, cancellation) with { BindsAuthor = Binds(rule.Descriptor, result.Document.Header.Signatures?.Quality) };
    }

    /// <summary>Whether what a rule says is reported: its legal basis is in force on the day, and it binds the author.</summary>
    private static bool Applies(RuleDescriptor rule, DateOnly? day, AuthorQuality? author) => rule.LegalBasis.IsInForce(day) && Binds(rule, author);

    /// <summary>Whether a rule binds an author. One who is not known is taken to be bound: a rule to which that matters needs to know him.</summary>
    private static bool Binds(RuleDescriptor rule, AuthorQuality? author) => author is not { } quality || rule.Binds.Contains(quality);

    private static Verdict VerdictOf(ImmutableArray<Diagnostic> ordered) => ordered switch
    {
        [{ Severity: Severity.Error }, ..] => Verdict.RuleNotMet,
        [{ Severity: Severity.Warning }, ..] => Verdict.ToAssess,
        _ when ordered.Any(diagnostic => diagnostic.Rule.LeavesVerdictOpen || CheckerRules.LeaveVerdictOpen.Contains(diagnostic.Rule)) => Verdict.Undetermined,
        _ => Verdict.NoObjection,
    };

    private static Diagnostic ToDiagnostic(RuleMatch match) =>
        new(match.Rule.Descriptor, match.Finding.Location, match.Finding.Message) { Because = match.Facts, Fix = match.Finding.Fix };
}
