using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Changes of whole alinéas.</summary>
internal sealed class AlineaEdits(ArticleText article)
{
    private readonly AlineaFormatter _setter = new(article);
    private readonly OpenLabels _labels = new(article);
    private readonly DeletedItems _deleted = new(article);

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
            : _deleted.MarkOf(first, last) is { } mark ? new(span, mark, cause)
            : new(span, "", cause) { RemovesLines = true };
    }

    /// <summary>Other alinéas instead of them.</summary>
    /// <returns>Null where a label is open and the article does not show its series.</returns>
    public Edit? Replace(TextSpan span, ProposedText proposed, TextSpan cause)
    {
        var (first, last) = (article.NumberAt(span.Start), article.NumberAt(Math.Max(span.Start, span.End - 1)));
        var isQuoted = article.Blocks[first].IsQuoted;
        if (_labels.Fill(proposed.Lines, first - 1, isQuoted, last) is not var (lines, _))
        {
            return null;
        }

        proposed = proposed with { Lines = lines };
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
        if (_deleted.Find(proposed.Lines[0]) is { } deleted)
        {
            // « II. – … » takes the place of « II. – (Supprimé) ».
            return Replace(article.Alineas[deleted - 1], proposed, cause);
        }

        if (_labels.Fill(proposed.Lines, number, article.Blocks[number] is { IsQuoted: true, Closing: null }) is not var (lines, series))
        {
            return null;
        }

        return AppendAfter(number, proposed with { Lines = lines }, cause) is { } edit ? edit with { Series = series } : null;
    }

    /// <summary>« I. – » before an article without number that a « II. – » follows; null where it is not needed.</summary>
    public Edit? NumberFirst(ProposedText proposed, TextSpan cause) =>
        !article.IsDispositif && !article.Alineas.IsEmpty && article.Outline.HasNoParagraphs && !article.Blocks[1].IsQuoted
        && Outline.Labels(proposed.Lines[0].Text) is [{ Kind: SubdivisionKind.Roman, Name: "ii" }, ..]
            ? new(new(article.Alineas[0].Start, 0), article.House.Set("I. – "), cause)
            : null;

    /// <summary>« Faire précéder cet article de la référence : « I » »: the bare label before an alinéa; null where the words are no bare label.</summary>
    public Edit? LabelBefore(ResolvedTarget place, ProposedText proposed, TextSpan cause)
    {
        if (article.Alineas.IsEmpty || proposed.Lines is not [var line] || line.Raw.Trim() is not { Length: > 0 and <= 12 } words
            || Outline.Labels($"{words} – ") is not [{ Kind: SubdivisionKind.Roman or SubdivisionKind.Capital } label] || label.End < words.Length)
        {
            return null;
        }

        var alinea = article.Alineas[article.NumberAt(place.Span.Start) - 1];
        return article.Text[alinea.Start] is '"' or '«' ? null : new(new(alinea.Start, 0), article.House.Set($"{words.TrimEnd('.')}. – "), cause);
    }

    /// <summary>The text of a whole article; its last alinéa ends with a full stop.</summary>
    public string AsArticle(ProposedText proposed)
    {
        var text = _setter.Set(proposed.Lines, isQuoted: false, "");
        return FinalPunctuation.Has(text) || text.Contains('\t', StringComparison.Ordinal) || text.EndsWith(')') ? text : text + ".";
    }

    /// <summary>An item inserted before another of its list ends as items do, with « ; ».</summary>
    private string EndedAsItem(string text, ProposedText proposed, int next)
    {
        var isItem = next <= article.Alineas.Length
            && article.Outline[next] is [{ Kind: SubdivisionKind.Number or SubdivisionKind.Letter } following, ..]
            && Outline.Labels(proposed.Lines[0].Text) is [var own, ..]
            && own.Kind == following.Kind;
        return !isItem || text[^1] is ';' or ':' or ',' ? text
            : Typography.IsClosingQuote(text[^1]) || Typography.IsStraightQuote(text[^1]) ? text + " ;"
            : text.TrimEnd('.') + " ;";
    }

    private Edit? AppendAfter(int number, ProposedText proposed, TextSpan cause)
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

            return new(new(alinea.End, 0), article.Separator + EndedAsItem(_setter.Set(proposed.Lines, isQuoted: false, ""), proposed, number + 1), cause);
        }

        var isQuoted = block.IsQuoted || next.IsQuoted;
        var lines = (block.IsQuoted && next.IsQuoted ? proposed.InQuotation : proposed).Lines;
        var added = article.Separator + EndedAsItem(_setter.Set(lines, isQuoted, isQuoted ? null : ""), proposed, number + 1);
        return EndsList(number, alinea.Length, proposed) ? new(new(alinea.End - 1, 1), " ;" + added, cause) : new(new(alinea.End, 0), added, cause);
    }

    /// <summary>« 2° … . » followed by a new « 3° … » is no longer the last item of its list, and ends as the others do.</summary>
    private bool EndsList(int number, int end, ProposedText proposed) =>
        end > 0 && article.Alinea(number)[end - 1] == '.'
        && article.Outline[number] is [.., var last] && last.Kind is SubdivisionKind.Number or SubdivisionKind.Letter
        && Outline.Labels(proposed.Lines[0].Raw) is [var next, ..] && next.Kind == last.Kind && Ranks.Follows(last.Name, next.Name);

    /// <summary>New alinéas before an alinéa.</summary>
    /// <returns>Null where a label is open and the article does not show its series.</returns>
    public Edit? InsertBefore(int number, ProposedText proposed, TextSpan cause)
    {
        var isQuoted = article.Blocks[number].IsQuoted;
        if (_labels.Fill(proposed.Lines, number - 1, isQuoted) is not var (lines, series))
        {
            return null;
        }

        var isInside = isQuoted && number > 1 && article.Blocks[number - 1] is { IsQuoted: true, Closing: null };
        proposed = proposed with { Lines = lines };
        var text = _setter.Set((isInside ? proposed.InQuotation : proposed).Lines, isQuoted, isQuoted ? null : "");
        return new(new(article.Alineas[number - 1].Start, 0), EndedAsItem(text, proposed, number) + article.Separator, cause) { Series = series };
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
