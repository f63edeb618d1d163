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

/// <summary>
/// What instructions apply to: « la première phrase de l'alinéa 3 », « le 2° du II de l'article 5 du code de commerce ».
/// One chain of links joined by « de » serves the bill and the law in force, the Assemblée and the Sénat.
/// </summary>
internal static class LocatorGrammar
{
    private static readonly WordTable<Edge> s_edges = new() { { "debut", Edge.Start }, { "fin suite reste", Edge.End } };

    /// <summary>Words that a text in force begins with.</summary>
    private const string LawWords =
        "code livre loi lois ordonnance ordonnances decret decrets decret-loi arrete reglement directive convention traite constitution projet"
        + " proposition texte accord";

    private static readonly ulong s_code = WordHash.Of("code");

    private static readonly WordTable<bool> s_determiners = WordSet.Of("le la les l' ce cet cette ces son sa");

    private static readonly WordTable<bool> s_copulas = WordSet.Of("est sont");

    private static readonly ulong s_the = WordHash.Of("l'");

    /// <summary>Words that follow a label with a dot: « le II. est abrogé ».</summary>
    public static WordTable<bool> Predicates { get; } = WordSet.Of("est sont entre entrent s' devient");

    private static readonly Parser<bool> s_note = Flag(
        from open in FirstOf(Mark('('), Mark('['))
        from rest in Parenthesis.Rest
        select rest);

    private static readonly Parser<bool> s_precited =
        Flag(Word("precite", "precites", "precitee", "precitees", "susmentionne", "susmentionnee", "susvise", "susvisee", "nouveau", "nouvelle"));

    private static readonly Parser<Token> s_previous = Word("precedent", "precedente", "precedents", "precedentes");

    private static readonly Parser<ArticleRange> s_articleRange =
        from first in ArticleNumbers.ArticleNumber
        from note in s_note
        from last in (from to in Word("a") from last in ArticleNumbers.ArticleNumber select last).Or(null!)
        select new ArticleRange(first, last);

    private static readonly Parser<LabelRange> s_labelRange =
        from first in ArticleNumbers.LabelChain
        from last in (from to in Word("a", "au") from last in ArticleNumbers.Label select last).Or(null!)
        select new LabelRange(first, last);

    /// <summary>« alinéa I »: labels in capitals after a noun without number; it never fails.</summary>
    private static readonly Parser<ImmutableArray<LabelRange>> s_apartLabels =
        (from apart in Here(at => at.Token.IsUpper && !at.Token.AtLineStart) from labels in s_labelRange.SeparatedBy(Particles.And) select labels).Or([]);

    /// <summary>« A », « A et B », « A à C »</summary>
    public static Parser<ImmutableArray<LabelRange>> Labels { get; } = s_labelRange.SeparatedBy(Particles.And);

    private static readonly Parser<ImmutableArray<LabelRange>> s_noLabels = input => new Success<ImmutableArray<LabelRange>>([], (TokenInput)input);

    private static Parser<Func<TextSpan, Locator>> Alinea(Demonstrative demonstrative) =>
        from noun in Word("alinea", "alineas")
        from comma in Flag(Mark(',').Then(Here(at => at.Token.Kind == TokenKind.Number && !at.Token.AtLineStart)))
        from numbers in FirstOf(RankGrammar.Numbers, Word("unique", "premier").Select(_ => ImmutableArray.Create(NumberRange.Single(1)))).Or([])
        from repeated in Flag(Word("alinea").Then(Here(at => !numbers.IsEmpty && at.Token.IsMark(','))))
        from label in numbers.IsEmpty && demonstrative == Demonstrative.None ? s_apartLabels : s_noLabels
        from previous in Flag(s_previous)
        select Make(span => !label.IsEmpty
            ? new SubdivisionLocator(span, SyntaxList.From(label))
            : (Locator)new AlineaLocator(span, SyntaxList.From(numbers), Ordinal: false, previous ? Demonstrative.Previous : demonstrative));

    /// <summary>« le chapeau », « la phrase introductive »: the first alinéa of what holds a list.</summary>
    private static AlineaLocator FirstAlinea(TextSpan span) => new AlineaLocator(span, [NumberRange.Single(1)], Ordinal: true);

