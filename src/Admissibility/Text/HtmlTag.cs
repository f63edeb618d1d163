using System.Buffers;

namespace Admissibility.Text;

/// <summary>A tag of an HTML fragment.</summary>
/// <param name="Length">Its characters, angle brackets included.</param>
/// <param name="IsClosing">« &lt;/p&gt; »</param>
/// <param name="IsBlock">Whether it ends a line.</param>
/// <param name="IsCell">Whether it is a cell of a table.</param>
public readonly record struct HtmlTag(int Length, bool IsClosing, bool IsBlock, bool IsCell)
{
    /// <summary>A tag longer than this is text between two angle brackets.</summary>
    private const int Longest = 2000;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(" /\t\n\r:");

    private static readonly string[] s_blocks =
        ["p", "div", "br", "tr", "table", "tbody", "thead", "caption", "li", "ul", "ol", "body", "html", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
         "section", "article", "center", "hr"];

    /// <summary>Reads the tag or comment at the start of <paramref name="html"/>, where there is one.</summary>
    public static bool TryRead(ReadOnlySpan<char> html, out HtmlTag tag)
    {
        tag = default;
        if (html.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = html.IndexOf("-->", StringComparison.Ordinal);
            tag = new(end < 0 ? html.Length : end + 3, false, false, false);
            return true;
        }

        var closing = html.Length > 1 && html[1] == '/';
        var start = closing ? 2 : 1;
        if (html.Length <= start || !(char.IsAsciiLetter(html[start]) || html[start] is '!' or '?'))
        {
            return false;
        }

        var close = html[..Math.Min(html.Length, Longest)].IndexOf('>');
        if (close < 0)
        {
            return false;
        }

        var name = html[start..close];
        var nameEnd = name.IndexOfAny(s_nameEnds);
        name = nameEnd < 0 ? name : name[..nameEnd];
        tag = new(close + 1, closing, IsOneOf(name, s_blocks), name.Equals("td", StringComparison.OrdinalIgnoreCase)
            || name.Equals("th", StringComparison.OrdinalIgnoreCase));
        return true;
    }

    /// <summary>Whether the tags of a name, in small letters, end a line.</summary>
    public static bool IsBlockName(string name) => s_blocks.Contains(name, StringComparer.Ordinal);

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var candidate in names)
        {
            if (name.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
