namespace Admissibility.Binding;

/// <summary>Words are of one family when their first six letters agree: « industrie », « industriel ».</summary>
/// <remarks>Coarser than a stemmer, which errs on the side of a link: doubt benefits the initiative.</remarks>
internal static class WordFamily
{
    private const int Letters = 6;

    /// <summary>The family of a word without accents and in lower case.</summary>
    public static string Of(string folded) => folded.Length > Letters ? folded[..Letters] : folded.TrimEnd('s');
}
