using System.Collections.Immutable;
using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>« M. Aubert, Mmes BRUN et CARON, rapporteures, et les membres du groupe … » one by one.</summary>
public sealed class SignatureExtractor
{
    private static readonly string[] s_roles =
        ["rapporteur", "rapporteure", "rapporteurs", "rapporteures", "president", "presidente", "ministre", "secretaire", "au nom", "co-rapporteur",
         "corapporteur"];

    private readonly SourceText _source;
    private readonly TextSpan _span;
    private readonly ImmutableArray<Signatory>.Builder _signatories = ImmutableArray.CreateBuilder<Signatory>();
    private readonly ImmutableArray<Field<string>>.Builder _groups = ImmutableArray.CreateBuilder<Field<string>>();
    private Field<string>? _colleagues;
    private string _civility = "";

    private SignatureExtractor(SourceText source, TextSpan span)
    {
        _source = source;
        _span = span;
    }

    /// <summary>Reads a block of names; null where it holds no name.</summary>
    public static Signatures? Read(SourceText source, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reader = new SignatureExtractor(source, span);
        reader.ReadAll();
        return reader._signatories.Count + reader._groups.Count == 0
            ? null
            : new(span, reader._signatories.ToImmutable(), reader._groups.ToImmutable(), reader._colleagues);
    }

    private void ReadAll()
    {
        var start = _span.Start;
        for (var i = _span.Start; i <= _span.End; i++)
        {
            var length = i == _span.End ? 0 : SeparatorLength(i);
            if (length > 0 || i == _span.End)
            {
                ReadItem(Trim(start, i));
                start = i + length;
                i = Math.Max(i, start - 1);
            }
        }
    }

    /// <summary>The length of « , » or « et » at an offset; 0 without one.</summary>
    private int SeparatorLength(int at)
    {
        var text = _source.Text;
        if (text[at] is ',' or ';')
        {
            return 1;
        }

        return Typography.IsBlank(text[at]) && at + 3 < _span.End && text[at + 1] == 'e' && text[at + 2] == 't' && Typography.IsBlank(text[at + 3]) ? 3 : 0;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && IsTrimmed(_source.Text[start]))
        {
            start++;
        }

        while (end > start && IsTrimmed(_source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsTrimmed(char c) => Typography.IsBlank(c) || Typography.IsInvisible(c) || c is '*' or '_';

    private void ReadItem(TextSpan span)
    {
        var text = Passage.OneLine(_source.Slice(span));
        var folded = Typography.FoldText(text);
        if (folded.StartsWith("et ", StringComparison.Ordinal))
        {
            ReadItem(Trim(span.Start + 3, span.End));
        }
        else if (folded.Contains("membres du groupe", StringComparison.Ordinal) || folded.StartsWith("groupe ", StringComparison.Ordinal))
        {
            _groups.Add(new(text, span));
        }
        else if (folded.Contains("collegues", StringComparison.Ordinal))
        {
            _colleagues = new(text, span);
        }
        else if (folded is "le gouvernement" or "gouvernement")
        {
            _signatories.Add(new(span, text, AuthorQuality.Government, null));
        }
        else if (folded.StartsWith("la commission", StringComparison.Ordinal))
        {
            _signatories.Add(new(span, text, AuthorQuality.Committee, null));
        }
        else if (IsRole(text, folded))
        {
            AddRole(text, folded);
        }
        else
        {
            ReadName(span, text);
        }
    }

    /// <summary>A quality belongs to the name before it; a further piece without a capital continues it.</summary>
    private bool IsRole(string text, string folded) =>
        _signatories.Count > 0
        && (s_roles.Any(role => folded.StartsWith(role, StringComparison.Ordinal)) || (_signatories[^1].Title is not null && !text.Any(char.IsUpper)));

    private void AddRole(string text, string folded)
    {
        var before = _signatories[^1];
        var quality = folded.StartsWith("au nom de la commission", StringComparison.Ordinal) ? AuthorQuality.Committee
            : folded.Contains("rapporteur", StringComparison.Ordinal) ? AuthorQuality.Rapporteur
            : folded.Contains("ministre", StringComparison.Ordinal) ? AuthorQuality.Government
            : before.Quality;
        _signatories[^1] = before with { Quality = quality, Title = before.Title is null ? text : $"{before.Title} et {text}" };
    }

    /// <summary>Names after « MM. » or « Mmes » share it.</summary>
    private void ReadName(TextSpan span, string text)
    {
        var name = text;
        foreach (var (written, civility) in new[] { ("MM.", "M."), ("Mmes", "Mme"), ("Mme", "Mme"), ("M.", "M."), ("MM", "M.") })
        {
            if (name.StartsWith(written + " ", StringComparison.Ordinal))
            {
                _civility = civility;
                name = name[(written.Length + 1)..].Trim();
                break;
            }
        }

        if (name.Length > 0 && name.Any(char.IsLetter))
        {
            SplitTitle(span, name);
        }
    }

    /// <summary>Sénat: « M. DURAND au nom de la commission des finances », on one line.</summary>
    private void SplitTitle(TextSpan span, string name)
    {
        var at = name.IndexOf(" au nom d", StringComparison.Ordinal);
        _signatories.Add(new(span, $"{_civility} {(at < 0 ? name : name[..at])}".Trim(), AuthorQuality.Member, null));
        if (at >= 0)
        {
            AddRole(name[(at + 1)..], Typography.FoldText(name.AsSpan(at + 1)));
        }
    }
}
