using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>What the title of a law says after its number and date, and where it is over: « relative à la lutte contre le gaspillage ».</summary>
internal static class LawTitles
{
    /// <summary>The first words of what a title says after its date: « relative à », « de finances pour »; participles do so too.</summary>
    private static readonly WordTable<bool> s_titleWords = WordSet.Of(
        "relatif relative relatives relatifs pour sur d' de du des contre en");

    /// <summary>Words at which a title is over: the verb of the sentence, or its next member.</summary>
    private static readonly WordTable<bool> s_titleEnds = WordSet.Of(
        "est sont il elle ils elles ne n' peut peuvent prend prennent entrent cesse cessent s'applique devient deviennent");

    /// <summary>« modifiant la loi n° … et l'article 5 du code … »: titles that name places in other texts.</summary>
    private static readonly WordTable<bool> s_amending = WordSet.Of("modifiant abrogeant completant ratifiant portant");

    /// <summary>Words that end as present participles do.</summary>
    private static readonly WordTable<bool> s_otherWords = WordSet.Of("avant auparavant devant durant suivant maintenant cependant autant montant");

    private static readonly WordTable<bool> s_beforeName = WordSet.Of("la le les l' de du des d' dite dit dits dites appellation appellations denomination");

    /// <summary>« l'art. 5 », « l'article L. 3 »: words whose dot ends no title.</summary>
    private static readonly WordTable<bool> s_abbreviations = WordSet.Of("art l r d lo al n");

    private static readonly ulong s_the = WordHash.Of("les");

    private static readonly WordTable<bool> s_articles = WordSet.Of("l' la le les");

    private static readonly ulong s_thus = WordHash.Of("ainsi");

    private static readonly ulong s_words = WordHash.Of("mots");

    /// <summary>What a title says after its date, up to the verb of the sentence, a comma that opens another member, or the end of the line.</summary>
    public static Parser<bool> Title { get; } = input =>
    {
        var at = (TokenInput)input;
        if (IsAdjective(at))
        {
            return new Success<bool>(true, at.Next);
        }

        if (at.Token.Kind != TokenKind.Word || at.Token.AtLineStart || !(s_titleWords.Contains(at.Token.Hash) || IsParticiple(at)))
        {
            return new Success<bool>(false, at);
        }

        var names = s_amending.Contains(at.Token.Hash);
        for (var words = 0; words < 80 && (IsQuotedName(at) || (names && IsPlaceOfTitle(at)) || !Ends(at, words)); words++)
        {
            at = at.Token.IsMark('(') && Parenthesis.Rest(at.Next) is { WasSuccessful: true } note ? (TokenInput)note.Remainder
                : at.Token.Kind == TokenKind.OpenQuote ? at.Context.At(at.Stream.QuotationEnd(at.Index).End)
                : at.Next;
        }

        return new Success<bool>(true, at);
    };

