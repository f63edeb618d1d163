using System.Globalization;

namespace Admissibility.Tools.Shared;

/// <summary>What the command line says of the sample.</summary>
internal sealed class SampleOptions
{
    public SampleOptions(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--count": Count = int.Parse(arguments[++i], CultureInfo.InvariantCulture); break;
                case "--list": Lists = true; break;
                case "--strict": IsStrict = true; break;
                case "--seed": Seed = int.Parse(arguments[++i], CultureInfo.InvariantCulture); break;
                default: Paths.Add(arguments[i]); break;
            }
        }
    }

    public List<string> Paths { get; } = [];

    public int Count { get; } = 2000;

    public int Seed { get; } = 1;

    /// <summary>Whether law inside quotations counts too.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether each case that goes wrong is shown, for those who work on the grammar.</summary>
    public bool Lists { get; }
}
