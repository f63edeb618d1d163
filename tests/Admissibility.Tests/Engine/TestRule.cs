using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Tests.Engine;

/// <summary>A rule written in a test; what it says is the one hole of its message.</summary>
internal sealed class TestRule(Action<RuleBuilder> define, string id = "ADM0000", int priority = 0)
    : Rule(new(id, Severity.Info, Ground.None, LegalBasis.Of("none", "aucun"), "{what}", "{what}"), priority)
{
    protected override void Define(RuleBuilder when) => define(when);

    public static Finding Say(string what) => At(new(DocumentPart.Dispositif, default), ("what", what));
}

/// <summary>An inference written in a test.</summary>
internal sealed class TestInference(string name, Action<RuleBuilder> define) : InferenceRule(name)
{
    protected override void Define(RuleBuilder when) => define(when);
}

internal sealed record Loaf(string Name, int Weight);

internal sealed record Oven(string Loaf);

internal sealed record Season(string Name) : IContextFact
{
    public static MissingItem Missing { get; } = new(nameof(Season), nameof(Season));
}

/// <summary>A way from one place to another.</summary>
internal sealed record Road(string From, string To);

/// <summary>That a place can be reached from another.</summary>
internal sealed record Reach(string From, string To);

internal sealed record Number(int Value);

/// <summary>Memories and results in few words.</summary>
internal static class Bakery
{
    public static FactMemory Memory(params object[] facts)
    {
        var memory = new FactMemory();
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case Loaf loaf: memory.Insert(loaf); break;
                case Oven oven: memory.Insert(oven); break;
                case Season season: memory.Insert(season); break;
                case Road road: memory.Insert(road); break;
                case Reach reach: memory.Insert(reach); break;
                case Number number: memory.Insert(number); break;
                default: throw new ArgumentException($"Insert {fact.GetType()} here too.", nameof(facts));
            }
        }

        return memory;
    }

    public static RuleResults Run(Action<RuleBuilder> define, params object[] facts) => new RuleSet([new TestRule(define)]).Run(Memory(facts));

    public static IEnumerable<string> Said(RuleResults results) => results.Matches.Select(match => match.Rule.Descriptor.Format(match.Finding).Fr);

    public static IEnumerable<string> Said(Action<RuleBuilder> define, params object[] facts) => Said(Run(define, facts));
}
