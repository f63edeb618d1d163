using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>
/// Whether a sentence means to change another text. Such a sentence is read by the grammar or not at all: it is
/// never taken for a provision of its own.
/// </summary>
internal static class OperativeSentence
{
    private static readonly WordTable<bool> s_is = WordSet.Of("est sont sera seront");

    private static readonly WordTable<bool> s_becomes = WordSet.Of("devient deviennent");

    private static readonly WordTable<bool> s_places = WordSet.Of(
        "article articles alinea alineas phrase phrases mot mots reference references taux montant annee date nombre tableau ligne code chapitre"
        + " section paragraphe titre intitule");

    /// <summary>What a law can say of a place in another without changing its words.</summary>
    private static readonly WordTable<bool> s_states = WordSet.Of(
        "applicable applicables proroge proroges prorogee prorogees prolonge prolongee ratifie ratifiee ratifies ratifiees etendu etendue etendus"
        + " etendues rendu rendue rendus rendues repute reputes reputee reputees maintenu maintenue maintenus"
        + " suspendu suspendue suspendus regi regie regis pris prise soumis soumise soumises fixe fixee institue cree creee autorise autorisee valide"
        + " validee precise precisee interdit interdite mis mise mises limite limitee reserve reservee subordonne subordonnee conditionne"
        + " conditionnee exclu exclue execute executee executes executees mene menee menes menees egal egale egaux egales superieur superieure"
        + " inferieur inferieure identique identiques nul nulle");

    /// <summary>« sont supprimées de plein droit »: what the law itself brings about.</summary>
    private static readonly Parser<Token> s_ofRight = Words("de", "plein", "droit");

    /// <summary>« il est procédé à la même … »</summary>
    private static readonly Parser<Token> s_alike = Word("procede").Then(Particles.To).Then(Flag(Word("la", "les"))).Then(Word("meme", "memes"));

    private static readonly WordTable<bool> s_names = WordSet.Of(
        "denomme denommee denommes denommees appele appelee appeles appelees nomme nommee baptise baptisee");

    /// <summary>Words before the colon that announces what is put in or taken out.</summary>
    private static readonly WordTable<bool> s_announcing = WordSet.Of(
        "mot mots taux montant montants nombre annee date reference references chiffre signe pourcentage alinea alineas phrase phrases redige rediges redigee"
        + " redigees suivant suivante suivants suivantes");

    private static readonly WordTable<bool> s_written = WordSet.Of("redige rediges redigee redigees");

    private static readonly WordTable<bool> s_modified = WordSet.Of(AmendingVerbs.Participles(AmendingOperation.Modify));

    private static readonly WordTable<bool> s_adjectives = WordSet.Of("premier dernier particulier regulier entier financier foncier");

    private static readonly WordTable<bool> s_adverbs = WordSet.Of(
        "ainsi egalement pas plus toutefois aussi en consequence outre notamment respectivement seulement uniquement exclusivement");

    /// <summary>The same of a quoted sentence that was not understood, whose verb may be missing or unknown.</summary>
    /// <param name="start">The first word, after the label.</param>
    /// <param name="end">The end of the paragraph.</param>
    public static bool MeansChange(TokenInput start, TokenInput end)
    {
        if (AnnouncesWords(start, end))
        {
            return true;
        }

        if (!HasCopula(start, end) || SentenceShape.FindVerb(start, end) is not { } verb || !s_is.Contains(verb.Token.Hash))
        {
            return false;
        }

        var predicate = SkipAdverbs(verb.Next);
        return AmendingVerbs.Changes.Contains(predicate.Token.Hash)
            ? (IsPronoun(verb) ? Particles.Articles.Contains(predicate.Next.Token.Hash) : OpensPlace(start, verb))
                && !s_ofRight(start.Context.At(predicate.Next.Index)).WasSuccessful
            : !s_states.Contains(predicate.Token.Hash) && IsPlaceOfText(start, verb);
    }

