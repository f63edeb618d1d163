using System.Buffers;

namespace Admissibility.Documents;

/// <summary>The elements of a page by what they mean for its text.</summary>
internal static class HtmlElements
{
    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    /// <summary>Elements whose content is not text of the page, to their end tag; without one, the rest of the page is.</summary>
    private static readonly string[] s_code = ["script", "style", "template", "svg", "math"];

    /// <summary>The same where the end tag is there; without one, the tag is passed over.</summary>
    private static readonly string[] s_furniture = ["head", "title", "noscript", "nav", "header", "footer", "select", "textarea", "button", "iframe", "object"];

    /// <summary>Elements of pages that end a line, besides those of fragments.</summary>
    private static readonly string[] s_lines =
    [
        "main", "aside", "dl", "dt", "dd", "pre", "form", "fieldset", "legend", "figure", "figcaption", "address", "details", "summary", "dispositif", "expose",
    ];

    /// <summary>The name of the element of a tag, in small letters.</summary>
    public static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAnyExcept(s_nameCharacters);
        return (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }

    /// <summary>Whether an element ends a line, besides those of fragments.</summary>
    public static bool EndsLine(string name) => s_lines.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether the content of an element is left out.</summary>
    public static bool IsSkipped(string name) => s_code.Contains(name, StringComparer.Ordinal) || s_furniture.Contains(name, StringComparer.Ordinal);

    /// <summary>How far an element at the start of a text reaches whose content is left out; null where it is never closed, and is passed over.</summary>
    public static int? EndOfSkipped(ReadOnlySpan<char> html, string name)
    {
        var end = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return s_code.Contains(name, StringComparer.Ordinal) ? html.Length : null;
        }

        var close = html[end..].IndexOf('>');
        return close < 0 ? html.Length : end + close + 1;
    }
}
