using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>What is put in: « les mots : « … » », « les deux alinéas suivants : « … » », « un article L. 212-1-1 ainsi rédigé : « … » ».</summary>
internal static class ContentGrammar
{
    private static readonly WordTable<ContentKind> s_nouns = new()
    {
        { "alinea alineas", ContentKind.Alinea },
        { "phrase phrases", ContentKind.Sentence },
        { "article articles", ContentKind.Article },
        { "paragraphe paragraphes tiret tirets item subdivision subdivisions", ContentKind.Subdivision },
        { "ligne lignes categorie categories", ContentKind.Row },
        { "colonne colonnes", ContentKind.Column },
        { "tableau tableaux", ContentKind.Table },
        { DivisionNouns.Without(plural: true, DivisionKind.Paragraphe, DivisionKind.Etat)
            + " division divisions intitule intitules", ContentKind.Division },
        { "disposition dispositions texte", ContentKind.Text },
    };

    private static readonly Parser<Token> s_adjective = Word(
        "additionnel", "additionnels", "additionnelle", "additionnelles", "unique", "nouveau", "nouvel", "nouveaux", "nouvelle", "nouvelles", "supplementaire",
        "supplementaires", "complementaire", "complementaires", "autre", "autres",
        "dernier", "derniere", "derniers", "dernieres", "premier", "premiere", "second", "seconde", "deuxieme", "troisieme", "quatrieme", "cinquieme",
        "sixieme");

    private static readonly Parser<bool> s_adjectives = Flag(s_adjective.Then(Flag(s_adjective)));

    /// <summary>Quoted paragraphs one after the other, whatever punctuation is between two of them.</summary>
    private static readonly Parser<ImmutableArray<Quotation>> s_paragraphs = Paragraphs(FirstOf(UnquotedText.Unclosed, QuotedLaw));

    private static readonly Parser<ImmutableArray<Quotation>> s_signedParagraphs = Paragraphs(QuotedLaw);

    /// <summary>« (nouveau) »; it never fails.</summary>
    private static readonly Parser<bool> s_note = Flag(Mark('(').Then(Parenthesis.Rest));

    /// <summary>The text, quoted or on lines of its own.</summary>
    /// <param name="lines">How the lines are taken where there are no quotation marks.</param>
    private static Parser<ImmutableArray<Quotation>> Body(Parser<Quotation> lines) => FirstOf(s_paragraphs, UnquotedText.AsContent(lines));

    private static readonly Parser<ImmutableArray<Quotation>> s_blockBody = Body(UnquotedText.Block);

    private static readonly Parser<ImmutableArray<Quotation>> s_lineBody = Body(UnquotedText.Lines(1));

    private static readonly Parser<ImmutableArray<Quotation>> s_quotedBody = Body(UnquotedText.None);

    /// <summary>« l'article suivant », « le paragraphe suivant »: nouns of a whole text where « suivant » follows, and of quoted words elsewhere.</summary>
    private static readonly WordTable<bool> s_blocks = WordSet.Of("article articles paragraphe paragraphes subdivision subdivisions");

    private static readonly WordTable<bool> s_following = WordSet.Of("suivant suivants suivante suivantes additionnel additionnels");

    /// <summary>« les mots : « … » »</summary>
    public static Parser<Content> Quoted { get; } =
        (from block in Here(at => !(s_blocks.Contains(at.Next.Token.Hash) && s_following.Contains(at.Next.Next.Token.Hash)))
         from determiner in Particles.Determiner
         from words in WordsGrammar.QuotedWords
         select Make(span => new Content(span, ContentKind.Words, null, SyntaxList.From(words.Quotes)))).Node();

    /// <summary>« L. 1 et L. 2 », « II bis », « 5° à 7° »</summary>
    private static readonly Parser<bool> s_numbers =
        FirstOf(ArticleNumbers.LawArticleNumber.Select(number => number.ToString()), ArticleNumbers.Label)
            .SeparatedBy(FirstOf(Word("a").Select(_ => true), Particles.And))
            .Then(Flag(Mark('.').Then(Here(at => !at.Token.AtLineStart))).Select(_ => true));

    /// <summary>« un chapitre … »: a number left to the services.</summary>
    private static readonly Parser<bool> s_dots = Here(at => at.Token.IsMark('…') || (at.Token.IsMark('.') && at.Next.Token.IsMark('.')))
        .Then(Mark('…').Or(default).Then(Flag(Mark('.').Then(Mark('.')).Then(Flag(Mark('.'))))));

