using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The text of an article as it is printed, with the spans of its alinéas.</summary>
/// <remarks>Amendments refer to this text, not to the text as others amend it.</remarks>
public sealed class ArticleText
{
    private FoldedText? _folded;
    private QuotedBlocks? _blocks;
    private Outline? _outline;
    private HouseStyle? _house;

    private ArticleText(string text, ImmutableArray<TextSpan> alineas, string separator)
    {
        Text = text;
        Alineas = alineas;
        Separator = separator;
    }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>The span of each alinéa; alinéa 1 is first.</summary>
    public ImmutableArray<TextSpan> Alineas { get; }

    /// <summary>What separates two alinéas: one line end, or two.</summary>
    public string Separator { get; }

    /// <summary>From the first alinéa to the last.</summary>
    public TextSpan Whole => Alineas.IsEmpty ? new(0, Text.Length) : TextSpan.FromBounds(Alineas[0].Start, Alineas[^1].End);

    /// <summary>Whether this is the dispositif of an amendment: it leaves labels open, and a deleted alinéa leaves no mark in it.</summary>
    internal bool IsDispositif { get; init; }

    internal FoldedText Folded => _folded ??= new(Text);

    internal QuotedBlocks Blocks => _blocks ??= QuotedBlocks.Of(this);

    internal Outline Outline => _outline ??= Outline.Of(this);

    internal HouseStyle House => _house ??= HouseStyle.Of(Text);

    /// <summary>An article of a bill; an alinéa that is a table keeps its lines.</summary>
    public static ArticleText Of(BillArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var spans = ImmutableArray.CreateBuilder<TextSpan>(article.Alineas.Length);
        var start = 0;
        foreach (var alinea in article.Alineas)
        {
            spans.Add(new(start, alinea.Text.Length));
            start += alinea.Text.Length + 1;
        }

        return new(string.Join('\n', article.Alineas.Select(alinea => alinea.Text)), spans.MoveToImmutable(), "\n");
    }

    /// <summary>A bare article: one alinéa a line, blank lines between them allowed; a text without words is a deleted article.</summary>
    public static ArticleText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var alineas = ImmutableArray.CreateBuilder<TextSpan>();
        var blank = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOf('\n') is var length and >= 0 ? at + length : text.Length;
            var line = Trim(text, at, end);
            if (line.Length > 0)
            {
                alineas.Add(line);
            }
            else if (alineas.Count > 0 && end < text.Length)
            {
                blank++;
            }

            at = end + 1;
        }

        return new(text, alineas.ToImmutable(), blank > 0 && blank * 2 >= alineas.Count - 1 ? "\n\n" : "\n");
    }

    /// <summary>The dispositif of an amendment, as its sub-amendments change it.</summary>
    internal static ArticleText OfDispositif(string text)
    {
        var read = Read(text);
        return new(text, read.Alineas, read.Separator) { IsDispositif = true };
    }

    /// <summary>The words of an alinéa.</summary>
    /// <param name="number">Its number, from 1.</param>
    public string Alinea(int number) => Text.Substring(Alineas[number - 1].Start, Alineas[number - 1].Length);

    /// <summary>The number of the alinéa in which an offset lies; of the one before it between two.</summary>
    public int NumberAt(int offset)
    {
        int low = 0, high = Alineas.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Alineas[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low + 1;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || Typography.IsInvisible(text[start])))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
