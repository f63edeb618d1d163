using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Changes of whole alinéas.</summary>
internal sealed class AlineaEdits(ArticleText article)
{
    private readonly AlineaFormatter _setter = new(article);

    /// <summary>Whole alinéas are deleted.</summary>
    public Edit Delete(TextSpan span, TextSpan cause)
    {
        var (first, last) = (article.NumberAt(span.Start), article.NumberAt(Math.Max(span.Start, span.End - 1)));
        var block = article.Blocks[last];

        // The closing of a quotation moves to the alinéa before it, where that one is quoted as well.
        return block.Closing is { } closing && first > 1 && article.Blocks[first].IsQuoted && article.Blocks[first - 1] is { IsQuoted: true, Closing: null }
            ? new(TextSpan.FromBounds(FinalPunctuation.Start(article.Text, article.Alineas[first - 2].Start, article.Alineas[first - 2].End),
                StopBefore(last, closing)),
                "",
                cause)
            : new(span, "", cause) { RemovesLines = true };
    }

    /// <summary>Other alinéas instead of them.</summary>
    public Edit Replace(TextSpan span, ProposedText proposed, TextSpan cause)
    {
        var (first, last) = (article.NumberAt(span.Start), article.NumberAt(Math.Max(span.Start, span.End - 1)));
        var isQuoted = article.Blocks[first].IsQuoted;
        proposed = isQuoted ? proposed : InOwnSigns(proposed, first);
        var closing = isQuoted && article.Blocks[last] is { IsQuoted: true, Closing: { } at } ? article.Alinea(last)[at..].Trim() : null;
        var goesOn = isQuoted && closing is null && article.Blocks[last].IsQuoted;
        var text = _setter.Set((goesOn ? proposed.InQuotation : proposed).Lines, isQuoted, goesOn ? null : closing ?? "");
        return new(span, WithStopOf(text, last), cause);
    }

    /// <summary>New alinéas after an alinéa.</summary>
    /// <returns>Null where it is not sure whether they belong to the quotation that ends there.</returns>
    public Edit? InsertAfter(int number, ProposedText proposed, TextSpan cause)
    {
        var alinea = article.Alineas[number - 1];
        var block = article.Blocks[number];
        var next = number < article.Alineas.Length ? article.Blocks[number + 1] : default;
        if (block is { IsQuoted: true, Closing: { } closing })
        {
            if (Continues(number, proposed) is not { } continues)
            {
                return null;
            }

            if (continues)
            {
                // The closing stays last, after the new lines.
                var words = _setter.Set(proposed.Lines, isQuoted: true, closing: null);
                var endsItem = article.Alinea(number)[closing..].Contains(';', StringComparison.Ordinal);
                return EndsList(number, closing, proposed)
                    ? new(TextSpan.FromBounds(alinea.Start + closing - 1, alinea.Start + closing),
                        " ;" + article.Separator + (endsItem ? words.TrimEnd(';', ' ', '\u00A0') : words),
                        cause)
                    : new(new(alinea.Start + closing, 0), article.Separator + (endsItem ? words.TrimEnd(';', ' ', '\u00A0') : words), cause);
            }

            return new(new(alinea.End, 0), article.Separator + _setter.Set(proposed.Lines, isQuoted: false, ""), cause);
        }

        var isQuoted = block.IsQuoted || next.IsQuoted;
        var lines = (block.IsQuoted && next.IsQuoted ? proposed.InQuotation : proposed).Lines;
        var added = article.Separator + _setter.Set(lines, isQuoted, isQuoted ? null : "");
        return EndsList(number, alinea.Length, proposed) ? new(new(alinea.End - 1, 1), " ;" + added, cause) : new(new(alinea.End, 0), added, cause);
    }

    /// <summary>« 2° … . » followed by a new « 3° … » is no longer the last item of its list, and ends as the others do.</summary>
    private bool EndsList(int number, int end, ProposedText proposed) =>
        end > 0 && article.Alinea(number)[end - 1] == '.'
        && article.Outline[number] is [.., var last] && last.Kind is SubdivisionKind.Number or SubdivisionKind.Letter
        && Outline.Labels(proposed.Lines[0].Raw) is [var next, ..] && next.Kind == last.Kind && Ranks.Follows(last.Name, next.Name);

    /// <summary>New alinéas before an alinéa.</summary>
    public Edit InsertBefore(int number, ProposedText proposed, TextSpan cause)
    {
        var isQuoted = article.Blocks[number].IsQuoted;
        var isInside = isQuoted && number > 1 && article.Blocks[number - 1] is { IsQuoted: true, Closing: null };
        return new(new(article.Alineas[number - 1].Start, 0),
            _setter.Set((isInside ? proposed.InQuotation : proposed).Lines, isQuoted, isQuoted ? null : "") + article.Separator,
            cause);
    }

    /// <summary>« « I. – … » replacing a « I. – … » that is not quoted: the quotation mark is the amendment's own.</summary>
    private ProposedText InOwnSigns(ProposedText proposed, int number) =>
        proposed.Lines[0].IsQuoted == true
            && article.Outline[number] is [var old, ..]
            && Outline.Labels(proposed.Lines[0].Text) is [var now, ..]
            && old.Kind == now.Kind
            && old.Name == now.Name
            ? proposed with { Lines = [.. proposed.Lines.Select(line => line with { IsQuoted = null, Closing = "" })] }
            : proposed;

    /// <summary>Whether new lines after the end of a quotation belong to it; null where that is not sure.</summary>
    private bool? Continues(int number, ProposedText proposed)
    {
        var first = proposed.Lines[0];
        if (first.IsQuoted is { } isQuoted)
        {
            return isQuoted;
        }

        var labels = Outline.Labels(first.Raw);
        if (labels.IsEmpty)
        {
            // A provision of the bill has a label; words without one continue the quotation.
            return !(proposed.ChangesLaw || first.Raw.StartsWith('…') || first.Raw.StartsWith("...", StringComparison.Ordinal));
        }

        var label = labels[0];
        var inQuotation = LastLike(number, label, quoted: true);
        var outside = LastLike(number, label, quoted: false);
        return (inQuotation is not null && Ranks.Follows(inQuotation, label.Name), outside is not null && Ranks.Follows(outside, label.Name)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ when proposed.ChangesLaw || inQuotation is null => false,
            _ => outside is null ? true : null,
        };
    }

    /// <summary>The last label of a series before an alinéa's end, in quoted law or outside it.</summary>
    private string? LastLike(int number, HeadLabel label, bool quoted)
    {
        for (var at = number; at > 0 && (!quoted || article.Blocks[at].IsQuoted); at--)
        {
            if (article.Blocks[at].IsQuoted == quoted)
            {
                foreach (var head in article.Outline[at])
                {
                    if (head.Kind == label.Kind)
                    {
                        return head.Name;
                    }
                }
            }
        }

        return null;
    }

    private int StopBefore(int number, int closing)
    {
        var start = article.Alineas[number - 1].Start;
        return FinalPunctuation.Start(article.Text, start, start + closing);
    }

    /// <summary>A new item of a list ends as the item that it replaces did.</summary>
    private string WithStopOf(string text, int number)
    {
        var alinea = article.Alineas[number - 1];
        var stop = article.Text[FinalPunctuation.Start(article.Text, alinea.Start, alinea.End)..alinea.End];
        return stop.Contains(';', StringComparison.Ordinal) && text.EndsWith('.') ? text[..^1] + stop : FinalPunctuation.Has(text) ? text : text + stop;
    }
}