    /// <summary>« un article L. 1 du code de la consommation », « un article L. 1 au même code »; it never fails.</summary>
    private static readonly Parser<bool> s_place = Flag(
        from preposition in FirstOf(Words("au", "sein").Then(Particles.Of), Particles.Of, Particles.To)
        from chain in LocatorGrammar.Chain
        select true);

    /// <summary>« un paragraphe composé d'un article unique », « une section comprenant les articles L. 1 et L. 2 »; it never fails.</summary>
    private static readonly Parser<bool> s_composed = Flag(
        from how in Exactly("compose composee composes composees constitue constituee constitues constituees forme formee comprenant contenant")
        from of in Flag(Particles.Of)
        from determiner in Particles.Determiner
        from count in Flag(FirstOf(Number(Numerals.Counts), RankGrammar.PlainNumber))
        from noun in Word("article", "articles", "alinea", "alineas")
        from numbers in Flag(FirstOf(s_numbers, Word("unique").Select(_ => true)))
        select true);

    /// <summary>« un titre premier bis »; it never fails.</summary>
    private static readonly Parser<bool> s_first = Flag(Word("premier", "premiere").Then(ArticleNumbers.Multiple));

    private static readonly Parser<bool> s_notFirst = input => ((TokenInput)input).No;

    /// <summary>« un article L. 1 », « deux alinéas », « un II bis », « l'intitulé »</summary>
    private static readonly Parser<Announcement> s_item =
        from some in Flag(Word("des"))
        from determiner in Particles.Determiner
        from count in FirstOf(Number(Numerals.Counts), RankGrammar.PlainNumber).Or(0)
        from before in s_adjectives
        from rank in Flag(RankGrammar.Ranks)
        from item in FirstOf(
            from kind in Lookup(s_nouns, "alinéa")
            from first in kind == ContentKind.Division ? s_first : s_notFirst
            from adjectives in s_adjectives
            from numbered in Flag(FirstOf(s_numbers, s_dots, Flag(Word("preliminaire", "liminaire").Then(Flag(ArticleNumbers.Multiple))).Where(named => named)))
            from adjectives2 in s_adjectives
            from law in s_place
            from composed in s_composed
            select new Announcement(kind, 0, numbered || first),
            s_numbers.Select(_ => new Announcement(ContentKind.Subdivision, 0, true)),
            Words("membre", "de", "phrase").Select(_ => new Announcement(ContentKind.Words, 0, false)),
            Word("nouveau").Select(_ => new Announcement(ContentKind.Subdivision, null, false)),
            from words in Word("mots")
            from more in Here(at => Particles.And(at).WasSuccessful)
            select new Announcement(ContentKind.Text, null, false))
        select item.Count is null ? item : item with { Count = count == 0 ? null : count };

    /// <summary>« un article L. 1 et un article L. 2 », « la division et l'intitulé », « les mots et une phrase »</summary>
    private static readonly Parser<Announcement> s_announcement =
        (from items in s_item.SeparatedBy(Particles.And)
         select items.Length == 1 ? items[0] : items[0] with { Count = null }).Memoized();

    private static readonly Parser<Content> s_block = Block(s_paragraphs, BodyOf);

    private static readonly Parser<Content> s_signedBlock = Block(s_signedParagraphs, _ => s_signedParagraphs);

    /// <summary>A noun, something between, and the text: « un alinéa est ajouté : « … » ». Where a place is between, the content is the text alone.</summary>
    public static Parser<(Content Content, LeadingPlaces Between)> Announced(Parser<LeadingPlaces> between) =>
        (from announced in s_announcement
         from before in Flag(Particles.Qualifier)
         from middle in between
         from after in Particles.Qualifier.Or(false)
         from colon in Particles.Colon
         from quotes in colon || after || before ? BodyOf(announced) : s_paragraphs
         let quoted = TextSpan.FromBounds(quotes[0].Span.Start, quotes[^1].Span.End)
         select Make(span => (new Content(middle.IsEmpty ? span : quoted, announced.Kind, announced.Count, SyntaxList.From(quotes)), middle))).Node();

    /// <summary>« une virgule », « un point »</summary>
    private static readonly Parser<Content> s_sign =
        (from determiner in Word("un", "une")
         from mark in Word("virgule", "point", "point-virgule", "tiret")
         select Make(span => new Content(span, ContentKind.Words, 1, []))).Node();

    /// <summary>A noun and its text.</summary>
    public static Parser<Content> Content { get; } = FirstOf(Quoted, s_block, s_sign).Memoized();

    /// <summary>A text without a noun, between quotation marks: « rédiger ainsi cet article : « … » »</summary>
    public static Parser<Content> Bare { get; } = MakeBare(s_paragraphs);

