using System.Globalization;

namespace Admissibility.Fuzzing;

/// <summary><c>PATH… --seconds N | --count N [--seed S] [--threads N]</c></summary>
internal sealed class FuzzOptions
{
    public FuzzOptions(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--seconds": Seconds = Number(arguments[++i]); break;
                case "--count": Count = Number(arguments[++i]); break;
                case "--seed": Seed = Number(arguments[++i]); break;
                case "--threads": Threads = Number(arguments[++i]); break;
                default: Paths.Add(arguments[i]); break;
            }
        }
    }

    public List<string> Paths { get; } = [];

    /// <summary>How long it lasts; null where the count alone ends the run.</summary>
    public int? Seconds { get; }

    /// <summary>How many inputs; null where the time alone ends the run.</summary>
    public int? Count { get; }

    public int Seed { get; } = 1;

    public int Threads { get; } = 1;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
