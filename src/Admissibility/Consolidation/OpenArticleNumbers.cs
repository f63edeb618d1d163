using System.Globalization;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>« Art. L. 12-… – »: the number of a quoted article that is left open, where the articles quoted beside it show it.</summary>
internal sealed class OpenArticleNumbers(ArticleText article)
{
    private const int LongestHead = 40;

    /// <summary>Whether a line begins with an article whose number is left open.</summary>
    public static bool IsOpen(string text) => Parts(text) is not null;

    /// <summary>The line with its number.</summary>
    /// <param name="text">The line, without quotation mark.</param>
    /// <param name="after">The alinéa after which it is inserted; 0 at the head.</param>
    /// <param name="index">How many articles that share the open number precede it in the insertion.</param>
    /// <returns>Null where the articles beside it do not show the number.</returns>
    public string? Fill(string text, int after, int index)
    {
        var (head, stem, tail) = Parts(text)!.Value;
        var previous = NumberBeside(after, -1);
        var next = NumberBeside(after + 1, 1);
        var isNextSub = next is not null && next.StartsWith(Bare(stem) + "-", StringComparison.Ordinal);
        var suffix = !isNextSub && previous == Bare(stem) ? $"-{index + 1}"
            : !isNextSub && SubOf(previous, stem) is { } last ? $"-{last + index + 1}"
            : isNextSub && index == 0 && next == Bare(stem) + "-1" && SubOf(previous, stem) is null ? "-1 A"
            : null;
        return suffix is null ? null : head + stem + suffix + tail;
    }

    /// <summary>« Art. », « L. 12 » and what follows the mark, with its full stop.</summary>
    private static (string Head, string Stem, string Tail)? Parts(string text)
    {
        var start = text.StartsWith("Art. ", StringComparison.Ordinal) ? 5 : text.StartsWith("Article ", StringComparison.Ordinal) ? 8 : 0;
        if (start == 0)
        {
            return null;
        }

        var line = text[..Math.Min(LongestHead, text.Length)];
        var mark = line.IndexOf("-…", StringComparison.Ordinal) is var at and >= 0 ? (At: at, Length: 2)
            : line.IndexOf("-...", StringComparison.Ordinal) is var dots and >= 0 ? (At: dots, Length: 4)
            : (At: -1, Length: 0);
        return mark.At < start ? null : (text[..start], text[start..mark.At], text[(mark.At + mark.Length)..]);
    }

    /// <summary>« 3 » of « L. 12-3 », for « L. 12 ».</summary>
    private static int? SubOf(string? number, string stem) =>
        number is not null && number.StartsWith(Bare(stem) + "-", StringComparison.Ordinal)
        && int.TryParse(number.AsSpan(Bare(stem).Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The number of the nearest quoted article from an alinéa on, in one direction; null where the quotation has none.</summary>
    private string? NumberBeside(int from, int step)
    {
        for (var number = from; number > 0 && number <= article.Alineas.Length && article.Blocks[number].IsQuoted; number += step)
        {
            if (article.Outline[number] is [{ Kind: SubdivisionKind.Article }, ..])
            {
                var text = article.Alinea(number).TrimStart('"', '«', ' ', '\u00A0');
                var name = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..Math.Min(LongestHead, text.Length)];
                var dash = name.IndexOf(" - ", StringComparison.Ordinal) is var plain and >= 0 ? plain : name.IndexOf(" – ", StringComparison.Ordinal);
                return dash < 0 ? null : Bare(name[..dash]);
            }
        }

        return null;
    }

    private static string Bare(string number) => Typography.FoldText(number).Replace(" ", "", StringComparison.Ordinal).TrimEnd('.');
}
