using System.Text.RegularExpressions;
using Admissibility.Amendments;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Gages;

/// <summary>
/// Takes the gages out of an amendment so that nothing shows that there were any: orders that bring nothing else, labels that
/// number nothing any more, numbers of alinéas that are announced, and sentences of the exposé about the gage disappear with them.
/// </summary>
internal static partial class GageCut
{
    /// <summary>Whether an amendment claims to compensate a loss.</summary>
    public static bool IsGaged(AmendmentSyntax syntax) => Gages(syntax).Any(gage => gage.Object == GageObject.Loss);

    /// <summary>
    /// The amendment as its author would have written it without gage; null where nothing is left of it, or where a trace would stay.
    /// </summary>
    public static AmendmentDocument? Of(AmendmentDocument document, AmendmentSyntax syntax)
    {
        if (document.Dispositif is not { } dispositif || syntax.Dispositif is not { } tree)
        {
            return null;
        }

        var removal = new GageRemoval(dispositif, tree);
        foreach (var gage in Gages(syntax).Reverse())
        {
            removal.Remove(gage);
        }

        if (removal.Result() is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var cut = document with { Dispositif = Excerpt.Of(text, dispositif.Source.Name), Expose = GageSentences.Without(document.Expose) };
        return HasTrace(cut) ? null : cut;
    }

    /// <summary>Whether the text still compensates something, or has half a label, or one with nothing after it.</summary>
    private static bool HasTrace(AmendmentDocument document) =>
        Traces().IsMatch(document.Dispositif!.Text) || Gages(AmendmentSyntax.Of(document)).Any();

    private static IEnumerable<GageClause> Gages(AmendmentSyntax syntax) => syntax.Dispositif?.DescendantsAndSelf().OfType<GageClause>() ?? [];

    [GeneratedRegex(
        @"(?:est|sont)\s+compensées?,?\s+à\s+due|\A[.–]|^\s*[IVX]+[\s.\u200B]*[–—-]+[\s\u200B»""]*$",
        RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Traces();
}
