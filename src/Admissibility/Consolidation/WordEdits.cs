using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Changes inside an alinéa: words and sentences.</summary>
internal sealed class WordEdits(ArticleText article)
{
    private readonly HeadCapital _head = new(article);

    private string Text => article.Text;

    public Edit Replace(ResolvedTarget place, ProposedText proposed, TextSpan cause)
    {
        var words = Set(proposed, place.Span.Start);

        // « au village, » replaced by « au bourg, » where the article has no comma: the comma of both quotations is the drafter's own.
        var isDrafters = place.Dropped is { } dropped && words.EndsWith(dropped) && words.IndexOf(dropped, StringComparison.Ordinal) == words.Length - 1;
        return InsertionSpacing.Replace(Text, place.Span, _head.Keep(place.Span, isDrafters ? words[..^1] : words), cause);
    }

    public Edit Delete(TextSpan span, TextSpan cause) => _head.AfterDeletion(span, InsertionSpacing.Replace(Text, span, "", cause));

    public Edit Insert(int at, ProposedText proposed, TextSpan cause) => _head.AfterInsertion(at, InsertionSpacing.Insert(Text, at, Set(proposed, at), cause));

    /// <summary>« la fin de l'alinéa »: the final punctuation is kept where the new words have none.</summary>
    public Edit ReplaceRemainder(TextSpan span, ProposedText? proposed, TextSpan cause)
    {
        var words = proposed is null ? "" : Set(proposed, span.Start);
        var keepsStop = span.Length > 0 && Text[span.End - 1] is '.' or ';' or ',' or ':' && !(words.Length > 0 && FinalPunctuation.Has(words));
        var end = keepsStop ? FinalPunctuation.Start(Text, span.Start, span.End) : span.End;
        return InsertionSpacing.Replace(Text, TextSpan.FromBounds(span.Start, end), words, cause);
    }

    /// <summary>Words before the final stop.</summary>
    public Edit CompleteWithWords(SearchScope area, ProposedText proposed, TextSpan cause)
    {
        var end = EdgePlaces.EndOf(article, area);
        var stop = FinalPunctuation.Start(Text, area.Span.Start, end);
        stop = InsideQuotedSentence(area.Span.Start, stop);
        var words = Set(proposed, stop);
        var bringsStop = stop < end && Text[stop] is '.' or ';' && FinalPunctuation.Has(words) && words[^1] is '.' or ';';
        return InsertionSpacing.Replace(Text, new(stop, bringsStop ? 1 : 0), words, cause);
    }

    /// <summary>An alinéa that ends on a quoted sentence (« … est ainsi rédigé : « Il statue. » ; ») is completed in that sentence.</summary>
    private int InsideQuotedSentence(int start, int stop)
    {
        if (stop <= start + 1 || !(Typography.IsClosingQuote(Text[stop - 1]) || Typography.IsStraightQuote(Text[stop - 1])))
        {
            return stop;
        }

        var inner = stop - 1;
        while (inner > start && Typography.IsBlank(Text[inner - 1]))
        {
            inner--;
        }

        return Text[inner - 1] == '.' ? FinalPunctuation.Start(Text, start, inner) : stop;
    }

    /// <summary>Sentences after the final full stop; an item of a list keeps its own punctuation at its end.</summary>
    public Edit CompleteWithSentences(SearchScope area, ProposedText proposed, TextSpan cause)
    {
        var end = EdgePlaces.EndOf(article, area);
        var stop = FinalPunctuation.Start(Text, area.Span.Start, end);
        var sentence = Set(proposed, end);
        var sign = Text[stop..end].Trim();
        if (sign is "." or "" && stop > area.Span.Start && Text[stop - 1] is '.' or '!' or '?' or '"' or '»' || sign is ".")
        {
            return new(new(end, 0), " " + WithStop(sentence), cause);
        }

        var bare = sentence.TrimEnd('.', ';', ' ', '\u00A0');
        return new(TextSpan.FromBounds(stop, end), $". {(sign.Length == 0 ? WithStop(sentence) : bare + Text[stop..end])}", cause);
    }

    public Edit ReplaceSentences(TextSpan span, ProposedText proposed, TextSpan cause)
    {
        var sentence = Set(proposed, span.Start);
        var stop = Text[FinalPunctuation.Start(Text, span.Start, span.End)..span.End];
        var text = stop.Contains(';', StringComparison.Ordinal) ? sentence.TrimEnd('.', ';', ' ', '\u00A0') + stop
            : FinalPunctuation.Has(sentence) ? sentence
            : sentence + stop;
        return new(span, text, cause);
    }

    public Edit InsertSentences(int at, bool after, ProposedText proposed, TextSpan cause) =>
        new(new(at, 0), after ? " " + WithStop(Set(proposed, at)) : WithStop(Set(proposed, at)) + " ", cause);

    /// <summary>Sentences are deleted with the space before or after them; the punctuation of an item stays at its end.</summary>
    /// <returns>Null where nothing would be left of the alinéa.</returns>
    public Edit? DeleteSentences(TextSpan span, TextSpan cause)
    {
        var number = article.NumberAt(span.Start);
        var all = SentenceSpans.In(article, number);
        if (all[0].Start == span.Start && all[^1].End == span.End)
        {
            return null;
        }

        if (span.End < all[^1].End)
        {
            var next = span.End;
            while (Typography.IsBlank(Text[next]))
            {
                next++;
            }

            return new(TextSpan.FromBounds(span.Start, next), "", cause);
        }

        var start = span.Start;
        while (Typography.IsBlank(Text[start - 1]))
        {
            start--;
        }

        var stop = Text[FinalPunctuation.Start(Text, span.Start, span.End)..span.End];
        return stop.Contains(';', StringComparison.Ordinal) && Text[start - 1] == '.'
            ? new(TextSpan.FromBounds(start - 1, span.End), stop, cause)
            : new(TextSpan.FromBounds(start, span.End), "", cause);
    }

    /// <summary>
    /// The inserted words in the article's house style. Each line after the first becomes an alinéa; so does the first if it
    /// starts with a list dash.
    /// </summary>
    private string Set(ProposedText proposed, int at)
    {
        var house = article.House;
        if (proposed.Lines.Length == 1)
        {
            return house.Set(proposed.Lines[0].Raw);
        }

        var isList = Typography.IsDash(proposed.Lines[0].Text[0]);

        var isQuoted = article.Blocks[article.NumberAt(at)].IsQuoted;
        return (isList ? article.Separator : "") + string.Join(article.Separator, proposed.Lines.Select((line, index) =>
            index == 0 && !isList ? house.Set(line.Raw) : (isQuoted ? house.Opening : "") + house.Set(isQuoted ? line.Text : line.Raw)));
    }

    private static string WithStop(string sentence) => FinalPunctuation.Has(sentence) ? sentence : sentence + ".";
}
