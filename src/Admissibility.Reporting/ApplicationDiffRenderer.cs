using Admissibility.Consolidation;

namespace Admissibility.Reporting;

/// <summary>
/// What amendments change, word by word: on a terminal with <c>[-removed-]</c> and <c>{+inserted+}</c>, in HTML with
/// <c>del</c> and <c>ins</c>.
/// </summary>
public static class ApplicationDiffRenderer
{
    private const string Red = "\u001b[31m";
    private const string Green = "\u001b[32m";
    private const string Reset = "\u001b[0m";

    /// <summary>For people at a terminal; colours only add to the marks.</summary>
    public static void RenderText(TextWriter output, ConsolidatedArticle application, bool colours)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var piece in TextDifference.Of(application))
        {
            output.Write(piece.Kind switch
            {
                DifferenceKind.Removed => $"{(colours ? Red : "")}[-{piece.Text}-]{(colours ? Reset : "")}",
                DifferenceKind.Added => $"{(colours ? Green : "")}{{+{piece.Text}+}}{(colours ? Reset : "")}",
                _ => piece.Text,
            });
        }

        output.Write('\n');
    }

    /// <summary>A fragment of HTML: a paragraph an alinéa.</summary>
    public static void RenderHtml(TextWriter output, ConsolidatedArticle application)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<article>\n<p>");
        foreach (var piece in TextDifference.Of(application))
        {
            var tag = piece.Kind switch { DifferenceKind.Removed => "del", DifferenceKind.Added => "ins", _ => null };
            var first = true;
            foreach (var line in piece.Text.Split('\n'))
            {
                output.Write(first ? "" : "</p>\n<p>");
                first = false;
                if (line.Length > 0)
                {
                    output.Write(tag is null ? Escape(line) : $"<{tag}>{Escape(line)}</{tag}>");
                }
            }
        }

        output.Write("</p>\n</article>\n");
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