    /// <summary>« la phrase : « x » »; what follows « cette phrase : » takes its place.</summary>
    private static Parser<Func<TextSpan, Locator>> Sentence(Demonstrative demonstrative) => FirstOf(
        from noun in Word("phrase")
        from introductory in Word("introductive")
        from alinea in Flag(Here(at => Particles.Of(at) is { WasSuccessful: true } of
            && Word("alinea")(Particles.Determiner(of.Remainder).Remainder).WasSuccessful))
        select Make(span => alinea ? new SentenceLocator(span, [NumberRange.Single(1)]) : (Locator)FirstAlinea(span)),
        from noun in Word("phrase", "phrases")
        where demonstrative == Demonstrative.None
        from colon in Particles.Colon
        from quotes in WordsGrammar.BareQuotes
        select Make(span => (Locator)new WordsLocator(span, WordsKind.Sentence, SyntaxList.From(quotes))),
        from noun in Word("phrase", "phrases")
        from only in Flag(Word("unique"))
        from previous in Flag(s_previous)
        select Make(span => (Locator)new SentenceLocator(span, only ? [NumberRange.Single(1)] : [], previous ? Demonstrative.Previous : demonstrative)));

    private static Parser<Func<TextSpan, Locator>> Article(Demonstrative demonstrative) =>
        from noun in FirstOf(Word("article", "articles").Select(_ => true), Word("art").Then(Flag(Mark('.'))))
        from numbers in s_articleRange.SeparatedBy(Particles.And).Or([])
        from previous in Flag(s_previous)
        from precited in s_precited
        select Make(span => (Locator)new ArticleLocator(span, SyntaxList.From(numbers), previous ? Demonstrative.Previous : demonstrative));

    /// <summary>« l'amendement n° 12 », « cet amendement »; « l'amendement » alone is the one that a sub-amendment changes.</summary>
    private static Parser<Func<TextSpan, Locator>> AmendmentItself(Demonstrative demonstrative) =>
        from definite in Here(at => at.Previous.Hash == s_the).Or(false)
        from noun in Word("amendement", "sous-amendement")
        from number in (from n in Word("n", "no") from degree in Flag(Mark('°')) from number in AmendmentNumber select number).Or("")
        where number.Length > 0 || definite || demonstrative != Demonstrative.None
        select Make(span => (Locator)new AmendmentLocator(span, number));

    private static readonly Parser<Func<TextSpan, Locator>> s_edge =
        from edge in Lookup(s_edges, "fin")
        select Make(span => (Locator)new EdgeLocator(span, edge));

    private static readonly WordTable<Func<SyntaxList<NumberRange>, TextSpan, Locator>> s_counted = new()
    {
        { "alinea alineas", (numbers, span) => new AlineaLocator(span, numbers, Ordinal: true) },
        { "phrase phrases", (numbers, span) => new SentenceLocator(span, numbers) },
        { "ligne lignes", (numbers, span) => new TableLocator(span, TablePart.Row, numbers, []) },
        { "colonne colonnes", (numbers, span) => new TableLocator(span, TablePart.Column, numbers, []) },
        { "tableau tableaux", (numbers, span) => new TableLocator(span, TablePart.Table, numbers, []) },
        { "cellule cellules case cases", (numbers, span) => new TableLocator(span, TablePart.Cell, numbers, []) },
        { "mot mots", (numbers, span) => new WordsLocator(span, WordsKind.Words, [], numbers[0]) },
        { "tiret tirets", (numbers, span) => new SubdivisionLocator(span, [new($"tiret {numbers}", null)]) },
        { "partie", DivisionLocators.Counted(DivisionKind.Partie) },
        { "livre", DivisionLocators.Counted(DivisionKind.Livre) },
        { "titre", DivisionLocators.Counted(DivisionKind.Titre) },
        { "chapitre", DivisionLocators.Counted(DivisionKind.Chapitre) },
        { "section", DivisionLocators.Counted(DivisionKind.Section) },
        { "sous-section", DivisionLocators.Counted(DivisionKind.SousSection) },
        { "paragraphe paragraphes", DivisionLocators.Counted(DivisionKind.Paragraphe) },
        { "article articles", (numbers, span) => new SubdivisionLocator(span, [new($"article {numbers}", null)]) },
    };

    /// <summary>« le troisième alinéa », « les deux dernières phrases »</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_ranked =
        from ranks in RankGrammar.Ranks
        from noun in Lookup(s_counted, "alinéa")
        select Make(span => noun(SyntaxList.From(ranks), span));

