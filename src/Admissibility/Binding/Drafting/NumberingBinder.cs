using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Gaps and doubles in lists, outside quotations and in each quotation by itself.</summary>
internal static class NumberingBinder
{
    /// <summary>Labels of several levels that are on one line: « I. – A. – 1° ».</summary>
    private const int MostOnLine = 3;

    /// <summary>What opens an article or a division of its own, whose lists have nothing to do with those before it.</summary>
    private static readonly WordTable<bool> s_heads = WordSet.Of(
        "art article section sous-section paragraphe sous-paragraphe chapitre titre livre annexe partie");

    /// <summary>Reads the heads of lines.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="unmarked">The quotations without marks, in the order of the text.</param>
    /// <param name="scattered">Where quotations begin whose items are put in at several places.</param>
    public static void Bind(BoundAmendment amendment, List<Quotation> unmarked, HashSet<int> scattered)
    {
        var text = amendment.Tokens;
        var lists = new List<NumberedList>();
        var open = new Stack<(Frame Frame, int End)>();
        var frame = new Frame(lists, IsScattered: false, IsMarked: false);
        var next = 0;
        for (var i = text.Start; i < text.End; i++)
        {
            var token = text.Tokens[i];
            while (open.TryPeek(out var outer) && outer.End <= token.Start)
            {
                frame = open.Pop().Frame;
            }

            var isHead = token.AtLineStart;
            if (next < unmarked.Count && unmarked[next].Span.Start <= token.Start)
            {
                open.Push((frame, unmarked[next].Span.End));
                frame = new(lists, scattered.Contains(unmarked[next++].Span.Start), IsMarked: false);
                isHead = true;
            }

            if (token.Kind == TokenKind.OpenQuote)
            {
                open.Push((frame, int.MaxValue));
                frame = new(lists, scattered.Contains(token.Start), IsMarked: true);
                isHead = true;
                i = text.Next(i);
                token = text.Tokens[i];
            }

            if (token.Kind == TokenKind.CloseQuote && open.TryPop(out var around))
            {
                frame = around.Frame;
            }
            else if (isHead && i < text.End && ReadHead(text, i, frame) && frame.IsMarked && LacksMark(text, i))
            {
                // A quotation that was not closed took the next item of the list around it, or its own items lack their marks.
                return;
            }
        }

        foreach (var list in lists)
        {
            list.Report(amendment.Facts);
        }
    }

    /// <summary>Whether a line of a quotation has no mark at its head.</summary>
    private static bool LacksMark(in TokenWindow text, int at) =>
        text.Tokens[at].AtLineStart && text.Tokens[at - 1].Kind is not (TokenKind.Continuation or TokenKind.OpenQuote);

    /// <summary>Reads the labels at the head of a line.</summary>
    /// <returns>Whether there is one.</returns>
    private static bool ReadHead(in TokenWindow text, int at, Frame frame)
    {
        if (s_heads.Contains(text.HashAt(at)))
        {
            frame.Close();
            return false;
        }

        var labels = 0;
        while (labels < MostOnLine && at < text.End && ListLabel.At(text, at, frame.Follows) is { } label)
        {
            frame.Add(label, isUnder: at > 0 && text.Tokens[at - 1].IsMark(':'));
            at = label.After;
            while (at < text.End && (text.Tokens[at].IsMark('.') || text.Tokens[at].IsMark('-')))
            {
                at++;
            }

            labels++;
        }

        if (labels == 0 && Begins(text, at))
        {
            frame.Interrupt();
        }

        return labels > 0;
    }

    /// <summary>Whether a line begins a sentence that may be of another list: « les mots : » and « Remplacer les mots : » go on with the item.</summary>
    private static bool Begins(in TokenWindow text, int at) =>
        text.KindAt(at) == TokenKind.Word && (text.Tokens[at].Flags & TokenFlags.Capital) != TokenFlags.None && !LineOpening.IsOrder(text.Tokens, at);

    /// <summary>The lists that are open in one text, the outermost first.</summary>
    /// <param name="Lists">All lists, in the order in which they begin.</param>
    /// <param name="IsScattered">Whether the text is put in at several places.</param>
    /// <param name="IsMarked">Whether the text is between quotation marks.</param>
    private sealed record Frame(List<NumberedList> Lists, bool IsScattered, bool IsMarked)
    {
        private readonly List<NumberedList> _open = [];

        /// <summary>Whether the last label of an open list of that series has that value.</summary>
        public bool Follows(ListSeries series, int value) => _open.Exists(list => list.Series == series && list.Last == value);

        /// <summary>A label continues the innermost list of its series, and ends those in it; or it begins a list.</summary>
        /// <param name="label">The label.</param>
        /// <param name="isUnder">Whether a colon is before it: a first label then begins a list inside the item, though it be of the same series.</param>
        public void Add(ListLabel label, bool isUnder)
        {
            var at = isUnder && label.Value == 1 ? -1 : _open.FindLastIndex(list => list.Series == label.Series);
            if (at >= 0)
            {
                CloseFrom(at + 1);
                if (_open[at].TryAdd(label))
                {
                    return;
                }

                CloseFrom(at);
            }

            var list = new NumberedList(label, IsScattered);
            _open.Add(list);
            Lists.Add(list);
        }

        public void Interrupt() => _open.ForEach(list => list.IsInterrupted = true);

        public void Close() => CloseFrom(0);

        private void CloseFrom(int from) => _open.RemoveRange(from, _open.Count - from);
    }
}
