namespace Admissibility.Text;

/// <summary>Passages of a text as messages show them.</summary>
public static class Passage
{
    /// <summary>The words on one line, with one blank between two.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The same, cut after <paramref name="most"/> characters.</summary>
    public static string OneLine(string text, int most) => Cut(OneLine(text), most);

    /// <summary>The text, cut after <paramref name="most"/> characters.</summary>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..most] + "…";
    }
}