    /// <summary>A text between quotation marks, with or without a noun: what a verb can follow, as it cannot follow lines without quotation marks.</summary>
    public static Parser<Content> Signed { get; } = FirstOf(Quoted, s_signedBlock, s_sign, MakeBare(s_signedParagraphs));

    private static readonly Parser<Content> s_bareBlock = MakeBareLines(UnquotedText.Block);

    private static readonly Parser<Content> s_bareLine = MakeBareLines(UnquotedText.Lines(1));

    /// <summary>A text without a noun, between quotation marks or on lines of its own.</summary>
    /// <param name="lines">How many lines where there are no quotation marks; 0 for all up to the next order.</param>
    public static Parser<Content> BareLines(int lines) => lines switch
    {
        0 => s_bareBlock,
        1 => s_bareLine,
        _ => MakeBareLines(UnquotedText.Lines(lines)),
    };

    /// <summary>« Insérer un article additionnel ainsi rédigé : »: what follows is the article, read as such.</summary>
    public static Parser<Content> AdditionalArticle { get; } =
        (from determiner in Particles.Determiner
         from count in Number(Numerals.Counts).Or(0)
         from before in s_adjectives
         from noun in FirstOf(Word("article", "articles").Select(_ => ContentKind.Article),
             Word("division", "divisions", "chapitre", "titre", "section").Select(_ => ContentKind.Division))
         from additional in s_adjectives
         from more in Flag(from and in Word("et")
                           from of in Flag(Word("de", "d'"))
                           from another in Particles.Determiner
                           from un in Flag(Word("un", "une"))
                           from heading in Word("intitule", "article")
                           select and)
         from qualifier in Particles.Qualifier.Or(false)
         from colon in Particles.Colon
         where qualifier || colon
         select Make(span => new Content(span, noun, count == 0 ? null : count, []))).Node();

    /// <summary>« un 15° ainsi rédigé : » at the end of a quotation: the text is elsewhere in the bill.</summary>
    public static Parser<Content> ToCome { get; } =
        (from announced in s_announcement
         from qualifier in Particles.Qualifier
         from colon in Mark(':')
         from end in Here(at => at.Token.Kind == TokenKind.CloseQuote)
         select Make(span => new Content(span, announced.Kind, announced.Count, []))).Node();

    private static Parser<ImmutableArray<Quotation>> Paragraphs(Parser<Quotation> opening) =>
        from first in opening
        from rest in (
            from stops in Flag(FirstOf(Mark(';'), Mark('.'), Mark(',')))
            from line in Here(at => at.Token.AtLineStart)
            from paragraph in QuotedLaw
            select paragraph).Repeated()
        select rest.Insert(0, first);

    private static Parser<Content> Block(Parser<ImmutableArray<Quotation>> paragraphs, Func<Announcement, Parser<ImmutableArray<Quotation>>> bodyOf) =>
        (from announced in s_announcement
         from note in s_note
         from comma in Particles.Comma
         from qualifier in Particles.Qualifier.Or(false)
         from comma2 in Particles.Comma
         from colon in Particles.Colon
         from quotes in colon || qualifier ? bodyOf(announced) : paragraphs
         select Make(span => new Content(span, announced.Kind, announced.Count, SyntaxList.From(quotes)))).Node();

    private static Parser<Content> MakeBareLines(Parser<Quotation> lines) => MakeBare(Body(lines));

    private static Parser<Content> MakeBare(Parser<ImmutableArray<Quotation>> text) =>
        (from quotes in text
         select Make(span => new Content(span, ContentKind.Text, null, SyntaxList.From(quotes)))).Node();

    private static Parser<ImmutableArray<Quotation>> BodyOf(Announcement announced) => announced switch
    {
        { Kind: ContentKind.Alinea or ContentKind.Sentence, Count: { } count and > 1 } => Body(UnquotedText.Lines(count)),
        { Kind: ContentKind.Alinea or ContentKind.Sentence, Count: 1 } or { Kind: ContentKind.Sentence } => s_lineBody,
        { Kind: ContentKind.Article or ContentKind.Division, IsNumbered: false } => s_quotedBody,
        _ => s_blockBody,
    };

    /// <summary>What the words before a text say of it.</summary>
    /// <param name="Kind">What kind of text follows.</param>
    /// <param name="Count">How many, or null; 0 where the words before the noun have yet to say it.</param>
    /// <param name="IsNumbered">Whether its number is said.</param>
    private sealed record Announcement(ContentKind Kind, int? Count, bool IsNumbered);
}