    /// <summary>« loi n° 2009-1436 du 24 novembre 2009 pénitentiaire est »: an adjective is the whole title.</summary>
    private static bool IsAdjective(TokenInput at) =>
        at.Token is { Kind: TokenKind.Word, AtLineStart: false, IsElided: false } && (at.Token.Flags & TokenFlags.Capital) == TokenFlags.None
        && (at.Next.Token.Kind is not TokenKind.Word || at.Next.Token.AtLineStart || IsTitleEnd(at.Next.Token))
        && Array.Exists(s_adjectiveEndings, ending => at.Stream.CharsOf(at.Token).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_adjectiveEndings = ["aire", "ique", "iale", "nale", "rale", "elle", "tive", "euse", "oire", "cole", "aine", "ible"];

    /// <summary>« autres que la « Clairette de Die » à l'intérieur »: a name in quotation marks in the middle of a title.</summary>
    private static bool IsQuotedName(TokenInput at)
    {
        if (at.Token is not { Kind: TokenKind.OpenQuote, AtLineStart: false } || !s_beforeName.Contains(at.Previous.Hash)
            || at.Stream.QuotationEnd(at.Index) is not (var end, true))
        {
            return false;
        }

        var after = at.Context.At(end);
        return after.Token is { Kind: TokenKind.Word, AtLineStart: false } && !PlaceOpening.IsAt(after) && after.Previous.Kind == TokenKind.CloseQuote;
    }

    private static bool IsTitleEnd(Token word) => s_titleEnds.Contains(word.Hash) || AmendingVerbs.Imperatives.Contains(word.Hash);

    /// <summary>« portant », « visant », « ayant »</summary>
    private static bool IsParticiple(TokenInput at) =>
        !s_otherWords.Contains(at.Token.Hash) && at.Stream.CharsOf(at.Token).EndsWith("ant", StringComparison.Ordinal);

    /// <summary>Whether a title is over before a token.</summary>
    /// <param name="at">The token.</param>
    /// <param name="words">How many words it has already.</param>
    public static bool Ends(TokenInput at, int words)
    {
        if (at.Token.Kind is TokenKind.End or TokenKind.OpenQuote or TokenKind.CloseQuote
            || at.Token.AtLineStart
            || at.Token.IsMark(';')
            || at.Token.IsMark(':')
            || (at.Token.IsMark('.') && !s_abbreviations.Contains(at.Previous.Hash)))
        {
            return true;
        }

        if (at.Token.IsMark(','))
        {
            return !ContinuesTitle(at.Next);
        }

        return words > 0 && at.Token.Kind == TokenKind.Word
            && (IsTitleEnd(at.Token)
                || (at.Token.Hash == s_and && (IsOwnDecree(at.Next) || IsPlaceInOtherLaw(at.Next)))
                || (at.Token.Hash == s_the && at.Next.Token.Hash == s_words)
                || (at.Token.Hash == s_thus && at.Next.Token.Hash != WordHash.Of("que")));
    }

    private static readonly ulong s_and = WordHash.Of("et");

    private static readonly WordTable<bool> s_its = WordSet.Of("son sa ses leur leurs");

    private static readonly WordTable<bool> s_ownTexts = WordSet.Of("decret decrets arrete arretes ordonnance ordonnances textes mesures");

    /// <summary>« et ses décrets d'application », which is no part of the title.</summary>
    private static bool IsOwnDecree(TokenInput at) => s_its.Contains(at.Token.Hash) && s_ownTexts.Contains(at.Next.Token.Hash);

    /// <summary>« et l'article 5 », of a title that names such places.</summary>
    private static bool IsPlaceOfTitle(TokenInput at) => at.Token.Hash == s_and && !IsOwnDecree(at.Next);

    /// <summary>« et à l'article 5 de la loi n° … »: the next place, which is in a text of its own.</summary>
    private static bool IsPlaceInOtherLaw(TokenInput at)
    {
        var place = Particles.To(at) is { WasSuccessful: true } to ? (TokenInput)to.Remainder : at;
        return PlaceOpening.IsAt(place)
            && LocatorGrammar.Chain(place) is { WasSuccessful: true } chain
            && Array.Exists([.. chain.Value], link => link is ArticleLocator { Numbers.Count: > 0 })
            && Array.Exists([.. chain.Value], link => link is LawLocator { Law.Kind: LawKind.Code or LawKind.Law or LawKind.OrganicLaw or LawKind.Ordinance });
    }

    /// <summary>Words that follow a title after a comma, and are not part of it.</summary>
    private static readonly WordTable<bool> s_afterTitle = WordSet.Of(
        "il elle ils elles qui dont et ou apres avant dans en un une ce cet cette ces modifie modifiee ratifie ratifiee precite precitee devient");

    /// <summary>« …, à la lutte contre la corruption »: after a comma a title continues unless a place in a text follows.</summary>
    private static bool ContinuesTitle(TokenInput at) =>
        at.Token.Kind == TokenKind.Word && !at.Token.AtLineStart && !IsTitleEnd(at.Token)
        && (Particles.To(at).WasSuccessful || Particles.Of(at).WasSuccessful
            ? !PlaceOpening.IsAt(at.Next)
            : s_articles.Contains(at.Token.Hash) ? !PlaceOpening.IsAt(at) : IsListedNoun(at));

    /// <summary>« …, maternité, invalidité et décès », « …, sociales et de cuisson »: one of several nouns or adjectives of a title.</summary>
    private static bool IsListedNoun(TokenInput at) =>
        at.Token is { Kind: TokenKind.Word, IsElided: false } && (at.Token.Flags & TokenFlags.Capital) == TokenFlags.None
        && !s_afterTitle.Contains(at.Token.Hash) && !AmendingVerbs.Imperatives.Contains(at.Token.Hash) && !PlaceOpening.IsAt(at)
        && (at.Next.Token.IsMark(',') || at.Next.Token.Hash == s_and);
}
