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

    /// <summary>The first words of what a title says after its date: « relative à », « de finances pour »; participles do so too.</summary>
    private static readonly WordTable<bool> s_titleWords = WordSet.Of(
        "relatif relative relatives relatifs pour sur d' de du des contre en");

    /// <summary>Words at which a title is over: the verb of the sentence, or its next member.</summary>
    private static readonly WordTable<bool> s_titleEnds = WordSet.Of(
        "est sont il elle ils elles ne n' peut peuvent prend prennent entrent cesse cessent s'applique devient deviennent");

    /// <summary>Words that end as present participles do.</summary>
    private static readonly WordTable<bool> s_otherWords = WordSet.Of("avant auparavant devant durant suivant maintenant cependant autant montant");

    private static readonly WordTable<bool> s_beforeName = WordSet.Of("la le les l' de du des d' dite dit dits dites appellation appellations denomination");

    /// <summary>« l'art. 5 », « l'article L. 3 »: words whose dot ends no title.</summary>
    private static readonly WordTable<bool> s_abbreviations = WordSet.Of("art l r d lo al n");

    private const int LongestCode = 10;

    /// <summary>Words at which the name of a code is over.</summary>
    private static readonly WordTable<bool> s_notOfName = WordSet.Of("un une deux trois precite dans par apres avant avec");

    private static readonly ulong s_the = WordHash.Of("les");

    private static readonly WordTable<bool> s_articles = WordSet.Of("l' la le les");

    private static readonly ulong s_thus = WordHash.Of("ainsi");

    private static readonly ulong s_words = WordHash.Of("mots");

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
            || EndsTitle(start.Next, 1))
        {
            return Failure<LawReference>.Result;
        }

        var at = start.Next.Next;
        for (var words = 0; words < LongestCode && at.Token.Kind == TokenKind.Word && !EndsTitle(at, words) && !s_notOfName.Contains(at.Token.Hash); words++)
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

    /// <summary>What a title says after its date, up to the verb of the sentence, a comma that opens another member, or the end of the line.</summary>
    private static readonly Parser<bool> s_title = input =>
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

        for (var words = 0; words < 80 && (IsQuotedName(at) || !EndsTitle(at, words)); words++)
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
         from title in s_title
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

    private static bool EndsTitle(TokenInput at, int words)
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
