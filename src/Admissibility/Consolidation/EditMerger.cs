using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>Merges the changes of amendments in their order. An amendment that changes what an earlier one changed otherwise is refused.</summary>
internal sealed class EditMerger(ArticleText article)
{
    private readonly List<AmendmentEdit> _accepted = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly ImmutableArray<RefusedAmendment>.Builder _refusals = ImmutableArray.CreateBuilder<RefusedAmendment>();

    /// <summary>Why amendments are refused, in their order.</summary>
    public ImmutableArray<RefusedAmendment> Refusals => _refusals.ToImmutable();

    /// <summary>Accepts all changes of an amendment, or refuses it.</summary>
    public void Add(AmendmentEdits amendment)
    {
        _refusals.AddRange(amendment.Refusals.Select(refusal => new RefusedAmendment(amendment.Id, refusal)));
        if (amendment.Refusals.Any(refusal => !refusal.IsElsewhere))
        {
            return;
        }

        var own = amendment.Edits.DistinctBy(Key).Select(edit => new AmendmentEdit(amendment.Id, edit)).ToList();
        var added = own.FindAll(edit => !_keys.Contains(Key(edit.Edit)));
        var conflicts = ConflictsWithin(own);
        if (conflicts.Count == 0)
        {
            conflicts = ConflictsWithOthers(added);
        }

        if (conflicts.Count == 0 && added.Find(edit => IsBeyondItsSeries(edit.Edit)) is { } beyond)
        {
            conflicts.Add(Consolidation.Refusals.Uncertain(
                new("la série des numéros laissés ouverts ne va pas plus loin à cet endroit", "the series of labels left open goes no further at this place"),
                beyond.Edit.Cause));
        }

        if (conflicts.Count > 0)
        {
            _refusals.AddRange(conflicts.Select(conflict => new RefusedAmendment(amendment.Id, conflict)));
            return;
        }

        _accepted.AddRange(added);
        _keys.UnionWith(added.Select(edit => Key(edit.Edit)));
    }

    /// <summary>The changes in the order of the text, and the ids of amendments of which some change falls.</summary>
    public (ImmutableArray<Edit> Edits, ImmutableArray<string> Fallen) Result()
    {
        var whole = _accepted.FindAll(edit => edit.Edit.IsWhole);
        var fallen = _accepted.FindAll(edit => IsHeld(edit, whole));
        return (Numbered(InOrder(_accepted.Except(fallen)).Select(edit => edit.Edit)), [.. fallen.Select(edit => edit.Id).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Alinéas of several amendments that leave their label open at one place follow each other: « II bis », « II ter ».</summary>
    private static ImmutableArray<Edit> Numbered(IEnumerable<Edit> edits)
    {
        var counts = new Dictionary<(int, OpenLabels.LabelSeries), int>();
        var numbered = ImmutableArray.CreateBuilder<Edit>();
        foreach (var edit in edits)
        {
            if (edit.Series is not { } series)
            {
                numbered.Add(edit);
                continue;
            }

            var count = counts.GetValueOrDefault((edit.Span.End, series));
            counts[(edit.Span.End, series)] = count + 1;
            var label = series.LabelAt(0) + series.Separator;
            var at = edit.Text.IndexOf(label, StringComparison.Ordinal);
            numbered.Add(count == 0 || at < 0
                ? edit
                : edit with { Text = edit.Text[..at] + series.LabelAt(count) + series.Separator + edit.Text[(at + label.Length)..] });
        }

        return numbered.ToImmutable();
    }

    /// <summary>Whether a label left open has no value after those that earlier amendments take at its place.</summary>
    private bool IsBeyondItsSeries(Edit edit) =>
        edit.Series is { } series
        && series.LabelAt(_accepted.Count(other => other.Edit.Span.End == edit.Span.End && other.Edit.Series == series)) is null;

    /// <summary>Two wordings that differ only by blanks, case, quotation marks and final punctuation are identical.</summary>
    private static string Key(Edit edit) =>
        $"{edit.Span.Start}-{edit.Span.End} {new FoldedText(edit.Text).Compact.Signs.Replace("\"", "", StringComparison.Ordinal).TrimEnd('.', ';')}";

    private static IOrderedEnumerable<AmendmentEdit> InOrder(IEnumerable<AmendmentEdit> edits) =>
        edits.OrderBy(edit => edit.Edit.Span.Start).ThenBy(edit => edit.Edit.Span.End).ThenBy(edit => Rank(edit.Edit));

    /// <summary>At one point, alinéas inserted before another are first, then what continues an alinéa, then alinéas inserted after it.</summary>
    private static int Rank(Edit edit) => edit.Span.Length > 0 || edit.Text.Length == 0 ? 1 : edit.Text[0] == '\n' ? 2 : edit.Text[^1] == '\n' ? 0 : 1;

    /// <summary>Overlapping changes of one amendment; the one ordered later is the cause.</summary>
    private List<Refusal> ConflictsWithin(List<AmendmentEdit> own)
    {
        var conflicts = new List<Refusal>();
        Edit? before = null;
        foreach (var (_, now) in InOrder(own))
        {
            if (before is not null && now.Span.Start < before.Span.End)
            {
                conflicts.Add(Conflict(now, before, before.Cause.Start > now.Cause.Start ? before.Cause : now.Cause));
            }
            else
            {
                before = now;
            }
        }

        return conflicts;
    }

    /// <summary>Changes that overlap those of earlier amendments, unless one of the two falls.</summary>
    private List<Refusal> ConflictsWithOthers(List<AmendmentEdit> added)
    {
        var conflicts = new List<Refusal>();
        var whole = _accepted.Concat(added).Where(edit => edit.Edit.IsWhole).ToList();
        foreach (var edit in added.Where(edit => !IsHeld(edit, whole)))
        {
            if (_accepted.Find(other => Overlap(edit.Edit, other.Edit) && !IsHeld(other, whole)) is { } taken)
            {
                conflicts.Add(Conflict(edit.Edit, taken.Edit, edit.Edit.Cause));
            }
        }

        return conflicts;
    }

    private Refusal Conflict(Edit now, Edit before, TextSpan cause)
    {
        const int Shown = 60;
        var shared = TextSpan.FromBounds(Math.Max(now.Span.Start, before.Span.Start), Math.Min(now.Span.End, before.Span.End));
        var passage = Passage.OneLine(article.Text.Substring(shared.Start, Math.Min(shared.Length, Shown)));
        return Consolidation.Refusals.Conflict(passage.Length > 0 || article.Alineas.IsEmpty ? passage : $"alinéa {article.NumberAt(shared.Start)}", cause);
    }

    /// <summary>Whether two changes share characters, or one is inside the other; two wordings of one deleted passage overlap as well.</summary>
    private static bool Overlap(Edit edit, Edit other) =>
        edit.Span.Start < other.Span.End && other.Span.Start < edit.Span.End
        || (edit.Span == other.Span && edit.Span.Length == 0 && edit.IsWhole && other.IsWhole);

    private static bool IsHeld(AmendmentEdit edit, List<AmendmentEdit> whole) =>
        whole.Exists(other => other.Id != edit.Id && Holds(other.Edit, edit.Edit));

    /// <summary>Whether a change is inside another, and is not all of it. New alinéas at its edges are outside.</summary>
    private static bool Holds(Edit outer, Edit inner) =>
        outer.Span != inner.Span
            && outer.Span.Contains(inner.Span)
            && (inner.Span.Length > 0
                || (inner.Span.Start > outer.Span.Start && (inner.Span.Start < outer.Span.End || !inner.Text.Contains('\n', StringComparison.Ordinal))));
}
