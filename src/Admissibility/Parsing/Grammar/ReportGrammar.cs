using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Grammar;

/// <summary>« Dans un délai de six mois, le Gouvernement remet au Parlement un rapport … », « Un rapport est transmis au Parlement … »</summary>
internal static class ReportGrammar
{
    private static readonly WordTable<bool> s_hands = WordSet.Of(
        "remet remettent remettra remettront transmet transmettent transmettra presente presentent presentera adresse adressent adressera depose"
        + " deposent deposera rend rendent rendra"
        + " publie publient publiera produit produisent etablit etablissent etablira soumet soumettent fournit fournissent communique communiquent"
        + " realise realisent elabore elaborent");

    private static readonly WordTable<bool> s_handed = WordSet.Of(
        "remis remise transmis transmise presente presentee adresse adressee depose deposee rendu rendue publie publiee etabli etablie soumis"
        + " soumise fourni communique communiquee realise realisee");

    private static readonly WordTable<bool> s_must = WordSet.Of("doit devra doivent devront");

    private static readonly WordTable<bool> s_toHand = WordSet.Of("remettre transmettre presenter adresser deposer rendre publier");

    private static readonly WordTable<bool> s_is = WordSet.Of("est sont sera seront");

    private static readonly WordTable<bool> s_reports = WordSet.Of("rapport rapports bilan evaluation etude bilans evaluations etudes");

    /// <summary>Other things that are laid before Parliament.</summary>
    private static readonly WordTable<bool> s_documents = WordSet.Of(
        "projet strategie programme plan liste etat document documents orientations feuille propositions proposition informations donnees avis"
        + " trajectoire dispositions mesures scenario scenarios texte comptes liste conclusions resultats");

    private static readonly WordTable<bool> s_pronouns = WordSet.Of("il elle ils elles celui-ci");

    /// <summary>What a report does, said in a sentence of its own.</summary>
    private static readonly WordTable<bool> s_describes = WordSet.Of(
        "indique precise presente evalue analyse comporte comprend contient detaille mentionne identifie etudie examine propose dresse recense decrit");

    private static readonly WordTable<bool> s_pointers = WordSet.Of("ce cet cette ces le la ledit ladite");

    /// <summary>« par rapport à » is not a report.</summary>
    private static readonly WordTable<bool> s_notBefore = WordSet.Of("par en sans");

    private static readonly WordTable<bool> s_parliament = WordSet.Of("parlement assemblee senat commissions commission public");

    private static readonly WordTable<bool> s_government = WordSet.Of("gouvernement ministre ministres premier");

    /// <summary>Whether the sentence from a position, with this verb in its main clause, hands a report to Parliament.</summary>
    public static bool IsRequest(Cursor start, Cursor verb, Cursor end) =>
        Hands(verb)
        && (s_hands.Contains(verb.Token.Hash) ? HasReport(verb, end) : HasReport(start, end))
        && (Has(verb, end, s_parliament) || Has(start, verb, s_government) || Has(verb, end, s_government));

    /// <summary>Whether something is handed to Parliament and it is not said, in a word that is understood, what.</summary>
    public static bool HandsNothing(Cursor start, Cursor verb, Cursor end) =>
        Hands(verb) && !end.Previous.IsMark(':') && Has(start, end, s_parliament) && !Has(start, end, s_reports) && !Has(start, end, s_documents);

    /// <summary>« Ce rapport évalue … », « Il présente … », « Pour chaque four, la liste indique … »: it says more of the report named before.</summary>
    /// <param name="at">The head of a paragraph.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public static bool GoesOn(Cursor at, Cursor end)
    {
        if (!at.Token.AtLineStart || at.Token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (s_pronouns.Contains(at.Token.Hash) || Names(at, s_reports))
        {
            return true;
        }

        var start = at;
        while (at.Index < end.Index && !s_describes.Contains(at.Token.Hash))
        {
            at = at.Next;
        }

        return at.Index < end.Index && SentenceShape.FindVerb(start, end)?.Index == at.Index
            && (Names(Before(at, 2), s_reports) || Names(Before(at, 2), s_documents));
    }

    /// <summary>« ce rapport », « la liste »</summary>
    private static bool Names(Cursor at, WordTable<bool> nouns) => s_pointers.Contains(at.Token.Hash) && nouns.Contains(at.Next.Token.Hash);

    private static Cursor Before(Cursor at, int tokens) => at.At(Math.Max(0, at.Index - tokens));

    private static bool Hands(Cursor verb) =>
        s_hands.Contains(verb.Token.Hash)
        || (s_is.Contains(verb.Token.Hash) && Has(verb, Ahead(verb), s_handed))
        || (s_must.Contains(verb.Token.Hash) && s_toHand.Contains(verb.Next.Token.Hash));

    /// <summary>A few words on: « est, avant le 1er septembre de chaque année, remis ».</summary>
    private static Cursor Ahead(Cursor verb)
    {
        const int Words = 15;
        var at = verb;
        for (var i = 0; i < Words; i++)
        {
            at = at.Next;
        }

        return at;
    }

    private static bool HasReport(Cursor start, Cursor end)
    {
        for (var at = start; at.Index < end.Index && !SentenceShape.EndsSentence(at); at = at.Next)
        {
            if (s_reports.Contains(at.Token.Hash) && !s_notBefore.Contains(at.Previous.Hash))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Cursor start, Cursor end, WordTable<bool> words)
    {
        for (var at = start; at.Index < end.Index && !SentenceShape.EndsSentence(at); at = at.Next)
        {
            if (words.Contains(at.Token.Hash))
            {
                return true;
            }
        }

        return false;
    }
}
