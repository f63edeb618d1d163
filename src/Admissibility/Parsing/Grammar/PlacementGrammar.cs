using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>The line that says where an amendment is placed, in both chambers' forms.</summary>
internal static class PlacementGrammar
{
    private static readonly WordTable<PlacementPosition> s_positions = new()
    {
        { "apres", PlacementPosition.After },
        { "avant", PlacementPosition.Before },
    };

    private static readonly WordTable<DivisionKind> s_divisions = Divisions();

    private static readonly Parser<Token> s_article = Word("article", "articles", "art", "larticle");

    private static readonly Parser<bool> s_determiner = Flag(Word("l'", "le", "la", "les", "du", "de", "d'", "au", "a"));

    private static readonly Parser<string> s_number =
        from line in Here(at => !at.Token.AtLineStart)
        from number in FirstOf(ArticleNumbers.Label, ArticleNumbers.ArticleNumber.Select(number => number.ToString()),
            Word("preliminaire").Select(_ => "préliminaire"))
        select number;

    /// <summary>« à 19 » after a number.</summary>
    private static readonly Parser<string> s_through =
        from to in Word("a")
        from determiner in s_determiner
        from number in ArticleNumbers.ArticleNumber
        select number.ToString();

    private static readonly Parser<bool> s_toEndOfLine = input =>
    {
        var at = (TokenInput)input;
        while (!at.AtEnd && !at.Token.AtLineStart)
        {
            at = at.Next;
        }

        return new Success<bool>(true, at);
    };

    /// <summary>What a division is called, after its number; it never fails.</summary>
    private static readonly Parser<bool> s_title = input =>
    {
        var at = (TokenInput)input;
        return at.Token is { Kind: TokenKind.Word or TokenKind.Mark, AtLineStart: false }
            && !at.Token.IsMark(',')
            && !at.Token.IsMark('.')
            && !AmendingVerbs.Imperatives.Contains(at.Token.Hash) ? s_toEndOfLine(input) : new Success<bool>(false, at);
    };

    private static readonly Parser<bool> s_noTitle = Here(_ => true);

    private static readonly Parser<bool> s_note = Flag(
        from open in Mark('(').Or(Mark('['))
        from rest in FirstOf(Parenthesis.Rest, s_toEndOfLine)
        from outer in Flag(Mark(')'))
        select rest);

    /// <summary>« et état B », « (annexe) »: what is annexed to the article; it never fails.</summary>
    private static readonly Parser<bool> s_annexed = Flag(
        from and in Flag(Mark(',').Or(Mark('-')).Or(Word("et")))
        from annexed in Word("etat", "etats", "annexe", "annexes", "tableau", "rapport")
        from participle in Flag(Word("annexe"))
        from label in s_number.Or("")
        from rest in Flag(from to in s_determiner from article in s_article from number in s_number.Or("") select number)
        select annexed);

    private static readonly Parser<DivisionReference> s_articles =
        (from word in s_article
         from dot in Flag(Mark('.'))
         from again in Flag(s_article)
         from number in ArticleNumbers.ArticleNumber
         from note in s_note
         from through in s_through.Or(null!)
         from annexed in s_annexed
         from note2 in s_note
         select Make(span => new DivisionReference(span, DivisionKind.Article, number.ToString(), through))).Node();

    private static readonly Parser<DivisionReference> s_numberedDivision =
        (from kind in Lookup(s_divisions, "titre")
         from number in s_number.Or("")
         from note in s_note
         from title in number.Length > 0 && kind != DivisionKind.Etat ? s_title : s_noTitle
         select Make(span =>
             new DivisionReference(span, number.Length == 0 && kind == DivisionKind.Titre ? DivisionKind.BillTitle : kind, RomanInCapitals(number)))).Node();

    /// <summary>« iii bis » is « III bis ».</summary>
    private static string RomanInCapitals(string number)
    {
        var end = number.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? number : number[..end];
        return RomanNumeral.IsFolded(first) ? first.ToUpperInvariant() + number[first.Length..] : number;
    }

