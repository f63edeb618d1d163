using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>The items of one list, in order, with what is wrong in their labels.</summary>
internal sealed class NumberedList
{
    /// <summary>A label further on than that is of another list.</summary>
    private const int WidestGap = 4;

    private readonly List<ListLabel> _labels = [];
    private readonly List<int> _faults = [];
    private bool _isRegular;

    private readonly bool _isScattered;

    /// <summary>A list that begins with a label, wherever in its series: what is put in at its place begins in the middle.</summary>
    /// <param name="first">Its first label.</param>
    /// <param name="isScattered">Whether its items are put in at several places, so that labels between them are in the text already.</param>
    public NumberedList(ListLabel first, bool isScattered)
    {
        _isScattered = isScattered;
        _labels.Add(first);
        _isRegular = !first.IsInserted && first.Through == first.Value;
    }

    /// <summary>Its series.</summary>
    public ListSeries Series => _labels[0].Series;

    /// <summary>The value of its last label.</summary>
    public int Last => _labels[^1].Through;

    /// <summary>Whether lines without a label follow its last label: what is after them may be another list.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Adds a label, unless it is the first of another list.</summary>
    public bool TryAdd(ListLabel label)
    {
        var before = _labels[^1];
        var step = label.Value - before.Through;
        var isFault = !label.IsInserted && !before.IsInserted && (step == 0 || step > 1);
        if ((label.Value == 1 && step < 0) || (IsInterrupted && (step <= 0 || isFault)) || step > WidestGap)
        {
            return false;
        }

        if (isFault)
        {
            _faults.Add(_labels.Count);
        }

        _isRegular &= step >= 0 && !label.IsInserted && label.Through == label.Value;
        _labels.Add(label);
        IsInterrupted = false;
        return true;
    }

    /// <summary>Adds the faults of the list, which has ended. Of several no one can say which numbers are meant.</summary>
    public void Report(FactSet facts)
    {
        foreach (var at in _faults)
        {
            var (before, label) = (_labels[at - 1], _labels[at]);
            var location = new Location(DocumentPart.Dispositif, label.Figures);
            var fix = _isRegular && _faults.Count == 1 ? Renumber(at, before.Through + 1 - label.Value) : null;
            if (label.Value == before.Through)
            {
                facts.Add(new NumberingDouble(location, label.NameOf(label.Value)) { Fix = fix });
            }
            else if (!_isScattered)
            {
                facts.Add(new NumberingGap(location, before.NameOf(before.Through), label.NameOf(label.Value), label.NameOf(before.Through + 1)) { Fix = fix });
            }
        }
    }

    /// <summary>The labels from one on, each so much further; references to them elsewhere stay as they are, so that a person has to look.</summary>
    private Fix Renumber(int from, int by) =>
        new([.. _labels.Skip(from).Select(label => new TextEdit(new(DocumentPart.Dispositif, label.Figures), label.FiguresOf(label.Value + by)))])
        {
            IsSafe = false,
        };
}
