using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Codes, laws, ordinances and decrees as they are named; the determiner before them is read elsewhere.</summary>
internal static class LawGrammar
{
    private static readonly WordTable<LawKind> s_acts = new()
    {
        { "loi lois", LawKind.Law },
        { "ordonnance ordonnances", LawKind.Ordinance },
        { "decret decrets arrete decret-loi", LawKind.Decree },
        { "reglement directive convention traite accord", LawKind.International },
        { "constitution", LawKind.Constitution },
    };

    /// <summary>Texts that a determiner can point to.</summary>
    private static readonly WordTable<LawKind> s_pointedKinds = new()
    {
        { "code livre", LawKind.Code },
        { "loi lois texte projet proposition", LawKind.Law },
        { "ordonnance", LawKind.Ordinance },
        { "decret", LawKind.Decree },
        { "reglement directive convention", LawKind.International },
    };

    private static readonly Parser<LawKind> s_pointed = Lookup(s_pointedKinds, "loi");

    private const int LongestCode = 10;

    /// <summary>Words at which the name of a code is over.</summary>
    private static readonly WordTable<bool> s_notOfName = WordSet.Of("un une deux trois precite dans par apres avant avec");

    private static readonly Parser<LawReference> s_code = input =>
    {
        var at = (TokenInput)input;
        return CodeNames.Find(at) is { } found
            ? new Success<LawReference>(new(at.Stream.SpanOf(at.Index, found.After.Index), LawKind.Code, found.Name), found.After)
            : Failure<LawReference>.Result;
    };

    /// <summary>« code des impositions sur les biens et les services »: a code by a name that is not quite its own, as written.</summary>
    private static readonly Parser<LawReference> s_unknownCode = input =>
    {
        var start = (TokenInput)input;
        if (!Word("code")(start).WasSuccessful
            || start.Next.Token.Kind != TokenKind.Word
            || start.Next.Token.AtLineStart
            || s_notOfName.Contains(start.Next.Token.Hash)
            || LawTitles.Ends(start.Next, 1))
        {
            return Failure<LawReference>.Result;
        }

        var at = start.Next.Next;
        for (var words = 0;
            words < LongestCode && at.Token.Kind == TokenKind.Word && !LawTitles.Ends(at, words) && !s_notOfName.Contains(at.Token.Hash);
            words++)
        {
            at = at.Next;
        }

        var span = start.Stream.SpanOf(start.Index, at.Index);
        return new Success<LawReference>(new(span, LawKind.Code, start.Stream.Excerpt.Source.Slice(span)), at);
    };

