using Admissibility.Engine;

namespace Admissibility.Tests.Engine.Networks;

/// <summary>A condition of a random rule.</summary>
/// <param name="Kind">Which pattern; Collect gives one list, or groups where <paramref name="IsGrouped"/>.</param>
/// <param name="Type">The type of facts.</param>
/// <param name="IsKeyed">Whether facts are looked up by key.</param>
/// <param name="IsGrouped">Whether collected facts come in groups.</param>
/// <param name="Test">Which test facts have to pass (see <see cref="Judgement"/>).</param>
internal sealed record ConditionDescription(ConditionKind Kind, int Type, bool IsKeyed, bool IsGrouped, int Test)
{
    public bool HandsOn => Kind is ConditionKind.Match or ConditionKind.Needs or ConditionKind.Collect;
}

/// <summary>A random rule.</summary>
/// <param name="Conditions">Its conditions; of those that hand facts on there are three at most.</param>
/// <param name="Derives">The type of facts that it derives; null where it reports.</param>
/// <param name="Formula">How what it derives is worked out, and whether it throws.</param>
/// <param name="Priority">Its priority.</param>
internal sealed record RuleDescription(IReadOnlyList<ConditionDescription> Conditions, int? Derives, int Formula, int Priority)
{
    public override string ToString() => $"{string.Join(", ", Conditions)} => {(Derives is { } type ? $"Yield {type}" : "Report")} by {Formula} at {Priority}";
}

internal enum ChangeKind
{
    Insert,
    Update,
    Retract,
    Cancel,
    Compare,
}

/// <summary>A change of a session, or a look at it.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Which">The type of the fact inserted, or which of the facts is changed.</param>
/// <param name="X">The fact.</param>
/// <param name="Y">The fact.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Change(ChangeKind Kind, int Which, int X, int Y, int Place);

/// <summary>Random rules, and what happens to the facts that they look at.</summary>
internal sealed record NetworkDescription(IReadOnlyList<RuleDescription> Rules, IReadOnlyList<Change> Changes)
{
    public override string ToString() => $"{string.Join('\n', Rules)}\n{string.Join('\n', Changes)}";
}

/// <summary>What random rules make of facts. Pure functions, the same for the engine and for the reference.</summary>
internal static class Judgement
{
    /// <summary>A test that throws for some facts.</summary>
    public const int Throwing = 5;

    /// <summary>A formula that never comes to an end in a circle.</summary>
    public const int Endless = 3;

    /// <summary>A formula that throws for some rows.</summary>
    public const int ThrowingFormula = 4;

    /// <summary>The row as one number; a list or group counts by what is in it, in whatever order.</summary>
    public static int Weigh(ReadOnlySpan<object> row)
    {
        var weight = 1;
        foreach (var part in row)
        {
            weight = (weight * 3) + part switch
            {
                Colour fact => fact.X + (2 * fact.Y),
                IReadOnlyList<Colour> facts => facts.Count + facts.Sum(fact => fact.X),
                _ => throw new InvalidOperationException($"{part} is no part of a row."),
            };
        }

        return weight;
    }

    public static bool Test(int test, int weight, Colour fact) => test switch
    {
        0 => true,
        1 => (weight + fact.X) % 2 == 0,
        2 => fact.Y <= weight % 4,
        3 => fact.X != weight % 4,
        4 => fact.X + fact.Y > 2,
        _ => fact.X + fact.Y == 6 && weight % 2 == 0 ? throw new FormatException($"{weight} {fact}") : fact.X <= fact.Y,
    };

    public static bool Where(int test, int weight) => test switch
    {
        Throwing => weight % 11 == 0 ? throw new FormatException($"{weight}") : weight % 2 == 0,
        0 => true,
        _ => weight % (test + 1) != 0,
    };

    /// <summary>The key of a row; some have none.</summary>
    public static string? KeyOf(int weight) => weight % 5 == 4 ? null : $"{weight % 4}";

    public static string? KeyOf(Colour fact) => fact.Y == 3 ? null : $"{fact.X}";

    /// <summary>The group of a fact; some have none.</summary>
    public static string? GroupOf(Colour fact) => fact is { X: 3, Y: 0 } ? null : $"{fact.Y % 3}";

    public static (int X, int Y) Derive(int formula, int weight) => formula switch
    {
        0 => (weight % 4, weight / 4 % 4),
        1 => ((weight + 1) % 4, 0),
        2 => (2, weight % 2),
        Endless => (weight + 1, 1),
        _ => weight % 7 == 0 ? throw new FormatException($"{weight}") : (weight % 4, weight % 3),
    };

    public static string Say(int formula, int weight) => formula == ThrowingFormula && weight % 13 == 0 ? throw new FormatException($"{weight}") : $"{weight}";
}
