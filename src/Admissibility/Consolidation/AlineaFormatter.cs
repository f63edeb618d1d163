using System.Collections.Immutable;
using System.Text;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Writes lines as alinéas of an article: its typography, and the quotation marks of quoted law.</summary>
internal sealed class AlineaFormatter(ArticleText article)
{
    private static readonly string[] s_announcements =
    [
        "ainsi redige", "ainsi redigee", "ainsi rediges", "ainsi redigees", "ainsi retabli", "redaction suivante", "alineas suivants",
        "par les dispositions suivantes", "inserees les dispositions suivantes", "ajoutees les dispositions suivantes",
    ];

    private HouseStyle House => article.House;

    /// <summary>Lines as alinéas, one each.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isQuoted">Whether they are inserted in quoted law, where they do not show it themselves.</param>
    /// <param name="closing">What closes the quotation after the last of them, where the article closed it there; null where it continues.</param>
    public string Set(ImmutableArray<ProposedLine> lines, bool isQuoted, string? closing)
    {
        var text = new StringBuilder();
        var inside = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var isLast = i == lines.Length - 1;
            inside = line.IsQuoted is null && !isQuoted && (inside ? !LeavesQuotation(lines, i) : i > 0 && Announces(lines[i - 1].Raw));
            var quoted = line.IsQuoted ?? (isQuoted || inside);
            text.Append(i > 0 ? article.Separator : "").Append(quoted ? House.Opening : "");
            var words = House.Set(line.Text);
            var end = line.Closing.Length > 0 ? House.Closing + TextAfter(line.Closing) : "";
            if (inside && end.Length == 0 && (isLast || LeavesQuotation(lines, i + 1)))
            {
                (words, end) = CloseInner(words);
            }

            if (isLast)
            {
                end = closing is null ? isQuoted && end.Length > 0 ? "" : end : closing.Length > 0 && quoted && line.Closing.Length == 0 ? closing : end;
                words = end.Length > 0 ? WithoutStopOf(words, end) : words;
            }

            text.Append(words).Append(end);
        }

        return text.ToString();
    }

    /// <summary>« … ; » of which the closing brings its own stop.</summary>
    private static string WithoutStopOf(string words, string closing) =>
        closing[^1] == ';' && words.EndsWith(';') ? words[..^1].TrimEnd(' ', '\u00A0') : words;

    private static string TextAfter(string closing)
    {
        var signs = closing.TrimStart('"', '»', '”', '“', ' ', '\u00A0');
        return signs.Length == 0 ? "" : signs[0] is ';' ? " " + signs : signs;
    }

    /// <summary>A provision that quotes law, whose quotation marks the amendment took for its own: the last quoted line closes.</summary>
    private (string Words, string End) CloseInner(string words)
    {
        var bare = words.TrimEnd(' ', '\u00A0', ';');
        return (bare, bare.Length < words.Length ? House.Closing + " ;" : House.Closing);
    }

    /// <summary>A line with the label that follows the announcing line's own in its series.</summary>
    private static bool LeavesQuotation(ImmutableArray<ProposedLine> lines, int at)
    {
        var announcing = at - 1;
        while (announcing >= 0 && !Announces(lines[announcing].Raw))
        {
            announcing--;
        }

        return announcing >= 0 && announcing < at - 1
            && Outline.Labels(lines[announcing].Raw) is [.., var outer] && Outline.Labels(lines[at].Raw) is [var head, ..]
            && head.Kind == outer.Kind && Ranks.Follows(outer.Name, head.Name);
    }

    private static bool Announces(string line)
    {
        var folded = Typography.FoldText(line);
        return folded.EndsWith(':') && Array.Exists(s_announcements, words => folded.AsSpan().TrimEnd(": ").EndsWith(words, StringComparison.Ordinal));
    }
}
