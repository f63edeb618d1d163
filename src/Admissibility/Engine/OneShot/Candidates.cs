using System.Runtime.InteropServices;

namespace Admissibility.Engine;

/// <summary>The facts that may go with a row: all of a type, or those with the row's key. Walked in their order.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Candidates(FactList facts, FactIndex? index, int first)
{
    /// <summary>The place of the first; negative where there is none.</summary>
    public int First => first;

    public object this[int at] => facts[at];

    /// <summary>The place of the one behind; negative at the end.</summary>
    public int After(int at) => index is not null ? index.After(at) : at + 1 < facts.Count ? at + 1 : FactIndex.None;
}
