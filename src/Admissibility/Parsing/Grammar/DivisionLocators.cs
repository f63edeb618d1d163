using Admissibility.Bills;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Divisions and headings as places: « le chapitre II », « l'intitulé du titre Ier », « le rapport annexé ».</summary>
internal static class DivisionLocators
{
    private static readonly WordTable<DivisionKind> s_divisions = Divisions();

    /// <summary>The nouns of divisions.</summary>
    public static IReadOnlyList<string> Nouns => s_divisions.Words;

    /// <summary>« préliminaire », « préliminaire bis »: what a division has for a number.</summary>
    private static readonly Parser<string> s_numberWord =
        from word in FirstOf(
            Word("unique").Select(_ => "unique"),
            Word("preliminaire").Select(_ => "préliminaire"),
            Word("liminaire").Select(_ => "liminaire"))
        from multiple in ArticleNumbers.Multiple.Or("")
        select $"{word} {multiple}".TrimEnd();

    private static readonly Parser<string> s_divisionNumber =
        from line in Here(at => !at.Token.AtLineStart)
        from label in FirstOf(ArticleNumbers.Label, Word("premier", "premiere").Select(_ => "Ier"), s_numberWord)
        from through in (from to in Word("a") from last in ArticleNumbers.Label select last).Or("")
        select through.Length == 0 ? label : $"{label}..{through}";

    private static readonly Parser<(DivisionKind? Kind, string Number)> s_notHeaded = Here(_ => true).Select(_ => ((DivisionKind?)null, ""));

    /// <summary>« l'intitulé du 19° decies », « l'intitulé de l'article L. 5 »: of what is smaller than a division; it never fails.</summary>
    private static readonly Parser<(DivisionKind? Kind, string Number)> s_headed = FirstOf(
        from of in Particles.Of
        from determiner in Particles.Determiner
        from label in ArticleNumbers.Label
        from end in Here(at => at.Token.Kind != TokenKind.Number && !at.Token.IsMark('-'))
        select ((DivisionKind?)DivisionKind.Paragraphe, label),
        from of in Particles.Of
        from determiner in Particles.Determiner
        from noun in Word("article")
        from number in ArticleNumbers.ArticleNumber
        select ((DivisionKind?)DivisionKind.Article, number.ToString()),
        s_notHeaded);

    /// <summary>« l'intitulé du chapitre II », « l'intitulé »</summary>
    public static Parser<Func<TextSpan, Locator>> Heading { get; } =
        from heading in Word("intitule", "intitules")
        from division in (
            from of in Flag(from of in Particles.Of from determiner in Particles.Determiner select of)
            from kind in Lookup(s_divisions, "titre")
            from number in s_divisionNumber.Or("")
            select (kind, number)).Or((DivisionKind.BillTitle, ""))
        from inner in division.Item1 == DivisionKind.BillTitle ? s_headed : s_notHeaded
        select Make(span => (Locator)(inner.Kind is { } kind
            ? new DivisionLocator(span, kind, inner.Number, Heading: true)
            : new DivisionLocator(span, division.Item1, division.Item2, Heading: true)));

    /// <summary>« chapitre II »; « titre » alone is the title of the bill, a division alone only where a determiner points to it.</summary>
    public static Parser<Func<TextSpan, Locator>> Division(Demonstrative demonstrative) =>
        from kind in Lookup(s_divisions, "titre")
        from number in s_divisionNumber.Or("")
        from adjective in Flag(Word("annexe", "annexee", "legislative", "reglementaire", "additionnelle"))
        select Make(span => (Locator)(number.Length == 0 && kind == DivisionKind.Titre && demonstrative == Demonstrative.None
            ? new DivisionLocator(span, DivisionKind.BillTitle, "", Heading: true)
            : new DivisionLocator(span, kind, number, Heading: false)));

    /// <summary>« l'annexe III au code général des impôts »</summary>
    public static Parser<Func<TextSpan, Locator>> TaxAnnex { get; } =
        LawGrammar.TaxAnnex.Select(law => Make(span => (Locator)new LawLocator(span, law)));

    /// <summary>« le rapport annexé »</summary>
    public static Parser<Func<TextSpan, Locator>> Report { get; } =
        from noun in Word("rapport")
        from annexed in Word("annexe")
        select Make(span => (Locator)new DivisionLocator(span, DivisionKind.Annexe, "", Heading: false));

    private static WordTable<DivisionKind> Divisions()
    {
        var divisions = new WordTable<DivisionKind>
        {
            { "division", DivisionKind.Paragraphe },
        };
        foreach (var noun in DivisionNouns.All)
        {
            divisions.Add(noun.Plural.Length > 0 ? $"{noun.Singular} {noun.Plural}" : noun.Singular, noun.Kind);
        }

        return divisions;
    }

    /// <summary>« la deuxième partie »: a division that is counted.</summary>
    public static Func<SyntaxList<NumberRange>, TextSpan, Locator> Counted(DivisionKind kind) =>
        (numbers, span) => new DivisionLocator(span, kind, string.Join(',', numbers), Heading: false);
}
