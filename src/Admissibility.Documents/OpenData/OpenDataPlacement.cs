using System.Text.Json;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Where an amendment is filed, from the fields that the Assemblée's data have for it.</summary>
internal static class OpenDataPlacement
{
    /// <summary>« ARTICLE 2 », « APRÈS L’ARTICLE 8 »; null where the data do not say it.</summary>
    /// <param name="division">The object « division »: its designation, else its title, before which it may say « avant » or « après ».</param>
    /// <param name="name">What the placement is called in messages.</param>
    public static Excerpt? Of(JsonElement division, string name) =>
        (division.Text("articleDesignation") ?? Beside(division) ?? division.Text("titre")) is { } text ? Excerpt.Of(text, name) : null;

    /// <summary>« APRÈS ART. 8 » of older data, whose title is that of the article beside which the amendment is filed.</summary>
    private static string? Beside(JsonElement division) =>
        (division.Text("articleDesignationCourte") ?? division.Text("divisionDesignation")) is { } text
        && Typography.FoldText(text) is var folded
        && (folded.StartsWith("apres ", StringComparison.Ordinal) || folded.StartsWith("avant ", StringComparison.Ordinal))
            ? text
            : null;
}
