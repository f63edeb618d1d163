using Admissibility.Amendments;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>Reasons that name no reason are none: « Amendement de repli. », « À compléter ».</summary>
/// <remarks>A warning. « Se justifie par son texte même » is the accepted fallback of the Government; « Amendement rédactionnel » is a reason.</remarks>
public sealed class StubExposeRule() : Rule(new(
    RuleIds.StubExpose, Severity.Warning, Ground.Other, LegalBases.Reasons,
    Fr: "L’exposé « {expose} » ne dit pas de motif : l’amendement doit être sommairement motivé.",
    En: "The statement of reasons “{expose}” gives no reason: an amendment must give its reasons briefly.")
{
    Binds = Authors.AllButGovernment,
})
{
    /// <summary>Longer exposés say something.</summary>
    private const int Longest = 80;

    /// <summary>Whole exposés, folded and without signs at either end: a word more and it is for people to judge.</summary>
    private static readonly HashSet<string> s_stubs = new(StringComparer.Ordinal)
    {
        "amendement de repli", "sous-amendement de repli", "amendement d'appel", "sous-amendement d'appel", "repli", "appel",
        "se justifie par son texte meme", "cet amendement se justifie par son texte meme", "ce sous-amendement se justifie par son texte meme", "ce sous amendement se justifie par son texte meme",
        "se justifie par son texte-meme", "cet amendement se justifie par son texte-meme",
        "a completer", "a venir", "a rediger", "expose sommaire", "expose", "objet", "idem", "sans objet", "amendement", "texte", "xxx", "lorem ipsum",
    };

    protected override void Define(RuleBuilder when) => when
        .Match<ExposeText>(expose => s_stubs.Contains(Core(expose.Text)))
        .Not<Authorship>((_, author) => author.Quality == AuthorQuality.Government)
        .Report(expose => At(expose.Span, ("expose", expose.Text.Trim())));

    private static string Core(string text) => text.Length > Longest ? "" : Typography.FoldText(text).Trim(' ', '.', '…', ':', '-', '«', '»', '"', '!');
}
