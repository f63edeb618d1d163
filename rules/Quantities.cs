using Admissibility.Text;
using Humanizer;

namespace Admissibility.Rules;

/// <summary>Things counted, as messages show them.</summary>
internal static class Quantities
{
    /// <summary>« 0 alinéa », « 1 alinéa », « 2 alinéas ».</summary>
    /// <remarks>Humanizer gives zero the plural in every language; French keeps the singular up to two.</remarks>
    /// <param name="count">How many there are.</param>
    /// <param name="fr">The noun in French, in the singular.</param>
    /// <param name="en">The noun in English, in the singular.</param>
    public static LocalizedText Of(int count, string fr, string en) => new(count == 0 ? $"0 {fr}" : fr.ToQuantity(count), en.ToQuantity(count));
}
