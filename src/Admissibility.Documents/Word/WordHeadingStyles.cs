using System.Xml;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Which paragraph styles of a Word document are headings, or centre their paragraphs.</summary>
internal sealed class WordHeadingStyles
{
    private static readonly string[] s_names = ["heading", "titre", "title", "subtitle", "sous-titre", "article", "chapitre", "section", "division"];

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private string _style = "";

    public void Visit(XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.Element || !WordBody.IsWord(xml))
        {
            return;
        }

        var value = WordBody.Value(xml);
        switch (xml.LocalName)
        {
            case "style": _style = WordBody.Value(xml, "styleId"); break;
            case "name" when IsHeadingName(value): _headings.Add(_style); break;
            case "jc" when value == "center": _headings.Add(_style); break;
        }
    }

    public bool Contains(string style) => _headings.Contains(style) || IsHeadingName(style);

    /// <summary>Whether the name of a style is that of a heading.</summary>
    public static bool IsHeadingName(string name)
    {
        var folded = Typography.FoldText(name);
        return Array.Exists(s_names, start => folded.StartsWith(start, StringComparison.Ordinal));
    }
}
