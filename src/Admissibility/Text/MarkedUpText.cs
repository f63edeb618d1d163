using System.Net;
using System.Text;

namespace Admissibility.Text;

/// <summary>Plain text in which a conversion has left entities and tags: « &amp;nbsp; », « 1&lt;sup&gt;er&lt;/sup&gt; ».</summary>
public static class MarkedUpText
{
    /// <summary>
    /// The text with its entities resolved and its tags left, which the grammar passes over: it is shown to people so, on its own lines.
    /// </summary>
    public static string ResolveEntities(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    /// <summary>The words, without tags and with entities resolved; a text without either as it is.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '<' && HtmlTag.TryRead(text.AsSpan(at), out var tag))
            {
                at += tag.Length;

                // « 1<sup>er</sup>janvier »: the tag replaced a space as well.
                if (text[at - tag.Length + 1] == '/' && plain.Length > 0 && char.IsLetterOrDigit(plain[^1]) && at < text.Length && char.IsLetter(text[at]))
                {
                    plain.Append(' ');
                }
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }
}
