using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>
/// What instructions bear on: « la première phrase de l'alinéa 3 », « le 2° du II de l'article 5 du code de commerce ».
/// One chain of links joined by « de » serves the bill and the law in force, the Assemblée and the Sénat.
/// </summary>
internal static class LocatorGrammar
{
    private static readonly WordTable<Demonstrative> s_determiners = new()
    {
        { "le la les l'", Demonstrative.None },
        { "cet cette ce ces", Demonstrative.This },
        { "ledit ladite lesdits lesdites dudit audit desdits auxdits", Demonstrative.Same },
    };

    private static readonly WordTable<Demonstrative> s_adjectives = new()
    {
        { "meme memes dit dite", Demonstrative.Same },
        { "present presente presents", Demonstrative.This },
    };

    private static readonly WordTable<DivisionKind> s_divisions = new()
    {
        { "partie parties", DivisionKind.Partie },
        { "livre livres", DivisionKind.Livre },
        { "titre titres", DivisionKind.Titre },
        { "chapitre chapitres", DivisionKind.Chapitre },
        { "section sections", DivisionKind.Section },
        { "sous-section sous-sections", DivisionKind.SousSection },
        { "paragraphe paragraphes", DivisionKind.Paragraphe },
        { "annexe annexes", DivisionKind.Annexe },
        { "etat", DivisionKind.Etat },
    };

    private static readonly WordTable<TablePart> s_tableParts = new()
    {
        { "ligne lignes", TablePart.Row },
        { "colonne colonnes", TablePart.Column },
        { "tableau tableaux", TablePart.Table },
        { "cellule cellules case", TablePart.Cell },
    };

    private static readonly WordTable<WordsKind> s_wordNouns = new()
    {
        { "mot", WordsKind.Word },
        { "mots expression expressions formule termes terme membre", WordsKind.Words },
        { "montant montants somme sommes", WordsKind.Amount },
        { "taux", WordsKind.Rate },
        { "reference references", WordsKind.Reference },
        { "annee annees", WordsKind.Year },
        { "date dates", WordsKind.Date },
        { "nombre nombres", WordsKind.Number },
        { "chiffre chiffres", WordsKind.Figure },
        { "signe signes", WordsKind.Sign },
        { "pourcentage pourcentages", WordsKind.Percentage },
        { "lettre lettres", WordsKind.Letter },
        { "duree durees", WordsKind.Duration },
        { "nom noms", WordsKind.Name },
        { "mention mentions", WordsKind.Mention },
    };

    private static readonly WordTable<Edge> s_edges = new()
    {
        { "debut", Edge.Start },
        { "fin", Edge.End },
    };

    /// <summary>« le », « cet », « le même », « le présent »</summary>
    public static Parser<Demonstrative> Determiner { get; } =
        from determiner in Lookup(s_determiners, "l'").Or(Demonstrative.None)
        from adjective in Lookup(s_adjectives, "même").Or(Demonstrative.None)
        select adjective == Demonstrative.None ? determiner : adjective;

    private static readonly Parser<int> s_plainNumber = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Number && int.TryParse(at.Stream.CharsOf(at.Token), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 100_000
            ? new Hit<int>(value, at.Next)
            : new Miss<int>(input);
    };

    private static readonly Parser<NumberRange> s_numberRange =
        from first in s_plainNumber
        from last in Word("a").Then(s_plainNumber).Or(first)
        select new NumberRange(first, last);

    /// <summary>« et », « , », « , et »</summary>
    private static readonly Parser<bool> s_and = FirstOf(
        from comma in Mark(',') from and in Flag(Word("et", "ou")) select true,
        Word("et", "ou").Select(_ => true));

    /// <summary>« 5 », « 5 à 7 et 9 »</summary>
    private static readonly Parser<ImmutableArray<NumberRange>> s_numberList = s_numberRange.SeparatedBy(s_and);

    /// <summary>« première », « deux dernières », « 3e », « deuxième à quatrième », « première et dernière »</summary>
    private static readonly Parser<int> s_rank = FirstOf(
        Tokens.Number(Numerals.Ranks),
        from number in s_plainNumber
        from ending in Here(at => !at.Token.HasSpaceBefore)
        from word in Word("e", "er", "ere", "re", "eme", "nd", "nde")
        select number);

