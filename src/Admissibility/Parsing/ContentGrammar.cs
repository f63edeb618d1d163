using System.Collections.Immutable;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>What is put in: « les mots : « … » », « les deux alinéas suivants : « … » », « un article L. 212-1-1 ainsi rédigé : « … » ».</summary>
internal static class ContentGrammar
{
    private static readonly WordTable<ContentKind> s_wordNouns = new()
    {
        { "mot mots expression expressions formule termes terme montant montants somme taux reference references annee annees date dates nombre nombres chiffre chiffres signe signes" + " pourcentage pourcentages lettre lettres duree durees nom noms mention mentions", ContentKind.Words },
    };

    private static readonly WordTable<ContentKind> s_blockNouns = new()
    {
        { "alinea alineas", ContentKind.Alinea },
        { "phrase phrases", ContentKind.Sentence },
        { "article articles", ContentKind.Article },
        { "paragraphe paragraphes", ContentKind.Subdivision },
        { "ligne lignes", ContentKind.Row },
        { "colonne colonnes", ContentKind.Column },
        { "tableau tableaux", ContentKind.Table },
        { "division section sections sous-section sous-sections chapitre chapitres titre titres livre livres partie parties annexe intitule", ContentKind.Division },
        { "disposition dispositions", ContentKind.Text },
    };

    /// <summary>Quoted paragraphs one behind the other.</summary>
    private static readonly Parser<ImmutableArray<Quotation>> s_paragraphs =
        from first in QuotedLaw
        from rest in Here(at => at.Token.AtLineStart).Then(QuotedLaw).Repeated()
        select rest.Insert(0, first);

    /// <summary>« ainsi rédigé », « suivants », « dans la rédaction suivante »</summary>
    private static readonly Parser<bool> s_qualifier = FirstOf(
        Word("suivant", "suivants", "suivante", "suivantes").Select(_ => true),
        from thus in Word("ainsi")
        from written in Word("redige", "rediges", "redigee", "redigees", "intitule", "intitulee", "intitulees", "intitules", "libelle", "libelles")
        select true,
        (from before in Word("dans")
         from determiner in LocatorGrammar.Determiner
         from wording in Words("redaction", "suivante")
         select true));

    private static readonly Parser<Content> s_words =
        (from determiner in LocatorGrammar.Determiner
         from noun in Lookup(s_wordNouns, "mots")
         from more in Flag(from and in Word("et") from another in LocatorGrammar.Determiner from noun2 in Lookup(s_wordNouns, "mots") select and)
         from qualifier in s_qualifier.Or(false)
         from colon in Colon
         from quotes in Quote.SeparatedBy(Word("et"))
         select Make(span => new Content(span, ContentKind.Words, null, SyntaxList.From(quotes)))).Node();

    private static readonly Parser<(ContentKind Kind, int? Count)> s_announced =
        from determiner in LocatorGrammar.Determiner
        from count in Tokens.Number(Numerals.Counts).Select(count => (int?)count).Or((int?)null)
        from kind in FirstOf(
            from kind in Lookup(s_blockNouns, "alinéa")
            from additional in Flag(Word("additionnel", "additionnels", "additionnelle", "unique"))
            from number in Flag(FirstOf(ArticleNumbers.ArticleNumber.Select(number => number.ToString()), ArticleNumbers.Label).SeparatedBy(Word("a", "et")))
            select kind,
            ArticleNumbers.Label.SeparatedBy(Word("a", "et")).Select(_ => ContentKind.Subdivision))
        select (kind, count);

    private static readonly Parser<Content> s_block =
        (from announced in s_announced
         from qualifier in s_qualifier.Or(false)
         from colon in Colon
         from quotes in s_paragraphs
         select Make(span => new Content(span, announced.Kind, announced.Count, SyntaxList.From(quotes)))).Node();

    /// <summary>A noun and its quotation.</summary>
    public static Parser<Content> Content { get; } = FirstOf(s_words, s_block);

    /// <summary>A quotation without a noun: « rédiger ainsi cet article : « … » »</summary>
    public static Parser<Content> Bare { get; } =
        (from quotes in s_paragraphs
         select Make(span => new Content(span, ContentKind.Text, null, SyntaxList.From(quotes)))).Node();
}
