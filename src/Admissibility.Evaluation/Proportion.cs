namespace Admissibility.Evaluation;

/// <summary>So many out of so many, with the interval in which the true share lies at 95 % (Wilson's score interval).</summary>
public readonly record struct Proportion(int Hits, int Total)
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The share, or not a number where there is nothing to share.</summary>
    public double Value => Total == 0 ? double.NaN : (double)Hits / Total;

    /// <summary>The lower end of the interval.</summary>
    public double Low => Interval(-1);

    /// <summary>The upper end of the interval.</summary>
    public double High => Interval(1);

    private double Interval(int side)
    {
        if (Total == 0)
        {
            return double.NaN;
        }

        var square = Z * Z / Total;
        var middle = Value + (square / 2);
        var reach = Z * Math.Sqrt(((Value * (1 - Value)) + (square / 4)) / Total);
        return Math.Clamp((middle + (side * reach)) / (1 + square), 0, 1);
    }
}