    /// <summary>« les trois tableaux de l'alinéa 3 »: all of so many.</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_allCounted =
        from all in RankGrammar.All
        from noun in Lookup(s_counted, "alinéas")
        select Make(span => noun([all], span));

    /// <summary>« ces deux alinéas »</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_theseCounted =
        from count in RankGrammar.All
        from noun in FirstOf(
            Word("alineas").Select(_ => (Func<TextSpan, Locator>)(span => new AlineaLocator(span, [], Ordinal: false, Demonstrative.This))),
            Word("phrases").Select(_ => (Func<TextSpan, Locator>)(span => new SentenceLocator(span, [], Demonstrative.This))))
        select noun;

    /// <summary>« le point II »</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_point =
        from noun in Word("point", "points", "item", "items")
        from labels in s_labelRange.SeparatedBy(Particles.And)
        select Make(span => (Locator)new SubdivisionLocator(span, SyntaxList.From(labels)));

    /// <summary>« de L. 245-5 »: an article of a code without the word.</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_codeArticle =
        from range in s_articleRange
        where range.From.ToString().Contains(". ", StringComparison.Ordinal)
        select Make(span => (Locator)new ArticleLocator(span, [range]));

    /// <summary>« I », « 1° et 2° », « a à d »: a label, so read last.</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_subdivision =
        from labels in s_labelRange.SeparatedBy(Particles.And.Then(Here(at => !at.Token.AtLineStart)))
        from dot in Flag(Mark('.').Then(Here(at => Particles.Of(at).WasSuccessful || at.Token.IsMark(',') || Predicates.Contains(at.Token.Hash))))
        from note in s_note
        from precited in s_precited
        select Make(span => (Locator)new SubdivisionLocator(span, SyntaxList.From(labels)));

    /// <summary>« le texte proposé par le I de cet article pour l'article L. 5 »</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_proposed =
        from text in Word("texte", "textes", "redaction")
        from proposed in Word("propose", "proposes", "proposee")
        from proposer in (
            from preposition in Word("par")
            from targets in Targets!
            where targets.All(target => target.Find<WordsLocator>() is null)
            select targets).Or([])
        from place in (
            from preposition in FirstOf(Word("pour").Then(Flag(Word("completer", "modifier", "remplacer", "retablir", "inserer"))), Particles.To)
            from targets in Targets!
            select targets).Or([])
        where proposer.Length + place.Length > 0
        select Make(span => (Locator)new ProposedTextLocator(span, SyntaxList.From(proposer), SyntaxList.From(place)));

    /// <summary>« l'ensemble de l'article »: nothing but the article.</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_whole =
        from noun in Word("ensemble")
        from of in Particles.Of
        from demonstrative in Particles.Determiner
        from whole in s_nouns![(int)demonstrative]
        select whole;

    private static Parser<Func<TextSpan, Locator>> Law(Demonstrative demonstrative) =>
        from law in LawGrammar.Law(demonstrative)
        from precited in s_precited
        select Make(span => (Locator)new LawLocator(span, law));

    private static Parser<string> AmendmentNumber => input =>
    {
        var at = (TokenInput)input;
        var first = at;
        while ((at.Token.Kind is TokenKind.Number or TokenKind.Word || at.Token.IsMark('-')) && (at.Index == first.Index || !at.Token.HasSpaceBefore))
        {
            at = at.Next;
        }

        if (at.Index == first.Index)
        {
            return Failure<string>.Result;
        }

        var rectified = Flag(from word in Word("rect", "rectifie")
                             from dot in Flag(Mark('.'))
                             from again in Flag(Word("bis", "ter", "quater", "quinquies", "sexies"))
                             select word)(at);
        return new Success<string>(at.Stream.Excerpt.Source.Slice(at.Stream.SpanOf(first.Index, at.Index)), (TokenInput)rectified.Remainder);
    };

