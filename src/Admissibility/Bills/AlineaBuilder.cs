using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>The alinéas of one article, line by line.</summary>
internal sealed class AlineaBuilder
{
    private readonly ImmutableArray<Alinea>.Builder _alineas = ImmutableArray.CreateBuilder<Alinea>();

    /// <summary>« (En milliards d’euros) », which belongs to the table below it.</summary>
    private string? _unit;

    /// <summary>The last pastille met: where pages print them, a line without one continues the alinéa above.</summary>
    private int _pastille;

    private bool _lastIsRow;

    public bool IsEmpty => _alineas.Count == 0 && _unit is null;

    public void Add(BillLine line, int pastille)
    {
        var isRow = line.Form == BillLineForm.Table
            || (line.Form == BillLineForm.Plain && (line.Text.Contains('\t', StringComparison.Ordinal) || line.Text[0] == '|'));
        if (isRow)
        {
            AddTable(line, pastille);
        }
        else if (pastille == 0 && IsUnit(line.Text))
        {
            FlushUnit();
            _unit = line.Text;
        }
        else if (pastille == 0 && _pastille is > 0 and < Pastille.Greatest && line.Form == BillLineForm.Plain)
        {
            Continue(" ", line.Text);
        }
        else
        {
            FlushUnit();
            Append(line.Text);
        }

        _pastille = pastille > 0 ? pastille : _pastille;
        _lastIsRow = isRow && line.Form == BillLineForm.Plain;
    }

    /// <summary>The alinéas so far; the next article starts anew.</summary>
    public ImmutableArray<Alinea> Take()
    {
        FlushUnit();
        (_pastille, _lastIsRow) = (0, false);
        return _alineas.DrainToImmutable();
    }

    /// <summary>« (En milliards d’euros) »: the unit of the table below.</summary>
    public static bool IsUnit(string line) =>
        Typography.FoldText(line) is { Length: <= 80 } folded && folded.StartsWith("(en ", StringComparison.Ordinal) && folded[^1] == ')';

    /// <summary>A table is one alinéa; in plain text its rows arrive one by one.</summary>
    private void AddTable(BillLine line, int pastille)
    {
        if (_lastIsRow && pastille == 0)
        {
            Continue("\n", line.Text);
            return;
        }

        Append(_unit is null ? line.Text : $"{_unit}\n{line.Text}");
        _unit = null;
    }

    private void FlushUnit()
    {
        if (_unit is not null)
        {
            Append(_unit);
            _unit = null;
        }
    }

    private void Append(string text) => _alineas.Add(new(_alineas.Count + 1, text));

    private void Continue(string between, string text) => _alineas[^1] = _alineas[^1] with { Text = _alineas[^1].Text + between + text };
}