    /// <summary>Whether « est » or « sont » is anywhere in a paragraph: most have neither, and their verb need not be looked for.</summary>
    private static bool HasCopula(TokenInput start, TokenInput end)
    {
        for (var i = start.Index; i < end.Index; i++)
        {
            if (s_is.Contains(start.Stream.Tokens[i].Hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place in a text is named among the first words: « L'article 5 », « Le troisième … de l'article L. 3 ».</summary>
    private static bool OpensPlace(Cursor start, Cursor verb)
    {
        const int FirstWords = 4;
        var at = start;
        for (var words = 0; words < FirstWords && at.Index < verb.Index; words++, at = at.Next)
        {
            if (s_places.Contains(at.Token.Hash) || Numerals.Ranks.Contains(at.Token.Hash) || at.Token.Kind == TokenKind.Number
                || (at.Token.IsUpper && ArticleNumbers.IsLabelWord(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>« les mots : « … », « un alinéa ainsi rédigé : » at the end of a line or before a quotation.</summary>
    private static bool AnnouncesWords(Cursor start, Cursor end)
    {
        for (var at = start; at.Index < end.Index && !SentenceShape.EndsSentence(at); at = SentenceShape.Step(at))
        {
            if (at.Token.IsMark(':') && (at.Next.Token.Kind == TokenKind.OpenQuote
                ? s_announcing.Contains(at.Previous.Hash)
                : at.Next.Token.AtLineStart && at.Next.Token.Kind is not (TokenKind.CloseQuote or TokenKind.End) && s_written.Contains(at.Previous.Hash)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(TokenInput start, Cursor verb, Cursor end)
    {
        if (AmendingVerbs.Imperatives.Contains(start.Token.Hash))
        {
            return true;
        }

        var hasPlace = HasPlace(start, verb);
        if (IntroducesQuotation(start, end) && (hasPlace || Has(start, end, s_places) || Has(start, end, AmendingVerbs.Changes)))
        {
            return true;
        }

        if (ReportGrammar.HandsNothing(start, verb, end) || GageGrammar.Opens(start))
        {
            return true;
        }

        if (!s_is.Contains(verb.Token.Hash) && !s_becomes.Contains(verb.Token.Hash))
        {
            return false;
        }

        var predicate = SkipAdverbs(verb.Next);
        if (s_ofRight(start.Context.At(predicate.Next.Index)).WasSuccessful)
        {
            return false;
        }

        if (IsPronoun(verb) && s_alike(start.Context.At(predicate.Index)).WasSuccessful)
        {
            return true;
        }

        if (IsInfinitive(predicate))
        {
            return true;
        }

        if ((hasPlace || IsPronoun(verb) || HasQuotation(start, verb) || AnnouncesList(predicate)) && AmendingVerbs.Changes.Contains(predicate.Token.Hash))
        {
            return true;
        }

        return IsPlace(start, verb) && !s_states.Contains(predicate.Token.Hash);
    }

    /// <summary>« : » and then a quotation, on the line or at the head of the next, in the first sentence.</summary>
    private static bool IntroducesQuotation(Cursor start, Cursor end)
    {
        for (var at = start; at.Index < end.Index && !SentenceShape.EndsSentence(at); at = SentenceShape.Step(at))
        {
            if (at.Token.IsMark(':') && at.Next.Token.Kind == TokenKind.OpenQuote)
            {
                // « une taxe dénommée : « … » » gives something its name.
                return !s_names.Contains(at.Previous.Hash);
            }
        }

        return false;
    }

    /// <summary>Whether all before the verb names a place in a text: « L'article 5 du code du travail ».</summary>
    private static bool IsPlace(TokenInput start, Cursor verb)
    {
        var heads = LeadingPlaces.Parser(start);
        var targets = LocatorGrammar.Targets(heads.Remainder);
        return targets.WasSuccessful && ((TokenInput)targets.Remainder).Index == verb.Index;
    }

    /// <summary>The same, and more than quoted words: « Le mot « pain » est rond » is law of its own.</summary>
    private static bool IsPlaceOfText(TokenInput start, Cursor verb) =>
        IsPlace(start, verb) && !(LocatorGrammar.Targets(LeadingPlaces.Parser(start).Remainder) is { WasSuccessful: true } targets
            && targets.Value.All(target => target.Locators.All(locator => locator is WordsLocator)) && LeadingPlaces.Parser(start).Value.IsEmpty);

    /// <summary>« est ainsi modifiée : »</summary>
    private static bool AnnouncesList(Cursor predicate) => s_modified.Contains(predicate.Token.Hash) && predicate.Next.Token.IsMark(':');

    /// <summary>« est » governs no infinitive: a predicate with one is not understood.</summary>
    private static bool IsInfinitive(Cursor predicate) =>
        predicate.Token is { Kind: TokenKind.Word } token
            && token.End - token.Start > 4
            && predicate.Stream.CharsOf(token).EndsWith("er", StringComparison.Ordinal)
            && !s_adjectives.Contains(token.Hash);

    private static bool Has(Cursor start, Cursor end, WordTable<bool> words)
    {
        for (var at = start; at.Index < end.Index; at = SentenceShape.Step(at))
        {
            if (words.Contains(at.Token.Hash))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasQuotation(Cursor start, Cursor verb)
    {
        for (var at = start; at.Index < verb.Index; at = SentenceShape.Step(at))
        {
            if (at.Token.Kind == TokenKind.OpenQuote)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlace(Cursor start, Cursor verb)
    {
        for (var at = start; at.Index < verb.Index; at = at.Next)
        {
            if (s_places.Contains(at.Token.Hash)
                || (at.Token.IsUpper && ArticleNumbers.IsLabelWord(at))
                || at.Token.IsMark('°')
                || Numerals.Ranks.Contains(at.Token.Hash))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPronoun(Cursor verb) => verb.Index > 0 && verb.Previous.Hash == WordHash.Of("il");

    private static Cursor SkipAdverbs(Cursor at)
    {
        for (var words = 0; words < 4 && (at.Token.IsMark(',') || s_adverbs.Contains(at.Token.Hash)); words++)
        {
            at = at.Next;
        }

        return at;
    }
}
