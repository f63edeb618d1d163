using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>Codes, laws, ordinances and decrees as they are named; the preposition before them is read elsewhere.</summary>
internal static class LawGrammar
{
    private static readonly WordTable<LawKind> s_acts = new()
    {
        { "loi lois", LawKind.Law },
        { "ordonnance ordonnances", LawKind.Ordinance },
        { "decret decrets arrete", LawKind.Decree },
        { "reglement directive convention traite", LawKind.International },
        { "constitution", LawKind.Constitution },
    };

    /// <summary>Words that begin what a title says behind the date: « relative à », « portant », « de finances pour ».</summary>
    private static readonly WordTable<bool> s_titleWords = WordSet.Of(
        "relatif relative relatives relatifs portant visant tendant pour sur d' de du des instituant modifiant fixant creant contre en renforcant habilitant ratifiant autorisant organisant instaurant"
        + " interdisant permettant ameliorant completant prorogeant adaptant favorisant garantissant reformant transposant concernant confortant abrogeant disposant facilitant precisant encadrant ouvrant reconnaissant");

    /// <summary>Words at which a title is over: the verb of the sentence, or its next member.</summary>
    private static readonly WordTable<bool> s_titleEnds = WordSet.Of("est sont il elle ne n' peut peuvent prend prennent entrent ainsi supprimer substituer inserer");

    private static readonly ulong s_the = WordHash.Of("les");

    private static readonly ulong s_words = WordHash.Of("mots");

    private static readonly Parser<LawReference> s_code = input =>
    {
        var at = (TokenInput)input;
        return CodeNames.Find(at) is { } found
            ? new Hit<LawReference>(new(at.Stream.SpanOf(at.Index, found.Behind.Index), LawKind.Code, found.Name), found.Behind)
            : new Miss<LawReference>(input);
    };

    private static readonly Parser<string> s_number =
        (from sign in FirstOf(
             from n in Word("n", "no", "nos")
             from degree in Flag(Mark('°').Or(Mark('º')).Or(Word("o", "os")))
             select n)
         from year in AnyNumber
         from dash in Flag(Mark('-'))
         from order in AnyNumber.Or("")
         select order.Length == 0 ? year : $"{year}-{order}");

    private static readonly Parser<string> s_date =
        from day in AnyNumber.Or(Word("1er").Select(_ => "1er"))
        from ending in Flag(Word("er"))
        from month in Lookup(FrenchMonths.Table, "mois")
        from year in AnyNumber
        select $"{day}{(ending ? "er" : "")} {FrenchMonths.Names[month - 1]} {year}";

    /// <summary>« loi n° 2020-1721 du 29 décembre 2020 de finances pour 2021 »</summary>
    private static readonly Parser<LawReference> s_act =
        (from kind in Lookup(s_acts, "loi")
         from organic in Flag(Word("organique"))
         from number in s_number.Or("")
         from date in (from of in Word("du") from date in s_date select date).Or("")
         from title in Title
         where number.Length > 0 || date.Length > 0 || kind == LawKind.Constitution
         select Make(span => new LawReference(span, organic ? LawKind.OrganicLaw : kind, number.Length > 0 ? $"n° {number}" : "") { Date = date.Length > 0 ? date : null })).Node();

    private static readonly Parser<LawReference> s_thisLaw =
        (from present in Word("presente", "present")
         from law in Word("loi", "projet", "proposition", "texte", "ordonnance")
         from rest in Flag(Words("de", "loi"))
         select Make(span => new LawReference(span, LawKind.ThisLaw, ""))).Node();

    private static readonly Parser<LawReference> s_sameLaw = FirstOf(
        (from same in Word("meme", "memes", "ledit", "ladite", "dudit")
         from law in Word("code", "loi", "ordonnance", "decret", "livre")
         select Make(span => new LawReference(span, LawKind.Same, ""))).Node(),
        (from law in Word("code", "loi", "ordonnance", "decret")
         from same in Word("precite", "precitee", "susvise", "susvisee")
         select Make(span => new LawReference(span, LawKind.Same, ""))).Node());

    /// <summary>Any text in force, or the bill itself.</summary>
    public static Parser<LawReference> Law { get; } = FirstOf(s_thisLaw, s_sameLaw, s_code, s_act);

    private static Parser<string> AnyNumber => input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Number ? new Hit<string>(at.Stream.TextOf(at.Token), at.Next) : new Miss<string>(input);
    };

    /// <summary>What a title says behind its date, up to the verb of the sentence, a comma or the end of the line.</summary>
    private static Parser<bool> Title => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind != TokenKind.Word || !s_titleWords.Contains(at.Token.Hash) || at.Token.AtLineStart)
        {
            return new Hit<bool>(false, at);
        }

        for (var words = 0; words < 80; words++)
        {
            if (at.Token.Kind is TokenKind.End or TokenKind.OpenQuote or TokenKind.CloseQuote || at.Token.AtLineStart
                || at.Token.IsMark(',') || at.Token.IsMark(';') || at.Token.IsMark(':') || at.Token.IsMark('.')
                || (words > 0 && at.Token.Kind == TokenKind.Word && IsTitleEnd(at)))
            {
                break;
            }

            at = at.Next;
        }

        return new Hit<bool>(true, at);
    };

    private static bool IsTitleEnd(TokenInput at) =>
        s_titleEnds.Contains(at.Token.Hash) || (at.Token.Hash == s_the && at.Next.Token.Hash == s_words);
}