    private static readonly Parser<ImmutableArray<NumberRange>> s_ranks = FirstOf(
        from count in FirstOf(Tokens.Number(Numerals.Counts), s_plainNumber)
        from rank in s_rank
        where rank is 1 or -1
        select ImmutableArray.Create(rank == 1 ? new NumberRange(1, count) : new NumberRange(-count, -1)),
        (from first in s_rank
         from last in (from to in Word("a") from rank in s_rank select rank).Or(first)
         from count in FirstOf(Tokens.Number(Numerals.Counts), s_plainNumber).Or(1)
         select count == 1 ? new NumberRange(first, last) : first == 1 ? new NumberRange(1, count) : new NumberRange(-count, -1))
        .SeparatedBy(from and in s_and from determiner in Flag(Word("la", "le", "les", "l'", "a")) select and));

    /// <summary>Something quoted: « les mots : « x » », « la seconde occurrence du mot : « x » »</summary>
    private static readonly Parser<(WordsKind Kind, ImmutableArray<Quotation> Quotes)> s_quotedWords =
        from kind in Lookup(s_wordNouns, "mots")
        from more in Flag(from and in Word("et") from determiner in Determiner from noun in Lookup(s_wordNouns, "mots") select and)
        from suite in Flag(Word("suivant", "suivants", "suivante", "suivantes"))
        from colon in Colon
        from quotes in Quote.SeparatedBy(s_and)
        select (more ? WordsKind.Words : kind, quotes);

    private static readonly Parser<Func<TextSpan, Locator>> s_occurrence =
        from ranks in s_ranks
        from noun in Word("occurrence", "occurrences", "occurence", "occurences")
        from of in Word("du", "des", "de")
        from determiner in Determiner
        from words in s_quotedWords
        select Make(span => (Locator)new WordsLocator(span, words.Kind, SyntaxList.From(words.Quotes), ranks[0]));

    private static readonly Parser<Func<TextSpan, Locator>> s_words =
        from words in s_quotedWords
        select Make(span => (Locator)new WordsLocator(span, words.Kind, SyntaxList.From(words.Quotes)));

    private static readonly Parser<Func<SyntaxList<NumberRange>, TextSpan, Locator>> s_countedNoun = FirstOf(
        Word("alinea", "alineas").Select(_ => (Func<SyntaxList<NumberRange>, TextSpan, Locator>)((numbers, span) => new AlineaLocator(span, numbers, Ordinal: true))),
        Word("phrase", "phrases").Select(_ => (Func<SyntaxList<NumberRange>, TextSpan, Locator>)((numbers, span) => new SentenceLocator(span, numbers))),
        Lookup(s_tableParts, "ligne").Select(part => (Func<SyntaxList<NumberRange>, TextSpan, Locator>)((numbers, span) => new TableLocator(span, part, numbers))),
        Lookup(s_divisions, "partie").Select(kind => (Func<SyntaxList<NumberRange>, TextSpan, Locator>)((numbers, span) => new DivisionLocator(span, kind, numbers[0].ToString(), Heading: false))));

    private static readonly Parser<Func<TextSpan, Locator>> s_ranked =
        from ranks in s_ranks
        from noun in s_countedNoun
        select Make(span => noun(SyntaxList.From(ranks), span));

    private static Parser<Func<TextSpan, Locator>> Alinea(Demonstrative demonstrative) =>
        from noun in Word("alinea", "alineas")
        from numbers in s_numberList.Or([])
        where numbers.Length > 0 || demonstrative != Demonstrative.None
        select Make(span => (Locator)new AlineaLocator(span, SyntaxList.From(numbers), Ordinal: false, demonstrative));

    private static Parser<Func<TextSpan, Locator>> Sentence(Demonstrative demonstrative) =>
        from noun in Word("phrase", "phrases")
        where demonstrative != Demonstrative.None
        select Make(span => (Locator)new SentenceLocator(span, [], demonstrative));

    private static Parser<Func<TextSpan, Locator>> Article(Demonstrative demonstrative) =>
        from noun in Word("article", "articles")
        from numbers in ArticleNumbers.ArticleNumber.SeparatedBy(s_and).Or([])
        from through in Word("a").Then(ArticleNumbers.ArticleNumber).Or(null!)
        where numbers.Length > 0 || demonstrative != Demonstrative.None
        select Make(span => (Locator)new ArticleLocator(span, SyntaxList.From(numbers), through, demonstrative));

