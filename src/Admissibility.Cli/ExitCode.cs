namespace Admissibility.Cli;

/// <summary>What the program reports to its caller. 2 beats 1.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at or above the level of <c>--fail-on</c>.</summary>
    Success = 0,

    /// <summary>Something at or above that level, or an amendment that was refused.</summary>
    Found = 1,

    /// <summary>Wrong use, or an input that cannot be read; the other inputs are processed and reported.</summary>
    Unusable = 2,
}
