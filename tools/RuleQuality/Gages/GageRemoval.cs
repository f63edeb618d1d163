using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Gages;

/// <summary>Collects what is cut from a dispositif with its gages.</summary>
internal sealed class GageRemoval
{
    private readonly Excerpt _dispositif;
    private readonly string _text;
    private readonly Dictionary<SyntaxNode, SyntaxNode> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly List<TextSpan> _removed = [];
    private readonly HashSet<Quotation> _shortened = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Content, int> _paragraphsRemoved = new(ReferenceEqualityComparer.Instance);
    private readonly DispositifSyntax _tree;
    private bool _removesSecond;

    public GageRemoval(Excerpt dispositif, DispositifSyntax tree)
    {
        (_dispositif, _text, _tree) = (dispositif, dispositif.Source.Text, tree);
        foreach (var node in tree.DescendantsAndSelf())
        {
            foreach (var child in node.Children)
            {
                _parents[child] = node;
            }
        }
    }

    /// <summary>Cuts a gage: the paragraph, or the order that brings nothing else. The last gage is to be cut first.</summary>
    public void Remove(GageClause gage)
    {
        if (_removed.Exists(span => span.Contains(gage.Span)))
        {
            return;
        }

        _removesSecond |= gage.Label == "II";
        RemoveNode(gage);
    }

    /// <summary>The text that is left, numbered anew.</summary>
    public string? Result()
    {
        foreach (var order in _removesSecond ? _tree.Instructions.Where(IsFirstLabel) : [])
        {
            RemoveNode(order);
        }

        var edits = Merged(_removed).ConvertAll(span => (Span: span, Words: ""));
        var quotations = _tree.DescendantsAndSelf().OfType<Quotation>().Select(quotation => quotation.Span).ToList();
        edits.AddRange(GageLabels.Renumber(_text, _dispositif.Span, false, at => quotations.Exists(span => Holds(span, at)), IsRemoved));
        edits.AddRange(_shortened.SelectMany(quotation => GageLabels.Renumber(_text, quotation.Span, true, _ => false, IsRemoved)));
        foreach (var (content, removed) in _paragraphsRemoved.Where(shortened => !IsRemoved(shortened.Key.Span.Start)))
        {
            var announcement = TextSpan.FromBounds(content.Span.Start, content.Quotations[0].Span.Start);
            if (AnnouncedParagraphs.Fewer(_text, announcement, removed, content.Quotations.Sum(Paragraphs) - removed) is { } fewer)
            {
                edits.Add(fewer);
            }
        }

        var text = _text;
        var end = _dispositif.Span.End;
        foreach (var (span, words) in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, span.Start), words, text.AsSpan(span.End));
            end += words.Length - span.Length;
        }

        return text[_dispositif.Span.Start..end].Trim();
    }

    private void RemoveNode(SyntaxNode node)
    {
        switch (_parents.GetValueOrDefault(node))
        {
            case Quotation quotation when IsAllGage(quotation):
                RemoveNode(quotation);
                break;
            case Content content when content.Quotations.All(other => ReferenceEquals(other, node) || IsRemoved(other.Span.Start)):
                RemoveNode(content);
                break;
            case Content content:
                Shorten(content, node);
                RemoveParagraph(node, _dispositif.Span, isQuoted: false);
                break;
            case Instruction instruction when node is Content or Quotation:
                RemoveNode(instruction);
                break;
            case Modification group when group.Instructions.All(child => ReferenceEquals(child, node) || IsRemoved(child.Span.Start)):
                RemoveNode(group);
                break;
            case Quotation quotation:
                _shortened.Add(quotation);
                if (_parents.GetValueOrDefault(quotation) is Content around)
                {
                    Shorten(around, node);
                }

                RemoveParagraph(node, quotation.Span, isQuoted: true);
                break;
            default:
                RemoveParagraph(node, _dispositif.Span, isQuoted: false);
                break;
        }
    }

    /// <summary>Takes note of the paragraphs that a content loses.</summary>
    private void Shorten(Content content, SyntaxNode node) =>
        _paragraphsRemoved[content] = _paragraphsRemoved.GetValueOrDefault(content) + node.DescendantsAndSelf().OfType<GageClause>().Count();

    private bool IsAllGage(Quotation quotation)
    {
        var from = quotation.Span.Start;
        foreach (var law in quotation.Law)
        {
            if (law is not GageClause || !GageLabels.IsOnlyLabel(_text.AsSpan(from, law.Span.Start - from)))
            {
                return false;
            }

            from = law.Span.End;
        }

        return quotation.Law.Count > 0 && GageLabels.IsOnlyLabel(_text.AsSpan(from, quotation.Span.End - from));
    }

    /// <summary>Removes a node with its label and the line end before it; a sentence that shares its paragraph with others leaves them the label.</summary>
    private void RemoveParagraph(SyntaxNode node, TextSpan within, bool isQuoted)
    {
        var start = node.Span.Start;
        var end = AfterBlanks(node.Span.End, within.End, isQuoted);
        if (IsParagraphEnd(end, within.End))
        {
            start = GageLabels.StartOf(_text, within.Start, start);
            while (start > within.Start && char.IsWhiteSpace(_text[start - 1]))
            {
                start--;
            }

            while (start == within.Start && end < within.End && char.IsWhiteSpace(_text[end]))
            {
                end++;
            }
        }

        _removed.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>After the stop and the blanks that follow a sentence; the mark that closes a quotation keeps those before it.</summary>
    private int AfterBlanks(int at, int end, bool isQuoted)
    {
        while (at < end && _text[at] is '.' or ';' or ' ' or '\u00A0' or '\u202F' or '\t' && !(isQuoted && IsClosing(at, end)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether nothing more of the paragraph follows; what follows and is removed itself is nothing.</summary>
    private bool IsParagraphEnd(int at, int end)
    {
        while (_removed.Find(span => span.Start <= at && at < span.End) is { Length: > 0 } next)
        {
            at = next.End;
        }

        return at >= end || _text[at] is '\n' or '\r' || IsClosing(at, end) || GageLabels.IsLabelAt(_text, at, end);
    }

    /// <summary>Whether only blanks are left before the mark that closes a quotation.</summary>
    private bool IsClosing(int at, int end) => _text.AsSpan(at, end - at).TrimStart() is ['»' or '”' or '"', ..];

    private int Paragraphs(Quotation quotation) =>
        _text.Substring(quotation.Span.Start, quotation.Span.Length).Split('\n').Count(line => line.Trim().Length > 1);

    private static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (merged is [.., var last] && span.Start <= last.End)
            {
                merged[^1] = TextSpan.FromBounds(last.Start, Math.Max(last.End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private bool IsRemoved(int at) => _removed.Exists(span => Holds(span, at));

    private static bool Holds(TextSpan span, int at) => at >= span.Start && at < span.End;

    /// <summary>« au début de l'alinéa 1, insérer la référence : « I. – » »: made for the II that the gage would be.</summary>
    private static bool IsFirstLabel(Instruction instruction) =>
        instruction is ContentInstruction { Content.Quotations: [var only] } && only.Text.Trim(' ', '\u00A0', '.', '–', '—', '-', '‑') == "I";
}
