using Admissibility.Diagnostics;
using Admissibility.Engine;

namespace Admissibility.Benchmarks.Engine;

/// <summary>An amendment of a liasse, as dossier rules see it.</summary>
internal sealed record Filed(int Order, string Author, int Place);

/// <summary>Facts of one small memory: ten types, two facts of each.</summary>
internal abstract record Small(int Value);

internal sealed record Small0(int Value) : Small(Value);

internal sealed record Small1(int Value) : Small(Value);

internal sealed record Small2(int Value) : Small(Value);

internal sealed record Small3(int Value) : Small(Value);

internal sealed record Small4(int Value) : Small(Value);

internal sealed record Small5(int Value) : Small(Value);

internal sealed record Small6(int Value) : Small(Value);

internal sealed record Small7(int Value) : Small(Value);

internal sealed record Small8(int Value) : Small(Value);

internal sealed record Small9(int Value) : Small(Value);

/// <summary>A rule written where it is measured.</summary>
internal sealed class MeasuredRule(string id, Action<RuleBuilder> define)
    : Rule(new(id, Severity.Info, Ground.None, LegalBasis.None, "mesure", "measure"))
{
    /// <summary>What every measured rule reports: nothing is made for it, so that the engine alone is measured.</summary>
    public static Finding Finding { get; } = Nowhere();

    protected override void Define(RuleBuilder when) => define(when);
}
