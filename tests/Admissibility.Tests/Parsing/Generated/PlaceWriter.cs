using System.Globalization;
using Admissibility.Bills;
using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing.Generated;

/// <summary>Writes places as the chambers do: « la première phrase du deuxième alinéa du I de l’article 5 ».</summary>
internal static class PlaceWriter
{
    private static readonly string[] s_ranks = ["", "premier", "deuxième", "troisième", "quatrième", "cinquième", "vingt et unième"];

    /// <summary>A whole chain as one noun phrase.</summary>
    public static NounPhrase Write(IEnumerable<Locator> chain)
    {
        NounPhrase? written = null;
        foreach (var locator in chain)
        {
            var link = Write(locator);
            written = written is null ? link : written with { Words = $"{written.Words} {link.Of}" };
        }

        return written ?? throw new ArgumentException("A chain has a link.", nameof(chain));
    }

    private static NounPhrase Write(Locator locator) => locator switch
    {
        AlineaLocator { Demonstrative: Demonstrative.This } => new("cet", "alinéa"),
        AlineaLocator { Ordinal: true } alinea => Ranked(alinea.Numbers[0], "alinéa", isFeminine: false),
        AlineaLocator { Numbers: [{ } only] } when only.From == only.To => new("l’", $"alinéa {only.From}"),
        AlineaLocator alinea => new("les", "alinéas " + List(alinea.Numbers.Select(Range))) { IsPlural = true },
        SentenceLocator sentence => Ranked(sentence.Numbers[0], "phrase", isFeminine: true),
        SubdivisionLocator { Labels: [{ To: null } only] } => new("le", only.From),
        SubdivisionLocator subdivision =>
            new("les", List(subdivision.Labels.Select(label => label.To is null ? label.From : $"{label.From} à {label.To}"))) { IsPlural = true },
        ArticleLocator { Demonstrative: Demonstrative.This } => new("cet", "article"),
        ArticleLocator { Numbers: [{ To: null } only] } => new("l’", $"article {only.From}"),
        ArticleLocator article => Articles(article.Numbers.Select(range => range.To is null ? $"{range.From}" : $"{range.From} à {range.To}")),
        DivisionLocator division =>
            division.Kind == DivisionKind.Section ? new("la", $"section {division.Number}") { IsFeminine = true } : new("le", $"chapitre {division.Number}"),
        EdgeLocator edge => edge.Edge == Edge.Start ? new("le", "début") : new("la", "fin") { IsFeminine = true },
        LawLocator law => Write(law.Law),
        WordsLocator words => Write(words),
        _ => throw new ArgumentOutOfRangeException(nameof(locator), locator.GetType().Name, "No such place is generated."),
    };

    private static NounPhrase Articles(IEnumerable<string> numbers) => new("les", "articles " + List(numbers)) { IsPlural = true };

    private static NounPhrase Write(LawReference law) => law.Kind switch
    {
        LawKind.Code => new("le", law.Name),
        LawKind.Law => new("la", $"loi {law.Name} du {law.Date}") { IsFeminine = true },
        LawKind.Same => new("le", "même code"),
        LawKind.ThisLaw => new("la", "présente loi") { IsFeminine = true },
        _ => throw new ArgumentOutOfRangeException(nameof(law), law.Kind, "No such law is generated."),
    };

    private static NounPhrase Write(WordsLocator words)
    {
        var noun = words.Kind switch
        {
            WordsKind.Word => new NounPhrase("le", "mot"),
            WordsKind.Year => new("l’", "année") { IsFeminine = true },
            WordsKind.Rate => new("le", "taux"),
            _ => new("les", "mots") { IsPlural = true },
        };
        noun = noun with { Words = $"{noun.Words} : {List(words.Words.Select(quotation => $"« {quotation.Text} »"))}" };
        return words.Occurrence is { } occurrence
            ? Ranked(occurrence, "occurrence", isFeminine: true) is var ranked ? ranked with { Words = $"{ranked.Words} {noun.Of}" } : noun
            : noun;
    }

    /// <summary>« le troisième alinéa », « les deux dernières phrases »</summary>
    private static NounPhrase Ranked(NumberRange range, string noun, bool isFeminine)
    {
        var article = isFeminine ? "la" : "le";
        return (range.From, range.To) switch
        {
            (1, 1) => new(article, $"{(isFeminine ? "première" : "premier")} {noun}") { IsFeminine = isFeminine },
            (-1, -1) => new(article, $"{(isFeminine ? "dernière" : "dernier")} {noun}") { IsFeminine = isFeminine },
            (1, 2) => new("les", $"deux {(isFeminine ? "premières" : "premiers")} {noun}s") { IsFeminine = isFeminine, IsPlural = true },
            (-2, -1) => new("les", $"deux {(isFeminine ? "dernières" : "derniers")} {noun}s") { IsFeminine = isFeminine, IsPlural = true },
            var (first, last) when first == last => new(article, $"{Rank(first)} {noun}") { IsFeminine = isFeminine },
            var (first, last) => new("les", $"{Rank(first)} à {Rank(last)} {noun}s") { IsFeminine = isFeminine, IsPlural = true },
        };
    }

    private static string Rank(int number) => number == 21 ? s_ranks[^1] : s_ranks[number];

    private static string Range(NumberRange range) => range.From == range.To ? range.From.ToString(CultureInfo.InvariantCulture) : $"{range.From} à {range.To}";

    /// <summary>« a, b et c »</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.Take(all.Count - 1))} et {all[^1]}";
    }
}
