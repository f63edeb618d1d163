using System.Text.RegularExpressions;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Gages;

/// <summary>The sentences of an exposé about the gage or the financial admissibility of the amendment.</summary>
internal static partial class GageSentences
{
    /// <summary>The exposé without these sentences; null where nothing else is in it.</summary>
    public static Excerpt? Without(Excerpt? expose)
    {
        if (expose is null || !Subject().IsMatch(expose.Text))
        {
            return expose;
        }

        var kept = Sentence().Replace(expose.Text, sentence => Subject().IsMatch(sentence.Value) ? "" : sentence.Value);
        return string.IsNullOrWhiteSpace(kept) ? null : Excerpt.Of(kept, expose.Source.Name);
    }

    /// <summary>« engage » and « dégager » are other words.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})gag(?:e|es|er|é|ée|és|ées)(?!\p{L})|recevabilité\s+financière|article\s+40(?!\d)",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Subject();

    /// <summary>Up to a full stop that a blank follows, or to the end of the line.</summary>
    [GeneratedRegex(@"[^\n.]*(?:\.(?!\s)[^\n.]*)*(?:\.[ \u00A0]*)?", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();
}
