using System.Collections.Immutable;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Words by their noun and quotation: « les mots : « … » », « l'année : « 2025 » », in the Sénat's style without quotation marks.</summary>
internal static class WordsGrammar
{
    /// <summary>What quoted words are said to be.</summary>
    public static WordTable<WordsKind> Nouns { get; } = new()
    {
        { "mot", WordsKind.Word },
        { "mots", WordsKind.Words },
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
        { "duree durees delai delais", WordsKind.Duration },
        { "nom noms", WordsKind.Name },
        { "mention mentions", WordsKind.Mention },
        { "celle celui celles ceux", WordsKind.Other },
        {
            "expression expressions formule formules termes terme membre superficie seuil seuils quantite symbole coefficient code codes valeur"
            + " valeurs puissance age pays quotite ratio tarif tarifs indice subdivision"
            + " subdivisions intitule denomination article articles paragraphe titre numero numeros groupe prix poids passage categorie categories"
            + " fraction proportion unite unites symboles caractere caracteres ponctuation virgule point segment",
            WordsKind.Other
        },
    };

    private static readonly Parser<bool> s_anotherNoun = Flag(
        from and in Word("et")
        from preposition in Flag(Particles.To)
        from determiner in Particles.Determiner
        from noun in Lookup(Nouns, "mots")
        select and);

    /// <summary>One or more quotations: « « a », « b » et « c » ».</summary>
    private static readonly Parser<ImmutableArray<Quotation>> s_quotes = Quote.SeparatedBy(Particles.And.Then(Particles.Colon));

    /// <summary>The noun, and what is after it; a noun that is not followed by words is not read as one.</summary>
    public static Parser<(WordsKind Kind, ImmutableArray<Quotation> Quotes)> QuotedWords { get; } =
        from kind in FirstOf(Lookup(Nouns, "mots"), Forgotten.Words)
        from more in s_anotherNoun
        from following in Flag(Word("suivant", "suivants", "suivante", "suivantes"))
        from what in Flag(Word("de").Then(Word("produits", "ponctuation")))
        from of in Flag(Word("du", "de", "d'").Then(Here(at => at.Token.Kind == TokenKind.OpenQuote)))
        from colon in Particles.Colon
        from quotes in FirstOf(s_quotes, UnquotedText.Words.Select(line => ImmutableArray.Create(line)))
        select (more ? WordsKind.Words : kind, quotes);

    /// <summary>A quotation without a noun.</summary>
    public static Parser<ImmutableArray<Quotation>> BareQuotes { get; } = s_quotes;
}