    private static readonly Parser<DivisionReference> s_part =
        (from rank in Tokens.Number(Numerals.Ranks)
         from word in Word("partie")
         select Make(span => new DivisionReference(span, DivisionKind.Partie, rank.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Node();

    /// <summary>« Intitulé de la proposition de loi », « Titre de la proposition de loi », « Intitulé du chapitre II »</summary>
    private static readonly Parser<DivisionReference> s_heading =
        (from word in Word("intitule", "titre")
         from of in Word("du", "de", "d'")
         from determiner in s_determiner
         from inner in FirstOf(
             s_numberedDivision.Where(division => division.Number.Length > 0).Select(division => (division.Kind, division.Number)),
             from bill in Word("projet", "proposition", "texte")
             from rest in Flag(from of2 in Word("de")
                               from law in Word("loi", "resolution")
                               from kind in Flag(Word("organique", "constitutionnelle", "europeenne"))
                               select law)
             select (DivisionKind.BillTitle, ""))
         select Make(span => new DivisionReference(span, inner.Item1, inner.Item2))).Node();

    /// <summary>« RAPPORT ANNEXÉ », « Rapport annexé à l'article 2 »</summary>
    private static readonly Parser<DivisionReference> s_report =
        (from noun in Word("rapport")
         from participle in Word("annexe")
         from of in Flag(from to in s_determiner from determiner in s_determiner from article in s_article from number in s_number select number)
         select Make(span => new DivisionReference(span, DivisionKind.Annexe, ""))).Node();

    private static readonly Parser<DivisionReference> s_division = FirstOf(s_articles, s_heading, s_numberedDivision, s_part, s_report);

    private static readonly Parser<InsertedDivision> s_inserts =
        from comma in Flag(Mark(',').Or(Mark(':')))
        from verb in Word("inserer", "ajouter")
        from what in FirstOf(
            from determiner in Word("la", "une") from division in Word("division") select InsertedDivision.Heading,
            from determiner in Flag(Word("l'", "les", "un", "deux", "des")) from article in Word("article", "articles") select InsertedDivision.Article,
            from determiner in Word("le", "un", "la", "une", "l'")
            from division in Word("chapitre", "titre", "section", "sous-section", "intitule", "livre", "partie")
            select InsertedDivision.Heading)
        from rest in s_toEndOfLine
        select what;

    private static readonly Parser<InsertedDivision> s_additional =
        (from kind in FirstOf(
             Word("article", "articles", "art").Select(_ => InsertedDivision.Article),
             Word("division", "divisions", "div", "chapitre", "titre").Select(_ => InsertedDivision.Heading))
         from dot in Flag(Mark('.'))
         from additional in Word("additionnel", "additionnels", "additionnelle", "additionnelles", "add")
         from dot2 in Flag(Mark('.'))
         select kind)
        .Or(InsertedDivision.None);

    /// <summary>« APRÈS L'ARTICLE 9, insérer l'article suivant: », « ARTICLE ADDITIONNEL AVANT L'ARTICLE 3 »</summary>
    public static Parser<PlacementSyntax> Beside { get; } =
        (from additional in s_additional
         from position in Lookup(s_positions, "après")
         from determiner in s_determiner
         from division in s_division
         from inserts in s_inserts.Or(additional)
         from colon in Particles.Colon
         select Make(span => new PlacementSyntax(span, position, division, inserts == InsertedDivision.None ? InsertedDivision.Article : inserts))).Node();

    private static readonly Parser<PlacementSyntax> s_on =
        (from determiner in s_determiner
         from division in s_division
         from comma in Flag(Mark(':').Or(Mark(',')))
         select Make(span => new PlacementSyntax(span, PlacementPosition.On, division, InsertedDivision.None))).Node();

    /// <summary>A whole placement, and nothing after it.</summary>
    public static Parser<PlacementSyntax> Placement { get; } =
        from placement in FirstOf(Beside, s_on)
        from dot in Flag(Mark('.'))
        from end in Here(at => at.AtEnd)
        select placement;

    private static WordTable<DivisionKind> Divisions()
    {
        var divisions = new WordTable<DivisionKind>();
        foreach (var noun in DivisionNouns.All)
        {
            divisions.Add(noun.Singular, noun.Kind);
        }

        return divisions;
    }
}
