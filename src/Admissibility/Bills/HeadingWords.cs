using Admissibility.Text;

namespace Admissibility.Bills;

/// <summary>The words of a heading, taken one by one from its start: those taken are its label, the rest its intitulé.</summary>
internal sealed class HeadingWords(string line)
{
    /// <summary>What is between words on one line.</summary>
    public const string Spaces = " \u00A0\u202F";

    /// <summary>A longer line of unknown form is text.</summary>
    private const int Longest = 200;

    private int _end;

    public bool AtEnd => Rest.Length == 0;

    /// <summary>What was not taken.</summary>
    public ReadOnlySpan<char> Rest => line.AsSpan(_end).TrimStart(Spaces);

    /// <summary>Takes the next word if its folded form is one of those wanted.</summary>
    public bool Take(Func<string, bool> wanted)
    {
        var word = Next();
        var folded = Typography.FoldText(word).TrimEnd('.', ',');
        return folded.Length > 0 && wanted(folded) && Advance(word);
    }

    /// <summary>Takes one or two capital letters: « A » of « ANNEXE A », « AA » of « Chapitre II bis AA ».</summary>
    public bool TakeCapitals()
    {
        var word = Next();
        return word.Length is 1 or 2 && word.IndexOfAnyExceptInRange('A', 'Z') < 0 && Advance(word);
    }

    /// <summary>Whether the line may be a heading: it is set as one, or it is short and ends as no sentence does.</summary>
    public bool IsHeading(BillLineForm form) => form == BillLineForm.Heading || (line.Length <= Longest && line[^1] is not ('.' or ';' or ':' or ','));

    /// <summary>Label and intitulé.</summary>
    public (string Label, string Title) Split() =>
        (line[..(line.Length - Rest.Length)].Trim(' ', '\u00A0', '\u202F', '.'), Rest.TrimStart(" \u00A0\u202F:.-–—").ToString());

    private ReadOnlySpan<char> Next()
    {
        var rest = Rest;
        var end = rest.IndexOfAny(" \u00A0\u202F:(");
        return end < 0 ? rest : rest[..end];
    }

    private bool Advance(ReadOnlySpan<char> word)
    {
        _end = line.Length - Rest.Length + word.Length;
        return true;
    }
}
