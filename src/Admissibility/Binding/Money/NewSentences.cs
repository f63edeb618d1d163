using Admissibility.Facts;
using Admissibility.Parsing.Lexing;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>What sentences of a new text do: open a relief, shut it, create a levy, add an item to a list.</summary>
internal static class NewSentences
{
    /// <summary>How many tokens a label of an item may have: « 2° bis ».</summary>
    private const int LabelLength = 4;

    private static readonly Phrases<bool> s_only = new(("seul|seule|seuls|seules", true));

    /// <summary>What an item of a scale begins with: it is no case of a relief.</summary>
    private static readonly Phrases<bool> s_measures = new(("le tarif|les tarifs|le taux|les taux", true));

    /// <summary>« exonérées de la taxe mentionnée au I »: that of the article itself, which the same text may just have widened.</summary>
    private static readonly Phrases<bool> s_ownLevy = WordLists.Of("new-sentences.own-levy");

    private static readonly Phrases<bool> s_who = new(("qui", true));

    private static readonly Phrases<bool> s_not = new(("ne|n'", true));

    private static readonly Phrases<bool> s_thisText = WordLists.Of("new-sentences.this-text");

    private static readonly Phrases<bool> s_applies = WordLists.Of("new-sentences.applies");

    private static readonly Phrases<bool> s_beginnings = new(("à compter|à partir|au titre|pour les", true));

    /// <summary>Words that point to what the sentence before is about.</summary>
    private static readonly Phrases<bool> s_anaphors = WordLists.Of("new-sentences.anaphors");

    private static readonly Phrases<bool> s_conditions = WordLists.Of("new-sentences.conditions");

    /// <summary>Verbs of clauses that are no item of a list of things: « 3° Le contribuable a fait réaliser… ».</summary>
    private static readonly Phrases<bool> s_finite = WordLists.Of("new-sentences.finite");

    /// <summary>What begins a clause inside a noun phrase: its verb is not that of the item.</summary>
    private static readonly Phrases<bool> s_relatives = WordLists.Of("new-sentences.relatives");

    /// <summary>« l'engagement n'est pas respecté »: what is raised then takes the relief back.</summary>
    private static readonly Phrases<bool> s_breaches = WordLists.Of("new-sentences.breaches");

    /// <summary>« représente un seuil minimal de 20 % »: what must be reached is a condition.</summary>
    private static readonly Phrases<bool> s_minimums = WordLists.Of("new-sentences.minimums");

    private static readonly Phrases<bool> s_exclusions = WordLists.Of("new-sentences.exclusions");

    /// <summary>The first clause of a sentence that the table of clauses knows.</summary>
    /// <remarks>« n'ouvrent droit au crédit que si », « est applicable aux seules filiales »: what opens is shut by the words around it.</remarks>
    public static (ClauseMeaning Meaning, int At, int End)? MainClause(Sentence sentence)
    {
        if (FirstOf(sentence) is not { } found)
        {
            return null;
        }

        var isShut = found.Value is ClauseMeaning.Opens or ClauseMeaning.Extends
            && ((found.At > sentence.From && s_not.At(sentence.Text, found.At - 1) is not null)
                || s_only.FindIn(sentence.Text, found.End, Math.Min(sentence.End, found.End + 2)) is not null);
        return (isShut ? ClauseMeaning.Shuts : found.Value, found.At, found.End);
    }

    /// <summary>« qui en sont exonérés » only says which ones: its verb is not that of the sentence.</summary>
    private static (ClauseMeaning Value, int At, int End)? FirstOf(Sentence sentence)
    {
        for (var at = sentence.From; MoneyWords.Clauses.FindIn(sentence, at) is { } found; at = found.End)
        {
            if (s_who.FindIn(sentence.Text, Math.Max(sentence.From, found.At - 2), found.At) is null)
            {
                return found;
            }
        }

        return null;
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
            return IsRate(sentence) || IsClause(sentence) ? (ChangeDirection.Unknown, ChangeEvidence.Words)
                : s_exclusions.FindIn(sentence) is not null ? (ChangeDirection.Narrows, ChangeEvidence.ShuttingClause)
                : isLevy && NamesRelief(sentence) ? (ChangeDirection.Narrows, ChangeEvidence.OpeningClause)
                : (ChangeDirection.Widens, ChangeEvidence.NewCase);
        }

        return clause switch
        {
            ClauseMeaning.Opens when isLevy && s_ownLevy.FindIn(sentence) is not null => (ChangeDirection.Unknown, ChangeEvidence.Words),
            ClauseMeaning.Opens => (isLevy ? ChangeDirection.Narrows : ChangeDirection.Widens, ChangeEvidence.OpeningClause),
            ClauseMeaning.Extends => (ChangeDirection.Widens, ChangeEvidence.OpeningClause),
            ClauseMeaning.Shuts or ClauseMeaning.Ends => (isLevy ? ChangeDirection.Unknown : ChangeDirection.Narrows, ChangeEvidence.ShuttingClause),
            ClauseMeaning.Raises when !isLevy && s_breaches.FindIn(sentence) is not null => (ChangeDirection.Narrows, ChangeEvidence.ShuttingClause),
            ClauseMeaning.Raises => (ChangeDirection.Raises, ChangeEvidence.Rate),
            ClauseMeaning.Lowers => (ChangeDirection.Lowers, ChangeEvidence.Rate),
            ClauseMeaning.Taxes => (isLevy ? ChangeDirection.Widens : ChangeDirection.Narrows, ChangeEvidence.ShuttingClause),
            _ when !isLevy && s_minimums.FindIn(sentence) is not null => (ChangeDirection.Narrows, ChangeEvidence.ShuttingClause),
            _ => (isLevy ? ChangeDirection.Unknown : ChangeDirection.Widens, ChangeEvidence.NewSentence),
        };
    }

    /// <summary>« Le présent article s'applique aux cessions réalisées à compter du … »: it says from when, and changes nothing itself.</summary>
    public static bool IsCommencement(Sentence sentence) =>
        s_thisText.At(sentence.Text, sentence.From) is { } subject
        && s_applies.At(sentence.Text, subject.End) is { } verb
        && s_beginnings.FindIn(sentence, verb.End) is not null;

    /// <summary>Whether a sentence shuts, or opens a list of conditions.</summary>
    public static bool IsShutting(Sentence sentence) =>
        MainClause(sentence) is { Meaning: ClauseMeaning.Shuts or ClauseMeaning.Ends } || s_conditions.FindIn(sentence) is not null;

    /// <summary>Whether a sentence goes on with what the one before shuts: an item of its list, or « ce montant… ».</summary>
    public static bool Continues(Sentence sentence) =>
        s_anaphors.At(sentence.Text, sentence.From) is not null || (MainClause(sentence) is null && IsItem(sentence));

    /// <summary>« 50 % pour les contribuables dont… »: a rate of a scale.</summary>
    private static bool IsRate(Sentence sentence)
    {
        if (s_measures.FindIn(sentence.Text, sentence.From, Math.Min(sentence.End, sentence.From + LabelLength)) is not null)
        {
            return true;
        }

        var at = sentence.From;
        for (var i = 0; i < LabelLength && at < sentence.End; i++, at = sentence.Text.Next(at))
        {
            if (sentence.Text.Tokens[at].IsMark('%'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClause(Sentence sentence) =>
        s_finite.FindIn(sentence) is { } verb && s_relatives.FindIn(sentence.Text, sentence.From, verb.At) is null;

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
