using Admissibility.Engine;
using Admissibility.Facts;

namespace Admissibility.Benchmarks.Engine;

/// <summary>Rules that use each pattern behind no, one, two and three facts, so that the engine is compiled before it is measured.</summary>
internal static class EveryPattern
{
    /// <summary>A fact of context.</summary>
    private sealed record Known(int Value) : IContextFact
    {
        public static MissingItem Missing { get; } = new(nameof(Known), nameof(Known));
    }

    public static void Run()
    {
        var memory = new FactMemory();
        memory.Insert(new Small0(1));
        memory.Insert(new Known(1));
        new RuleSet(
        [
            new MeasuredRule("none", when => when.Exists<Small0>(a => a.Value > 0).Not<Small1>(a => a.Value > 0).Report(() => MeasuredRule.Finding)),
            new MeasuredRule("one", when => when.Match<Small0>(a => a.Value > 0).Exists<Small0>((a, b) => a == b).Not<Small1>((a, b) => b.Value > a.Value).Where(a => a.Value > 0).Report(_ => MeasuredRule.Finding)),
            new MeasuredRule("two", when => when.Match<Small0>().Match<Small0>((a, b) => a == b).Exists<Small0>((a, b, c) => a == c).Not<Small1>((a, b, c) => c.Value > 0).Where((a, b) => a == b).Report((_, _) => MeasuredRule.Finding)),
            new MeasuredRule("three", when => when.Match<Small0>().Needs<Known>((a, known) => a.Value == known.Value).Needs<Known>((_, _, known) => known.Value > 0).Not<Small1>((_, _, _, d) => d.Value > 0).Report((_, _, _) => MeasuredRule.Finding)),
            new MeasuredRule("keyed", when => when.Match<Small0>().Match(on: a => a.Value, equals: (Small0 b) => b.Value).Report((_, _) => MeasuredRule.Finding)),
            new MeasuredRule("collected", when => when.Collect(by: (Small0 a) => a.Value).Report(_ => MeasuredRule.Finding)),
        ]).Run(memory);
    }
}
