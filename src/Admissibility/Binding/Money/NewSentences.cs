using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What sentences of a new text do: open a relief, shut it, create a levy, add an item to a list.</summary>
internal static class NewSentences
{
    /// <summary>How many tokens a label of an item may have: « 2° bis ».</summary>
    private const int LabelLength = 4;

    private static readonly Phrases<bool> s_not = new(("ne|n'", true));

    private static readonly Phrases<bool> s_thisText = new((
        "le présent article|le présent i|le présent ii|le i|le ii|le iii|les i et ii|les dispositions du présent article|les présentes dispositions", true));

    private static readonly Phrases<bool> s_applies = new(("s'applique|s'appliquent|est applicable|sont applicables|entre en vigueur|entrent en vigueur", true));

    private static readonly Phrases<bool> s_beginnings = new(("à compter|à partir|au titre|pour les", true));

    private static readonly Phrases<bool> s_exclusions = new(("exclu|exclue|exclus|exclues|exclusion|à l'exclusion", true));

    /// <summary>The first clause of a sentence that the table of clauses knows.</summary>
    /// <remarks>« n'ouvrent droit au crédit que si », « n'est ouvert que »: what opens is shut by the particle before it.</remarks>
    public static (ClauseMeaning Meaning, int At, int End)? MainClause(Sentence sentence)
    {
        if (MoneyWords.Clauses.FindIn(sentence) is not { } found)
        {
            return null;
        }

        var isShut = found.Value is ClauseMeaning.Opens or ClauseMeaning.Extends && found.At > sentence.From
            && s_not.At(sentence.Text, found.At - 1) is not null;
        return (isShut ? ClauseMeaning.Shuts : found.Value, found.At, found.End);
    }

    /// <summary>Which way a sentence changes the provision into which it is put.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="kind">What the provision does; null where that is not known.</param>
    public static (ChangeDirection Direction, ChangeEvidence Evidence) Read(Sentence sentence, ProvisionKind? kind)
    {
        var isLevy = kind is ProvisionKind.Levy or ProvisionKind.Scale;
        var clause = MainClause(sentence)?.Meaning;
        if (clause is null && IsItem(sentence))
        {
            return s_exclusions.FindIn(sentence) is not null ? (ChangeDirection.Narrows, ChangeEvidence.ShuttingClause)
                : isLevy && NamesRelief(sentence) ? (ChangeDirection.Narrows, ChangeEvidence.OpeningClause)
                : (ChangeDirection.Widens, ChangeEvidence.NewCase);
        }

        return clause switch
        {
            ClauseMeaning.Opens => (isLevy ? ChangeDirection.Narrows : ChangeDirection.Widens, ChangeEvidence.OpeningClause),
            ClauseMeaning.Extends => (ChangeDirection.Widens, ChangeEvidence.OpeningClause),
            ClauseMeaning.Shuts or ClauseMeaning.Ends => (isLevy ? ChangeDirection.Unknown : ChangeDirection.Narrows, ChangeEvidence.ShuttingClause),
            ClauseMeaning.Raises => (ChangeDirection.Raises, ChangeEvidence.Rate),
            ClauseMeaning.Lowers => (ChangeDirection.Lowers, ChangeEvidence.Rate),
            ClauseMeaning.Taxes => (isLevy ? ChangeDirection.Widens : ChangeDirection.Narrows, ChangeEvidence.ShuttingClause),
            _ => (isLevy ? ChangeDirection.Unknown : ChangeDirection.Widens, ChangeEvidence.NewSentence),
        };
    }

    /// <summary>« Le présent article s'applique aux cessions réalisées à compter du … »: it says from when, and changes nothing itself.</summary>
    public static bool IsCommencement(Sentence sentence) =>
        s_thisText.At(sentence.Text, sentence.From) is { } subject
        && s_applies.At(sentence.Text, subject.End) is { } verb
        && s_beginnings.FindIn(sentence, verb.End) is not null;

    /// <summary>« k) Les versements… », « 4° bis Les prestations… », « – les dons… »: an item of a list, and no paragraph (« II bis. – »).</summary>
    public static bool IsItem(Sentence sentence)
    {
        var text = sentence.Text;
        var at = sentence.From;
        if (at > text.Start && IsDash(text, text.Tokens[at - 1]) && (text.Tokens[at - 1].AtLineStart || IsQuote(text, at - 2)))
        {
            return true;
        }

        for (var i = 0; i < LabelLength && at < sentence.End; i++, at = text.Next(at))
        {
            if (text.Tokens[at].IsMark(')') || text.Tokens[at].IsMark('°'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>« P » of « P. – Les prestations… »: the label of an item, which a full stop cuts from its sentence.</summary>
    public static bool IsItemLabel(Sentence sentence)
    {
        var (text, letter) = (sentence.Text, sentence.Text.Tokens[sentence.From]);
        return letter is { Kind: TokenKind.Word, IsUpper: true } && letter.End - letter.Start <= 2 && text.Next(sentence.From) == sentence.End
            && !Bills.RomanNumeral.IsCapitals(text.TextOf(letter));
    }

    /// <summary>« Art. 200 quater D », « II bis »: what a full stop cuts from the sentence that it numbers.</summary>
    public static bool IsLabel(Sentence sentence)
    {
        var count = 0;
        for (var at = sentence.From; at < sentence.End; at = sentence.Text.Next(at))
        {
            count++;
        }

        return count <= LabelLength;
    }

    private static bool NamesRelief(Sentence sentence)
    {
        for (var at = sentence.From; MoneyWords.Nouns.FindIn(sentence, at) is { } found; at = found.End)
        {
            if (found.Value.Kind == NounKind.Relief)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuote(in TokenWindow text, int at) =>
        at >= text.Start && text.Tokens[at].Kind is TokenKind.OpenQuote or TokenKind.Continuation;

    private static bool IsDash(in TokenWindow text, Token token) =>
        token.Kind == TokenKind.Mark && Typography.IsDash(text.Excerpt.Source.Text[token.Start]);
}