    private static Parser<Func<TextSpan, Locator>> Noun(Demonstrative demonstrative)
    {
        var law = Law(demonstrative);
        var nouns = new WordTable<Parser<Func<TextSpan, Locator>>>
        {
            { string.Join(' ', WordsGrammar.Nouns.Words), WordLocators.Quoted },
            { "reference references", FirstOf(WordLocators.Quoted, WordLocators.Reference) },
            { "alinea alineas", Alinea(demonstrative) },
            { "article articles", FirstOf(Article(demonstrative), WordLocators.Quoted) },
            { "art", Article(demonstrative) },
            { "phrase phrases", Sentence(demonstrative) },
            { "chapeau", Word("chapeau").Select(_ => (Func<TextSpan, Locator>)FirstAlinea) },
            { "amendement sous-amendement", AmendmentItself(demonstrative) },
            { "ligne lignes colonne colonnes tableau tableaux cellule cellules case cases", TableLocators.Part(demonstrative) },
            { "intitule intitules", FirstOf(DivisionLocators.Heading, WordLocators.Quoted) },
            { "fin debut suite reste", s_edge },
            { "point points item items", FirstOf(s_point, WordLocators.Quoted) },
            {
                string.Join(' ', DivisionLocators.Nouns),
                FirstOf(DivisionLocators.TaxAnnex, DivisionLocators.Division(demonstrative), WordLocators.Quoted)
            },
            { LawWords, law },
            { "texte", FirstOf(s_proposed, law) },
            { "textes redaction", s_proposed },
            { "rapport", DivisionLocators.Report },
            { "ensemble", s_whole },
            { "livre", FirstOf(law, DivisionLocators.Division(demonstrative)) },
            { "code codes", FirstOf(law, WordLocators.Quoted) },
        };
        return ByWord(nouns, demonstrative == Demonstrative.This
            ? FirstOf(s_theseCounted, WordLocators.Occurrences, s_ranked, s_subdivision, WordLocators.Mistyped, WordLocators.BareOccurrences)
                .GuardedBy(PlaceOpening.IsNumbered, "toutes")
            : FirstOf(WordLocators.Occurrences, s_ranked, s_codeArticle, s_subdivision, WordLocators.Mistyped, WordLocators.BareOccurrences, s_allCounted,
                WordLocators.Bare)
                .GuardedBy(PlaceOpening.IsNumbered, "toutes"));
    }

    private static readonly Parser<Func<TextSpan, Locator>>[] s_nouns = [Noun(Demonstrative.None), Noun(Demonstrative.This), Noun(Demonstrative.Same)];

    private static readonly Parser<Func<TextSpan, Locator>> s_named =
        from demonstrative in Particles.Determiner
        from noun in s_nouns[(int)demonstrative]
        select noun;

    /// <summary>« tout l'article », « toute la loi »: each occurrence in it.</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_all =
        from all in Exactly("tout toute tous toutes")
        from determiner in Here(at => s_determiners.Contains(at.Token.Hash))
        from named in s_named
        select named;

    /// <summary>One link with its determiner.</summary>
    public static Parser<Locator> Link { get; } = FirstOf(s_all, s_named).Node();

    /// <summary>« finissant par les mots : « x » »: which of several is meant.</summary>
    private static readonly Parser<bool> s_endingWith =
        from comma in Particles.Comma
        from how in Word("finissant", "commencant", "debutant", "terminant")
        from preposition in Word("par")
        from determiner in Particles.Determiner
        from words in FirstOf(WordsGrammar.QuotedWords.Select(_ => true), WordsGrammar.BareQuotes.Select(_ => true))
        select true;

    /// <summary>« dans sa rédaction résultant de … »</summary>
    private static readonly Parser<Locator> s_wording =
        (from wording in FirstOf(VersionClause.Parser, s_endingWith)
         select Make(span => (Locator)new VersionLocator(span))).Node();

    /// <summary>What is between two links: « de », « à », « figurant au », « constituant ».</summary>
    private static readonly Parser<bool> s_between = FirstOf(
        Particles.Of,
        Particles.To,
        Forgotten.Of,
        Here(at => at.Token.Hash == s_code || PlaceOpening.IsBare(at) || (at.Previous.IsMark(')') && ArticleNumbers.Label(at).WasSuccessful)),
        from figuring in Word("figurant", "prevu", "prevue", "prevus", "prevues", "mentionne", "mentionnee", "mentionnes", "annexe", "annexee", "annexes",
            "annexees", "inscrit", "inscrite", "place", "situe", "situee", "contenu", "insere")
        from to in FirstOf(Particles.To, Word("dans").Select(_ => true))
        select true,
        Word("constituant", "composant", "formant").Select(_ => true));

