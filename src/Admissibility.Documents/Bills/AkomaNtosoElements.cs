using System.Collections.Frozen;

namespace Admissibility.Documents;

/// <summary>The elements of Akoma Ntoso by what they mean for the count of alinéas; what is in no list is within a line.</summary>
internal static class AkomaNtosoElements
{
    /// <summary>What holds articles.</summary>
    public static FrozenSet<string> Divisions { get; } = Set(
        "book", "tome", "part", "subpart", "title", "subtitle", "chapter", "subchapter", "section", "subsection", "division", "subdivision");

    /// <summary>What an article is made of, each with a number or without.</summary>
    public static FrozenSet<string> Provisions { get; } = Set(
        "article", "paragraph", "subparagraph", "clause", "subclause", "list", "sublist", "point", "indent", "alinea",
        "rule", "subrule", "proviso", "transitional", "level", "hcontainer", "item");

    /// <summary>What starts a new line and ends it.</summary>
    public static FrozenSet<string> Blocks { get; } = Set(
        "p", "block", "li", "listIntroduction", "listWrapUp", "crossHeading", "longTitle", "heading", "subheading",
        "tblock", "container", "intro", "wrapUp", "content");

    /// <summary>What is not text of the bill.</summary>
    public static FrozenSet<string> Skipped { get; } = Set("meta", "coverPage", "preface", "preamble", "conclusions", "authorialNote", "del", "toc");

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
