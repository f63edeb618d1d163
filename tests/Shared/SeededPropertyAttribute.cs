using System.Globalization;
using FsCheck.Xunit;

namespace Admissibility.Tests.Shared;

/// <summary>
/// A property whose cases are the same in every run, so that what is red is red again.
/// With <c>PROPERTY_TIMES=50</c> it draws new cases, and fifty times as many.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
#pragma warning disable xUnit3003 // The attribute of FsCheck takes no place in the source either.
public sealed class SeededPropertyAttribute : PropertyAttribute
#pragma warning restore xUnit3003
{
    private const string Seed = "2026,11";

    private static readonly int? s_times =
        int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_TIMES"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : null;

    /// <summary>Draws <paramref name="cases"/> cases.</summary>
    public SeededPropertyAttribute(int cases = 100)
    {
        MaxTest = cases * (s_times ?? 1);
        Replay = s_times is null ? Seed : null;
    }
}
