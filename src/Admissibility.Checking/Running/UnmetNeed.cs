using Admissibility.Facts;

namespace Admissibility.Checking;

/// <summary>A rule that could not be judged, because a fact of context is not known.</summary>
/// <param name="rule">The id of the rule.</param>
/// <param name="item">What is not known.</param>
/// <param name="order">The place of the need among those of the rule.</param>
internal sealed class UnmetNeed(string rule, MissingItem item, int order) : IRemark
{
    public string Rule => rule;

    public MissingItem Item => item;

    public int Order => order;
}