    /// <summary>« in fine »</summary>
    public static Parser<Locator> InFine { get; } = Words("in", "fine").Select(_ => Make(span => (Locator)new EdgeLocator(span, Edge.End))).Node();

    private static readonly Parser<Locator> s_namelessCode =
        (from law in Forgotten.Code
         select Make(span => (Locator)new LawLocator(span, law))).Node();

    /// <summary>« , qui devient le 4°, », « , devenu l'article 6, »: the number that the place gets, or has got.</summary>
    private static readonly Parser<Locator> s_renumbered =
        from comma in Particles.Comma
        from clause in (
            from becomes in FirstOf(
                Word("qui").Then(Exactly("devient deviennent deviendra deviendront")),
                Exactly("devenu devenue devenus devenues devenant"))
            from adverb in Flag(Word("respectivement"))
            from un in Flag(Word("un", "une", "des"))
            from number in Here(_ => true).Then(input => Target!(input))
            select Make(span => (Locator)new RenumberedLocator(span, number))).Node()
        from comma2 in Particles.Comma
        select clause;

    /// <summary>« Le II devient le III et est ainsi modifié »: the same, with a verb of its own after « et ».</summary>
    private static readonly Parser<Locator> s_renumberedFirst =
        from clause in (
            from becomes in Exactly("devient deviennent")
            from adverb in Flag(Word("respectivement"))
            from un in Flag(Word("un", "une", "des"))
            from number in Here(_ => true).Then(input => Target!(input))
            select Make(span => (Locator)new RenumberedLocator(span, number))).Node()
        from and in Particles.And
        from verb in Here(at => s_copulas.Contains(at.Token.Hash))
        select clause;

    private static readonly Parser<Locator> s_further = FirstOf(
        s_between.Then(Link),
        s_namelessCode,
        InFine,
        s_renumbered,
        s_renumberedFirst,
        s_wording);

    private static readonly Parser<ImmutableArray<Locator>> s_chain =
        from first in Link
        from rest in s_further.Repeated()
        select rest.Insert(0, first);

    private static readonly Parser<ImmutableArray<Locator>> s_afterComma = Mark(',').Then(Particles.Of).Then(s_chain);

    /// <summary>
    /// A chain of links: « la première phrase du deuxième alinéa du I de l'article 5 de la même loi »; a comma may part what holds the place
    /// from it: « l'article 5, du code civil ».
    /// </summary>
    public static Parser<ImmutableArray<Locator>> Chain { get; } =
        WithFirstSet<ImmutableArray<Locator>>(() => FirstSet.Of(s_chain), input =>
        {
            var chain = s_chain(input);
            while (chain.WasSuccessful && s_afterComma(chain.Remainder) is { WasSuccessful: true } outer && PlaceDepth.AreIn(chain.Value, outer.Value))
            {
                chain = new Success<ImmutableArray<Locator>>(chain.Value.AddRange(outer.Value), (TokenInput)outer.Remainder);
            }

            return chain;
        }).Memoized();

    /// <summary>« , à l'exception des articles 885 A et 885 U »</summary>
    public static Parser<Locator> Exception { get; } =
        (from comma in Particles.Comma
         from except in FirstOf(Words("a", "l'", "exception").Then(Particles.Of), Word("sauf", "hormis").Select(_ => true))
         from targets in Here(_ => true).Then(input => Targets!(input))
         select Make(span => (Locator)new ExceptionLocator(span, SyntaxList.From(targets)))).Node();

    /// <summary>A chain as a target of its own.</summary>
    public static Parser<Target> Target { get; } =
        (from chain in Chain
         from except in Exception.Or(null!)
         select Make(span => new Target(span, SyntaxList.From(except is null ? chain : chain.Add(except))))).Node().Memoized();

    /// <summary>« l'alinéa 3 et la première phrase de l'alinéa 5 »</summary>
    public static Parser<ImmutableArray<Target>> Targets { get; } =
        (from headings in Here(SharedHeading.IsAt).Or(false)
         from targets in Target.SeparatedBy(from and in Particles.And
                                            from line in Here(at => !at.Token.AtLineStart || !StatementLabel.Parser(at).WasSuccessful)
                                            from preposition in Flag(FirstOf(Particles.To, Particles.Of))
                                            select and)
         select headings ? SharedHeading.Of(targets) : targets).Memoized();
}