    private static Parser<Func<TextSpan, Locator>> AmendmentItself(Demonstrative demonstrative) =>
        from noun in Word("amendement")
        where demonstrative != Demonstrative.None
        select Make(span => (Locator)new AmendmentLocator(span));

    private static readonly Parser<string> s_divisionNumber =
        from line in Here(at => !at.Token.AtLineStart)
        from label in ArticleNumbers.Label
        select label;

    private static readonly Parser<Func<TextSpan, Locator>> s_division = FirstOf(
        from heading in Word("intitule")
        from of in Flag(from of in Word("du", "de") from determiner in Determiner select of)
        from division in (from kind in Lookup(s_divisions, "titre") from number in s_divisionNumber.Or("") select (kind, number)).Or((DivisionKind.BillTitle, ""))
        select Make(span => (Locator)new DivisionLocator(span, division.Item1, division.Item2, Heading: true)),
        from kind in Lookup(s_divisions, "titre")
        from number in s_divisionNumber.Or("")
        where number.Length > 0 || kind is DivisionKind.Titre or DivisionKind.Annexe
        select Make(span => (Locator)new DivisionLocator(span, number.Length == 0 && kind == DivisionKind.Titre ? DivisionKind.BillTitle : kind, number, Heading: number.Length == 0)));

    private static readonly Parser<Func<TextSpan, Locator>> s_table =
        from part in Lookup(s_tableParts, "tableau")
        where part == TablePart.Table
        select Make(span => (Locator)new TableLocator(span, part, []));

    private static readonly Parser<Func<TextSpan, Locator>> s_edge =
        from edge in Lookup(s_edges, "fin")
        select Make(span => (Locator)new EdgeLocator(span, edge));

    private static readonly Parser<Func<TextSpan, Locator>> s_law =
        from law in LawGrammar.Law
        select Make(span => (Locator)new LawLocator(span, law));

    /// <summary>« I », « 1° et 2° », « a à d »: a label, so read last.</summary>
    private static readonly Parser<Func<TextSpan, Locator>> s_subdivision =
        from labels in ArticleNumbers.Label.SeparatedBy(s_and)
        from through in (from to in Word("a") from label in ArticleNumbers.Label select label).Or(null!)
        from dot in Flag(from dot in Mark('.') from of in Word("de", "du", "des").Preview() where of.IsDefined select dot)
        select Make(span => (Locator)new SubdivisionLocator(span, SyntaxList.From(labels), through));

    private static Parser<Func<TextSpan, Locator>> Noun(Demonstrative demonstrative) => FirstOf(
        Alinea(demonstrative), Article(demonstrative), Sentence(demonstrative), s_words, s_edge, s_table, s_division, AmendmentItself(demonstrative), s_law,
        s_occurrence, s_ranked, s_subdivision);

    private static readonly Parser<Func<TextSpan, Locator>>[] s_nouns =
        [Noun(Demonstrative.None), Noun(Demonstrative.This), Noun(Demonstrative.Same)];

    /// <summary>One link with its determiner.</summary>
    private static readonly Parser<Locator> s_link =
        (from demonstrative in Determiner
         from noun in s_nouns[(int)demonstrative]
         select noun).Node();

    /// <summary>« de », « du », « à », or a comma, between two links.</summary>
    private static readonly Parser<bool> s_of = FirstOf(
        Word("de", "du", "des", "d'").Select(_ => true),
        Word("a", "au", "aux").Select(_ => true));

    /// <summary>A chain of links: « la première phrase du deuxième alinéa du I de l'article 5 de la même loi ».</summary>
    public static Parser<ImmutableArray<Locator>> Chain { get; } =
        from first in s_link
        from rest in s_of.Then(s_link).Repeated()
        select rest.Insert(0, first);

    /// <summary>A chain as a target of its own.</summary>
    public static Parser<Target> Target { get; } =
        (from chain in Chain
         select Make(span => new Target(span, SyntaxList.From(chain)))).Node();

    /// <summary>« l'alinéa 3 et la première phrase de l'alinéa 5 »</summary>
    public static Parser<ImmutableArray<Target>> Targets { get; } =
        Target.SeparatedBy(from and in s_and from preposition in Flag(Word("a", "au", "aux", "de", "du", "des")) select and);
}
