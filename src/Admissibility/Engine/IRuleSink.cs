using System.Runtime.CompilerServices;
using Admissibility.Diagnostics;

namespace Admissibility.Engine;

/// <summary>Where the results of a rule go.</summary>
internal interface IRuleSink
{
    /// <summary>The rule holds for these facts.</summary>
    void Report(Finding finding, ITuple facts);

    /// <summary>The rule cannot be judged: nobody said this.</summary>
    void Miss(MissingItem item);
}
