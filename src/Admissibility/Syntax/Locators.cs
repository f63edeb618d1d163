using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>What an instruction applies to: a chain of locators as written (« la première phrase de l'alinéa 3 »).</summary>
public sealed record Target(TextSpan Span, SyntaxList<Locator> Locators) : SyntaxNode(Span)
{
    /// <summary>« trois fois »: how often the change is to be made there; null where it is not said.</summary>
    public int? Times { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Locators;

    /// <summary>The first locator of a kind, or null.</summary>
    public T? Find<T>()
        where T : Locator
    {
        for (var i = 0; i < Locators.Count; i++)
        {
            if (Locators[i] is T found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>One link of the chain.</summary>
public abstract record Locator : SyntaxNode
{
    private protected Locator(TextSpan span)
        : base(span)
    {
    }
}

/// <summary>From one number to another, both included; one number has both ends equal. Negative numbers count from the end: -1 is the last.</summary>
public sealed record NumberRange(int From, int To)
{
    /// <summary>From the first to the last.</summary>
    public static NumberRange All { get; } = new(1, -1);

    /// <summary>A range of one number.</summary>
    public static NumberRange Single(int number) => new(number, number);

    /// <summary>The same range of so many items, with what is counted from the end counted from the start; it may reach beyond them.</summary>
    public NumberRange Within(int count) => new(FromStart(From, count), FromStart(To, count));

    private static int FromStart(int number, int count) => number < 0 ? count + 1 + number : number;

    /// <inheritdoc/>
    public override string ToString() => From == To ? $"{From}" : $"{From}-{To}";
}

/// <summary>« L. 1 à L. 5 »; one number has no other end.</summary>
public sealed record ArticleRange(ArticleNumber From, ArticleNumber? To)
{
    /// <inheritdoc/>
    public override string ToString() => To is null ? $"{From}" : $"{From}..{To}";
}

/// <summary>« a à d »; one label has no other end.</summary>
public sealed record LabelRange(string From, string? To)
{
    /// <inheritdoc/>
    public override string ToString() => To is null ? From : $"{From}..{To}";
}

/// <summary>« cet article », « l'article 5 », « l'article L. 752-2 », « les articles 3 et 4 »: of the bill or, with a law, of the law in force.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Numbers">The numbers named; empty for « cet article », « le même article », « le présent article ».</param>
/// <param name="Demonstrative">How it points back, if it does.</param>
public sealed record ArticleLocator(TextSpan Span, SyntaxList<ArticleRange> Numbers, Demonstrative Demonstrative = Demonstrative.None) : Locator(Span)
{
    /// <summary>Whether the number is one that only codes give: « L. 752-2 ».</summary>
    public bool IsOfCode => Numbers.Count > 0 && Numbers[0].From.ToString().Contains(". ", StringComparison.Ordinal);
}

/// <summary>How a locator points to what was named before.</summary>
public enum Demonstrative
{
    /// <summary>It does not point: it names its place.</summary>
    None,

    /// <summary>« cet », « ce », « le présent »</summary>
    This,

    /// <summary>« le même », « ledit », « précité »</summary>
    Same,

    /// <summary>« l'alinéa précédent »</summary>
    Previous,
}

/// <summary>« l'alinéa 3 », « les alinéas 5 à 7 et 9 », « le troisième alinéa », « le dernier alinéa », « cet alinéa »</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Numbers">The alinéas; empty when it points back.</param>
/// <param name="Ordinal">Counted inside what holds them (« le troisième alinéa du I ») and not by the numbers printed beside the article.</param>
/// <param name="Demonstrative">How it points back, if it does.</param>
public sealed record AlineaLocator(TextSpan Span, SyntaxList<NumberRange> Numbers, bool Ordinal, Demonstrative Demonstrative = Demonstrative.None)
    : Locator(Span);

/// <summary>« la première phrase », « les deux dernières phrases »</summary>
public sealed record SentenceLocator(TextSpan Span, SyntaxList<NumberRange> Numbers, Demonstrative Demonstrative = Demonstrative.None) : Locator(Span);

/// <summary>« le I », « le 2° », « le a bis », « les 1° à 3° »</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Labels">The labels as written, without article.</param>
public sealed record SubdivisionLocator(TextSpan Span, SyntaxList<LabelRange> Labels) : Locator(Span);

/// <summary>« le chapitre II », « la section 3 », « l'intitulé du titre Ier », « le titre »</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Kind">The kind of division.</param>
/// <param name="Number">Its number as written, or empty.</param>
/// <param name="Heading">Whether the heading alone is meant.</param>
public sealed record DivisionLocator(TextSpan Span, DivisionKind Kind, string Number, bool Heading) : Locator(Span);

/// <summary>« le tableau », « la deuxième ligne », « la dernière colonne », « la ligne : « … » »</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Part">Which part of a table.</param>
/// <param name="Numbers">Which one, counted; empty for a table, or where it is named by its words or points back.</param>
/// <param name="Words">The words by which a row is named.</param>
public sealed record TableLocator(TextSpan Span, TablePart Part, SyntaxList<NumberRange> Numbers, SyntaxList<Quotation> Words) : Locator(Span)
{
    /// <summary>« la ligne A », « les colonnes B et C »: the letters in their first cells; empty where it is not named so.</summary>
    public SyntaxList<LabelRange> Labels { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Words;
}

/// <summary>A table or a part of one.</summary>
public enum TablePart
{
    /// <summary>The whole table.</summary>
    Table,

    /// <summary>« la deuxième ligne »</summary>
    Row,

    /// <summary>« la dernière colonne »</summary>
    Column,

    /// <summary>« la cellule »</summary>
    Cell,
}

/// <summary>« le début », « la fin »</summary>
public sealed record EdgeLocator(TextSpan Span, Edge Edge) : Locator(Span);

/// <summary>One end of a place.</summary>
public enum Edge
{
    /// <summary>« le début »</summary>
    Start,

    /// <summary>« la fin »</summary>
    End,
}

/// <summary>« les mots : « … » », « la première occurrence du mot : « … » », « l'année : « 2025 » »</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Kind">What the words are said to be.</param>
/// <param name="Words">The words quoted.</param>
/// <param name="Occurrence">Which occurrence, or null where it is not said.</param>
public sealed record WordsLocator(TextSpan Span, WordsKind Kind, SyntaxList<Quotation> Words, NumberRange? Occurrence = null) : Locator(Span)
{
    /// <summary>« aux première, troisième et cinquième occurrences »: those after the first that is named; empty where one or a range is named.</summary>
    public SyntaxList<NumberRange> OtherOccurrences { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Words;
}

/// <summary>What quoted words are said to be.</summary>
public enum WordsKind
{
    /// <summary>« le mot »</summary>
    Word,

    /// <summary>« les mots »</summary>
    Words,

    /// <summary>« le montant »</summary>
    Amount,

    /// <summary>« le taux »</summary>
    Rate,

    /// <summary>« la référence »</summary>
    Reference,

    /// <summary>« l'année »</summary>
    Year,

    /// <summary>« la date »</summary>
    Date,

    /// <summary>« le nombre », « le numéro »</summary>
    Number,

    /// <summary>« le chiffre »</summary>
    Figure,

    /// <summary>« le signe »</summary>
    Sign,

    /// <summary>« le pourcentage »</summary>
    Percentage,

    /// <summary>« la lettre »</summary>
    Letter,

    /// <summary>« la durée »</summary>
    Duration,

    /// <summary>« le nom », « la dénomination »</summary>
    Name,

    /// <summary>« la phrase », quoted.</summary>
    Sentence,

    /// <summary>« la mention »</summary>
    Mention,

    /// <summary>Quoted without a noun, or with one that says nothing of the words.</summary>
    Other,
}

/// <summary>« cet amendement », « amendement n° 229 »: the parent of a sub-amendment.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Number">Its number as written, or empty.</param>
public sealed record AmendmentLocator(TextSpan Span, string Number) : Locator(Span);

/// <summary>« du code de commerce », « de la loi n° 2020-1721 du 29 décembre 2020 », « du même code », « de la présente loi »</summary>
public sealed record LawLocator(TextSpan Span, LawReference Law) : Locator(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Law];
}

/// <summary>« à l'exception des articles 885 A et 885 U »: what of the place is not meant.</summary>
public sealed record ExceptionLocator(TextSpan Span, SyntaxList<Target> Excepted) : Locator(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Excepted;
}

/// <summary>« entre l'alinéa 3 et l'alinéa 4 », « entre les mots : « a » et « b » »: the point at which one ends and the next begins.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Places">What is on both sides: two places, or one target that names both.</param>
public sealed record BetweenLocator(TextSpan Span, SyntaxList<Target> Places) : Locator(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Places;
}

/// <summary>« le texte proposé par le I de cet article pour l'article L. 5 du code de commerce »: what the bill would make of a text in force.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="By">The place in the bill that proposes it; empty where it is not named.</param>
/// <param name="For">The place in the text in force; empty where it is not named.</param>
public sealed record ProposedTextLocator(TextSpan Span, SyntaxList<Target> By, SyntaxList<Target> For) : Locator(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => By.Concat(For);
}

/// <summary>« qui devient le 4° », « devenu l'article 6 »: the number that the place gets or has got.</summary>
public sealed record RenumberedLocator(TextSpan Span, Target Number) : Locator(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Number];
}

/// <summary>« dans sa rédaction résultant de la loi n° … »: which version is meant.</summary>
public sealed record VersionLocator(TextSpan Span) : Locator(Span);
