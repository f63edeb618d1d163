using System.Collections.Immutable;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Rules;
using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Money;

/// <summary>Checks amendments with all rules, and sums up what is said of money.</summary>
internal sealed class MoneyChecker(MoneyOptions options)
{
    /// <summary>What is said where money is touched and its direction or base is not known.</summary>
    private const string NotAssessed = "incidence financière non appréciée";

    private static readonly ImmutableHashSet<string> s_catalogue = [.. RuleCatalogue.Reporting.Select(rule => rule.Descriptor.Id)];

    private readonly AmendmentChecker _checker = new(RuleCatalogue.All);

    public MoneyVerdict Check(AmendmentDocument document, Dossier? dossier = null) => Check(document, BoundDossier.Of(dossier ?? Dossier.Empty));

    public MoneyVerdict Check(AmendmentDocument document, BoundDossier dossier)
    {
        var result = _checker.Check(document, dossier);
        var gages = result.Syntax.Dispositif?.DescendantsAndSelf().OfType<GageClause>().Select(gage => gage.Span).ToList() ?? [];
        var ofRules = result.Diagnostics.Where(diagnostic => s_catalogue.Contains(diagnostic.Id)).ToList();
        var alarms = ofRules.FindAll(diagnostic => diagnostic.Severity != Severity.Info);
        return new(
            result,
            [.. alarms.Where(alarm => options.Loss.Contains(alarm.Id) && !gages.Exists(gage => Overlaps(alarm.Location, gage)))],
            [.. alarms.Where(alarm => options.Charge.Contains(alarm.Id))],
            [.. alarms.Where(alarm => alarm.Rule.Ground.Kind == GroundKind.Financial)],
            alarms.Exists(alarm => alarm.Severity == Severity.Warning),
            alarms.Count > 0,
            ofRules.Exists(diagnostic => diagnostic.Severity == Severity.Info),
            SaysNotAssessed(result));
    }

    private bool SaysNotAssessed(CheckResult result) => options.Unassessed is { } ids
        ? result.Diagnostics.Any(diagnostic => ids.Contains(diagnostic.Id)) || result.Missing.Any(missing => missing.Rules.Any(rule => ids.Contains(rule.Id)))
        : result.Diagnostics.Any(diagnostic => Contains(diagnostic.Message.Fr)) || result.Missing.Any(missing => Contains(missing.Words().Fr));

    private static bool Contains(string words) => words.Contains(NotAssessed, StringComparison.OrdinalIgnoreCase);

    private static bool Overlaps(Location location, Text.TextSpan span) =>
        location.Part == DocumentPart.Dispositif && location.Span.Start < span.End && span.Start < location.Span.End;
}

/// <summary>What the rules say of one amendment.</summary>
/// <param name="Result">All of it.</param>
/// <param name="Losses">The losses alleged, none of them in a gage.</param>
/// <param name="Charges">The charges alleged.</param>
/// <param name="Financial">All alarms on a financial ground.</param>
/// <param name="HasWarning">Whether any rule warns.</param>
/// <param name="HasAlarm">Whether any rule warns or reports an error.</param>
/// <param name="HasInfo">Whether any rule informs; what the checker says of its own work is not counted.</param>
/// <param name="SaysNotAssessed">Whether it is said that money was not assessed.</param>
internal sealed record MoneyVerdict(
    CheckResult Result,
    ImmutableArray<Diagnostic> Losses,
    ImmutableArray<Diagnostic> Charges,
    ImmutableArray<Diagnostic> Financial,
    bool HasWarning,
    bool HasAlarm,
    bool HasInfo,
    bool SaysNotAssessed);