    private static readonly Parser<string> s_anyNumber = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Number ? new Success<string>(at.Stream.TextOf(at.Token), at.Next) : Failure<string>.Result;
    };

    /// <summary>« n° 2005-102 », « n°2005-102 », « no 2023 380 », « (UE) 2016/679 »</summary>
    private static readonly Parser<string> s_number = FirstOf(
        from symbol in Word("n", "no")
        from degree in Mark('°')
        from blank in Here(at => at.Token.Kind == TokenKind.Word)
        select "",
        from symbol in Word("n", "no", "nos", "ns")
        from degree in Flag(Mark('°').Or(default(Token)))
        from year in s_anyNumber
        from dash in Flag(FirstOf(Mark('-'), Mark('/')))
        from order in (from more in Here(at => dash || at.Token.Kind == TokenKind.Number) from order in s_anyNumber select order).Or("")
        select order.Length == 0 ? year : $"{year}-{order}",
        from open in Mark('(')
        from union in Parenthesis.Rest
        from symbol in Flag(from n in Word("n", "no") from degree in Flag(Mark('°')) select n)
        from year in s_anyNumber
        from slash in Mark('/')
        from order in s_anyNumber
        select $"{year}/{order}",
        from year in s_anyNumber
        from slash in FirstOf(Mark('/'), Mark('-'))
        from order in s_anyNumber
        from union in Flag(from again in Mark('/') from letters in Here(at => at.Token.Kind == TokenKind.Word) from word in AnyWord select word)
        select $"{year}-{order}");

    private static Parser<Token> AnyWord => input => ((TokenInput)input).Token.Kind == TokenKind.Word
        ? new Success<Token>(((TokenInput)input).Token, ((TokenInput)input).Next)
        : Failure<Token>.Result;

    private static readonly WordTable<int> s_months = Months();

    /// <summary>« 1er janvier 2030 »</summary>
    public static Parser<string> Date { get; } =
        from day in s_anyNumber
        from ending in Flag(Word("er"))
        from month in Lookup(s_months, "janvier")
        from year in s_anyNumber
        select $"{day}{(ending ? "er" : "")} {FrenchCalendar.Months[month - 1]} {year}";

    /// <summary>« portant loi organique », of an ordinance.</summary>
    private static readonly Parser<bool> s_carriesOrganic = Flag(Here(at => Words("portant", "loi", "organique")(at).WasSuccessful));

    /// <summary>« la loi « climat et résilience » »: a law by the name that people give it.</summary>
    private static readonly Parser<string> s_nickname =
        (from opening in Here(at => at.Token is { Kind: TokenKind.OpenQuote, AtLineStart: false })
         from name in Quote
         select $"« {name.Text} »").Or("");

    private static readonly Parser<string> s_noNickname = Here(_ => true).Select(_ => "");

    /// <summary>« loi n° 2020-1721 du 29 décembre 2020 de finances pour 2021 »</summary>
    private static readonly Parser<LawReference> s_act =
        (from kind in Lookup(s_acts, "loi")
         from organic in Flag(Word("organique"))
         from constitutional in Flag(Word("constitutionnelle"))
         from number in s_number.Or("")
         from date in Flag(Word("du")).Then(Date).Or("")
         from note in Flag(from comma in Particles.Comma from modified in Word("modifiee", "modifie") from comma2 in Particles.Comma select modified)
         from carries in s_carriesOrganic
         from title in LawTitles.Title
         from nickname in number.Length == 0 && date.Length == 0 && !title && kind == LawKind.Law ? s_nickname : s_noNickname
         where number.Length > 0 || date.Length > 0 || title || nickname.Length > 0 || kind == LawKind.Constitution
         select Make(span => new LawReference(span, organic || carries ? LawKind.OrganicLaw : kind, number.Length > 0 ? $"n° {number}" : nickname)
         {
             Date = date.Length > 0 ? date : null,
         })).Node();

    /// <summary>« annexe III au code général des impôts »: a text of its own.</summary>
    public static Parser<LawReference> TaxAnnex { get; } =
        (from noun in Word("annexe")
         from number in ArticleNumbers.Label
         from to in FirstOf(Particles.To, Particles.Of, Mark(',').Select(_ => true))
         from determiner in Particles.Determiner
         from code in s_code
         where code.Name == TaxCode
         select Make(span => new LawReference(span, LawKind.Code, $"{TaxCode}, annexe {number}"))).Node();

    private const string TaxCode = "code général des impôts";

    /// <summary>« Règlement du Sénat »</summary>
    private static readonly Parser<LawReference> s_rules =
        (from noun in Word("reglement")
         from of in Particles.Of
         from determiner in Particles.Determiner
         from assembly in FirstOf(
             Exactly("assemblee").Then(Exactly("nationale")).Select(_ => "de l’Assemblée nationale"),
             Exactly("senat").Select(_ => "du Sénat"),
             Exactly("congres").Then(Flag(Exactly("du").Then(Exactly("parlement")))).Select(_ => "du Congrès"))
         select Make(span => new LawReference(span, LawKind.AssemblyRules, $"Règlement {assembly}"))).Node();

    private static readonly Parser<bool> s_ofLaw =
        Flag(from of in Word("de") from law in Word("loi", "lois", "resolution") from kind in Flag(Word("organique", "constitutionnelle")) select law);

    /// <summary>A text in force, or the bill itself.</summary>
    /// <param name="demonstrative">How the determiner before it points.</param>
    public static Parser<LawReference> Law(Demonstrative demonstrative) => demonstrative switch
    {
        Demonstrative.This =>
            (from law in s_pointed
             from kind in Flag(Word("organique", "constitutionnelle"))
             from rest in s_ofLaw
             select Make(span => new LawReference(span, LawKind.ThisLaw, ""))).Node(),
        Demonstrative.None => FirstOf(
            s_code,
            s_rules,
            s_act,
            (from law in s_pointed
             from same in Word("precite", "precitee", "susvise", "susvisee", "susmentionne", "susmentionnee")
             select Make(span => new LawReference(span, LawKind.Same, "") { PointsTo = law })).Node(),
            (from bill in Word("projet", "proposition", "texte")
             from rest in s_ofLaw
             select Make(span => new LawReference(span, LawKind.ThisLaw, ""))).Node(),
            s_unknownCode),
        _ => FirstOf(
            s_code,
            s_act,
            (from law in s_pointed
             from kind in Flag(Word("organique", "constitutionnelle"))
             from same in Flag(Word("precite", "precitee"))
             select Make(span => new LawReference(span, LawKind.Same, "") { PointsTo = law })).Node()),
    };

    /// <summary>Whether the name of a text may begin at a position, its determiner aside.</summary>
    public static bool IsAt(TokenInput at)
    {
        var noun = (TokenInput)Particles.Determiner(at).Remainder;
        return s_acts.Contains(noun.Token.Hash) || s_pointed(noun).WasSuccessful;
    }

    private static WordTable<int> Months()
    {
        var months = new WordTable<int>();
        for (var i = 0; i < FrenchCalendar.Months.Count; i++)
        {
            months.Add(Typography.FoldText(FrenchCalendar.Months[i]), i + 1);
        }

        return months;
    }
}
