using System.Collections.Immutable;
using System.CommandLine;
using Admissibility.Checking;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>What <c>check</c> reports of its own work on demand: <c>--trace [ADMnnnn]</c> why rules speak or not, <c>--profile</c> what they cost.</summary>
/// <remarks>
/// A trace is below each result in text, and on standard error where standard output is JSON; so does the profile in
/// any case, since times differ from run to run and results do not.
/// </remarks>
internal sealed class CheckInstrumentation
{
    private const int Slowest = 20;

    private readonly AmendmentChecker _checker;
    private readonly ImmutableArray<AdmissibilityRule> _traced;
    private readonly Language _language;
    private readonly TextWriter _output;

    private CheckInstrumentation(AmendmentChecker checker, ImmutableArray<AdmissibilityRule> traced, bool isProfiled, string format, Language language)
    {
        (_checker, _traced, _language) = (checker, traced, language);
        Profile = isProfiled ? new(checker.Rules) : null;
        _output = format == "text" ? Console.Out : Console.Error;
    }

    /// <summary>Where rules are counted; null where nobody asked.</summary>
    public RuleProfile? Profile { get; }

    public static Option<string?> TraceOption(Language language) => new("--trace")
    {
        Description = new LocalizedText(
            "Dit pourquoi chaque règle, ou celle-ci (ADMnnnn), s’applique ou non.",
            "Says why each rule, or this one (ADMnnnn), holds or does not.").In(language),
        HelpName = "ADMnnnn",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<bool> ProfileOption(Language language) => new("--profile")
    {
        Description = new LocalizedText("Affiche les règles les plus lentes.", "Shows the slowest rules.").In(language),
    };

    /// <summary>What was asked for; null, with the reason on standard error, where there is no such rule.</summary>
    /// <param name="checker">The checker whose rules are traced.</param>
    /// <param name="trace">The rule traced; empty for all, null for none.</param>
    /// <param name="isProfiled">Whether rules are counted.</param>
    /// <param name="format">The format of the results.</param>
    /// <param name="language">In which language it is written.</param>
    public static CheckInstrumentation? For(AmendmentChecker checker, string? trace, bool isProfiled, string format, Language language)
    {
        var traced = trace switch
        {
            null => [],
            "" => checker.Rules.Rules,
            _ => checker.Rules.Rules.RemoveAll(rule => !rule.Descriptor.Id.Equals(trace, StringComparison.OrdinalIgnoreCase)),
        };
        if (trace is { Length: > 0 } && traced.IsEmpty)
        {
            new Notices(language).Write(new(
                $"« {trace} » n’est pas une règle ; « {Notices.ProgramName} rules » les liste.",
                $"“{trace}” is not a rule; “{Notices.ProgramName} rules” lists them."));
            return null;
        }

        return new(checker, traced, isProfiled, format, language);
    }

    /// <summary>Writes the traces of one result.</summary>
    public void Trace(CheckResult result)
    {
        foreach (var rule in _traced)
        {
            new TraceTextRenderer(_output, _language).Render(result.Document.Source, _checker.Explain(rule, result));
        }
    }

    /// <summary>Writes the profile.</summary>
    public void End()
    {
        if (Profile is not null)
        {
            new ProfileTextRenderer(Console.Error, _language).Render(Profile.Slowest(Slowest));
        }
    }
}
