using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Rules;

namespace Admissibility.RuleQuality.Money;

/// <summary>What the command line says: where the corpus and the cases are, and which rules allege what.</summary>
internal sealed class MoneyOptions
{
    public MoneyOptions(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--cases": Cases = arguments[++i]; break;
                case "--loss": Loss = Ids(arguments[++i]); break;
                case "--charge": Charge = Ids(arguments[++i]); break;
                case "--unassessed": Unassessed = Ids(arguments[++i]); break;
                case "--list": Lists = true; break;
                default: Corpus = arguments[i]; break;
            }
        }
    }

    /// <summary>The folder with « an17 », « plfss15 », « egalim », « senat » and « tables »; what is missing is not measured.</summary>
    public string? Corpus { get; }

    /// <summary>The folder with « money.jsonl » and « public-reports ».</summary>
    public string? Cases { get; }

    /// <summary>Whether each amendment that is wrong or alleged is shown on stderr.</summary>
    public bool Lists { get; }

    /// <summary>The rules that allege a loss: by default those of the ground « Gage ».</summary>
    public ImmutableHashSet<string> Loss { get; } = OfGround(Ground.Gage);

    /// <summary>The rules that allege a charge: by default those of the ground « Charge ».</summary>
    public ImmutableHashSet<string> Charge { get; } = OfGround(Ground.Charge);

    /// <summary>The rules that say that money was not assessed; null where their words are looked for instead.</summary>
    public ImmutableHashSet<string>? Unassessed { get; }

    private static ImmutableHashSet<string> OfGround(Ground ground) =>
        [.. RuleCatalogue.Reporting.Select(rule => rule.Descriptor).Where(rule => rule.Ground == ground && rule.Severity != Severity.Info).Select(rule => rule.Id)];

    private static ImmutableHashSet<string> Ids(string list) => [.. list.Split(',')];
}
