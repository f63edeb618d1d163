namespace Admissibility.Evaluation;

/// <summary>Alarms against decisions.</summary>
public sealed class ConfusionMatrix
{
    /// <summary>Inadmissible, and alarmed.</summary>
    public int TruePositives { get; private set; }

    /// <summary>Admitted, and alarmed.</summary>
    public int FalsePositives { get; private set; }

    /// <summary>Inadmissible, and passed over.</summary>
    public int FalseNegatives { get; private set; }

    /// <summary>Admitted, and passed over.</summary>
    public int TrueNegatives { get; private set; }

    public int Total => TruePositives + FalsePositives + FalseNegatives + TrueNegatives;

    /// <summary>How many of the alarms were right.</summary>
    public Proportion Precision => new(TruePositives, TruePositives + FalsePositives);

    /// <summary>How many of the inadmissible were alarmed.</summary>
    public Proportion Recall => new(TruePositives, TruePositives + FalseNegatives);

    /// <summary>How many of the admitted were alarmed.</summary>
    public Proportion FalseAlarms => new(FalsePositives, FalsePositives + TrueNegatives);

    public Proportion Accuracy => new(TruePositives + TrueNegatives, Total);

    /// <summary>What one who always says « admissible » reaches.</summary>
    public Proportion Baseline => new(FalsePositives + TrueNegatives, Total);

    public void Add(bool inadmissible, bool alarmed)
    {
        switch (inadmissible, alarmed)
        {
            case (true, true): TruePositives++; break;
            case (true, false): FalseNegatives++; break;
            case (false, true): FalsePositives++; break;
            case (false, false): TrueNegatives++; break;
        }
    }
}
