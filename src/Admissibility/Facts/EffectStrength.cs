namespace Admissibility.Facts;

/// <summary>How strongly the words of an amendment show what it does to public revenue.</summary>
public static class EffectStrength
{
    /// <summary>The words leave it open: only a purpose that the exposé states decides.</summary>
    public const int Open = 1;

    /// <summary>The grammar of the words shows it.</summary>
    public const int Shown = 2;

    /// <summary>The words leave no doubt.</summary>
    public const int Certain = 3;
}
