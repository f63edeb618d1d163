using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>Reads the lines above « présenté par », in whatever order they are.</summary>
internal readonly ref struct HeaderExtractor
{
    /// <summary>What may be before the number on its line.</summary>
    private static readonly string[] s_nouns = ["amendement", "sous-amendement"];

    private static readonly string[] s_opinions = ["favorable", "defavorable", "sagesse", "demande de retrait", "avis favorable", "avis defavorable"];

    private static readonly (string Words, Reading Reading)[] s_readings =
    [
        ("1ere lecture", Reading.First), ("1re lecture", Reading.First), ("premiere lecture", Reading.First), ("2eme lecture", Reading.Second),
        ("2e lecture", Reading.Second),
        ("deuxieme lecture", Reading.Second), ("seconde lecture", Reading.Second), ("nouvelle lecture", Reading.New), ("lecture definitive", Reading.Final),
        ("commission mixte paritaire", Reading.JointCommittee),
    ];

    private static readonly string[] s_deliberations = ["seconde deliberation", "deuxieme deliberation", "nouvelle deliberation"];

    private readonly SourceText _source;
    private readonly ReadOnlySpan<DocumentLine> _lines;

    public HeaderExtractor(SourceText source, ReadOnlySpan<DocumentLine> lines)
    {
        _source = source;
        _lines = lines;
    }

    public AmendmentHeader Read(out PrintedOutcome outcome)
    {
        var header = new AmendmentHeader { Source = _source };
        outcome = new PrintedOutcome();
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            header = header with
            {
                Chamber = header.Chamber ?? ReadChamber(line),
                Date = header.Date ?? (FrenchDate.TryParse(line.Text) is { } date ? new(date, line.Span) : null),
                Number = ReadNumber(i) ?? header.Number,
                Reading = header.Reading ?? ReadReading(line),
                IsSubAmendment = header.IsSubAmendment || Letters(line) == "sous-amendement",
                IsSecondDeliberation = header.IsSecondDeliberation
                    || Array.Exists(s_deliberations, words => line.Folded.Contains(words, StringComparison.Ordinal)),
            };
            header = ReadBill(i, header) with { Parent = header.Parent ?? ReadParent(line) };
            header = header with { IsParentSubAmendment = header.IsParentSubAmendment || (header.Parent?.Span == line.Span && IsToSubAmendment(line)) };
            outcome = ReadOutcome(i, outcome);
        }

        // Only the Sénat numbers the amendments of its committees « COM- ».
        return header.Chamber is null && header.Number is { Value.Prefix: "COM-" } number ? header with { Chamber = new(Chamber.Senat, number.Span) } : header;
    }

    private static Field<Chamber>? ReadChamber(DocumentLine line) => line.Folded switch
    {
        "assemblee nationale" => new(Chamber.Assemblee, line.Span),
        "senat" or "de la seance" or "direction de la seance" => new(Chamber.Senat, line.Span),
        _ => null,
    };

    /// <summary>« N° 1370 », « N o CE1366 », « AMENDEMENT N° 1370 », or « N° » with the number on the next line.</summary>
    private Field<AmendmentNumber>? ReadNumber(int index)
    {
        var line = _lines[index];
        var noun = Array.Find(s_nouns, noun => line.Folded.StartsWith(noun, StringComparison.Ordinal)) ?? "";
        var text = line.Text[noun.Length..].TrimStart(' ', '\u00A0');
        var folded = noun.Length == 0 ? line.Folded : Typography.FoldText(text);
        var mark = folded.StartsWith("n°", StringComparison.Ordinal) || folded.StartsWith("no ", StringComparison.Ordinal) ? 2
            : folded.StartsWith("n o ", StringComparison.Ordinal) || folded is "n o" ? 3
            : 0;
        if (mark == 0)
        {
            return null;
        }

        var rest = folded.Length > mark ? text[mark..] : "";
        if (!string.IsNullOrWhiteSpace(rest))
        {
            return AmendmentNumber.TryParse(rest) is { } number ? new(number, line.Span) : null;
        }

        var next = index + 1;
        while (next < _lines.Length && _lines[next].IsBlank)
        {
            next++;
        }

        return next < _lines.Length && AmendmentNumber.TryParse(_lines[next].Text) is { } below ? new(below, _lines[next].Span) : null;
    }

    /// <summary>« à l'amendement n° 12 de M. Aubert », below the number of a sub-amendment.</summary>
    private static Field<string>? ReadParent(DocumentLine line)
    {
        const string Sign = "amendement n";
        var at = line.Folded.IndexOf(Sign, StringComparison.Ordinal);
        if (!(line.Folded.StartsWith("a l'", StringComparison.Ordinal) || IsToSubAmendment(line)) || at < 0)
        {
            return null;
        }

        var rest = line.Folded[(at + Sign.Length)..].TrimStart('°', 'o', ' ');
        var end = rest.IndexOfAny([' ', ',', '.']);
        var number = (end < 0 ? rest : rest[..end]).ToUpperInvariant();
        return number.Any(char.IsAsciiDigit) ? new(number, line.Span) : null;
    }

    /// <summary>« au sous-amendement n° 12 »</summary>
    private static bool IsToSubAmendment(DocumentLine line) => line.Folded.StartsWith("au sous-amendement", StringComparison.Ordinal);

    private static Field<Reading>? ReadReading(DocumentLine line)
    {
        foreach (var (words, reading) in s_readings)
        {
            if (line.Folded.Contains(words, StringComparison.Ordinal))
            {
                return new(reading, line.Span);
            }
        }

        return null;
    }

    /// <summary>« INDUSTRIE VERTE - (N° 1512) », or « (n°s 571, 570, 563) » with the title on a line after « Projet de loi ».</summary>
    private AmendmentHeader ReadBill(int index, AmendmentHeader header)
    {
        var line = _lines[index];
        if (header.BillTitle is null
            && line.Folded is "projet de loi" or "proposition de loi" or "projet de loi organique" or "proposition de loi organique"
                or "projet de loi constitutionnelle" or "proposition de loi constitutionnelle")
        {
            for (var next = index + 1; next < _lines.Length; next++)
            {
                if (!_lines[next].IsBlank)
                {
                    return header with { BillTitle = new(_lines[next].Text, _lines[next].Span) };
                }
            }
        }

        var open = line.Folded.IndexOf("(n", StringComparison.Ordinal);
        if (header.BillNumber is not null || open < 0)
        {
            return header;
        }

        var bracket = line.Text.IndexOf('(', StringComparison.Ordinal);
        var digits = line.Text.AsSpan(bracket).IndexOfAnyInRange('0', '9');
        if (digits < 0)
        {
            return header;
        }

        var start = bracket + digits;
        var end = start;
        while (end < line.Text.Length && char.IsAsciiDigit(line.Text[end]))
        {
            end++;
        }

        var title = line.Text[..bracket].TrimEnd(' ', '\u00A0', '-', '–', '—', '\t');
        return header with
        {
            BillNumber = new(line.Text[start..end], new(line.Span.Start + start, end - start)),
            BillTitle = title.Length > 0 ? new(title, new(line.Span.Start, title.Length)) : header.BillTitle,
        };
    }

    private PrintedOutcome ReadOutcome(int index, PrintedOutcome outcome)
    {
        var line = _lines[index];
        if (outcome.Outcome is null && AmendmentOutcome.Find(line.Folded) is { IsPrinted: true })
        {
            return outcome with { Outcome = new(line.Text, line.Span) };
        }

        if (line.Folded.StartsWith("commission", StringComparison.Ordinal) && ReadOpinion(line, "commission") is { } committee)
        {
            return outcome with { CommitteeOpinion = committee };
        }

        return line.Folded.StartsWith("gouvernement", StringComparison.Ordinal) && ReadOpinion(line, "gouvernement") is { } government
            ? outcome with { GovernmentOpinion = government }
            : outcome;
    }

    /// <summary>« Commission : défavorable » on one line.</summary>
    private static Field<string>? ReadOpinion(DocumentLine line, string who)
    {
        var rest = line.Folded[who.Length..].TrimStart(' ', ':', '-');
        return s_opinions.Contains(rest, StringComparer.Ordinal) ? new(line.Text[^rest.Length..], new(line.Span.End - rest.Length, rest.Length)) : null;
    }

    /// <summary>« a m e n d e m e n t » is « amendement ».</summary>
    private static string Letters(DocumentLine line) => line.Folded.Length < 40 ? line.Folded.Replace(" ", "", StringComparison.Ordinal) : "";
}
