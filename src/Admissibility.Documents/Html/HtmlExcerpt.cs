using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>The words of an HTML field as an excerpt.</summary>
internal static class HtmlExcerpt
{
    /// <summary>Reads a field; one without words is null.</summary>
    public static Excerpt? Read(string? html, string name)
    {
        if (html is null)
        {
            return null;
        }

        var text = HtmlText.Read(html, name);
        int start = 0, end = text.Length;
        while (start < end && Typography.IsBlank(text.Text[start]))
        {
            start++;
        }

        while (end > start && Typography.IsBlank(text.Text[end - 1]))
        {
            end--;
        }

        return start == end ? null : new(text, TextSpan.FromBounds(start, end));
    }
}
