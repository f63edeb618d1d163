using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>What is before the first heading: the number and the title of the text, among much else on a printed page.</summary>
internal sealed class BillTitlePage
{
    private static readonly string[] s_natures = ["projet de loi", "proposition de loi", "proposition de resolution"];

    private readonly List<string> _lines = [];

    public string? Number { get; private set; }

    /// <summary>The title: the nature of the text with the lines in small letters after it where the page names one, else all lines.</summary>
    public string Title
    {
        get
        {
            var start = _lines.FindIndex(line =>
                Array.Exists(s_natures, nature => (Typography.FoldText(line) + " ").StartsWith(nature + " ", StringComparison.Ordinal)));
            if (start < 0)
            {
                return string.Join(' ', _lines);
            }

            var name = _lines.Skip(start + 1).SkipWhile(line => !IsSmall(line)).TakeWhile(IsSmall).ToList();
            return string.Join(' ', IsWhole(_lines[start]) ? [_lines[start]] : name.Prepend(_lines[start])).TrimEnd(',', '.', ' ');
        }
    }

    public void Add(string line)
    {
        if (Number is null && TryNumber(line) is { } number)
        {
            Number = number;
        }
        else
        {
            _lines.Add(line);
        }
    }

    /// <summary>A line in capitals and small letters that continues after « projet de loi relatif à… » needs no other.</summary>
    private bool IsWhole(string line) => _lines.IndexOf(line) is var at && line.Any(char.IsLower) && (at + 1 == _lines.Count || !IsSmall(_lines[at + 1]));

    private static bool IsSmall(string line) => char.IsLower(line[0]);

    private static string? TryNumber(string line)
    {
        var folded = Typography.FoldText(line);
        if (!folded.StartsWith("n°", StringComparison.Ordinal) || folded.Length > 30)
        {
            return null;
        }

        var start = folded.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var digits = folded.AsSpan(start);
        return digits.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? digits[..end].ToString() : digits.ToString();
    }
}
