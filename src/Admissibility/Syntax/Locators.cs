using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>What an instruction bears on: a chain of locators as written, the smallest first (« la première phrase de l'alinéa 3 »).</summary>
public sealed record Target(TextSpan Span, SyntaxList<Locator> Locators) : SyntaxNode(Span)
{
    public override IEnumerable<SyntaxNode> Children => Locators;

    /// <summary>The locator of a kind, or null.</summary>
    public T? Find<T>()
        where T : Locator
    {
        foreach (var locator in Locators)
        {
            if (locator is T found)
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
    public static NumberRange Single(int number) => new(number, number);

    public override string ToString() => From == To ? $"{From}" : $"{From}-{To}";
}

/// <summary>« cet article », « l'article 5 », « l'article L. 752-2 », « les articles 3 et 4 »: of the bill or, with a law, of the law in force.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Numbers">The numbers named; none for « cet article », « le même article », « le présent article ».</param>
/// <param name="Through">The last number of a range, or null.</param>
/// <param name="Demonstrative">How it points back, if it does.</param>
public sealed record ArticleLocator(TextSpan Span, SyntaxList<ArticleNumber> Numbers, ArticleNumber? Through = null, Demonstrative Demonstrative = Demonstrative.None) : Locator(Span);

public enum Demonstrative
{
    None,

    /// <summary>« cet », « ce », « le présent »</summary>
    This,

    /// <summary>« le même », « ledit », « précité »</summary>
    Same,
}

/// <summary>« l'alinéa 3 », « les alinéas 5 à 7 et 9 », « le troisième alinéa », « le dernier alinéa », « cet alinéa »</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Numbers">The alinéas; none when it points back.</param>
/// <param name="Ordinal">Counted inside what holds them (« le troisième alinéa du I ») and not by the numbers printed beside the article.</param>
/// <param name="Demonstrative">How it points back, if it does.</param>
public sealed record AlineaLocator(TextSpan Span, SyntaxList<NumberRange> Numbers, bool Ordinal, Demonstrative Demonstrative = Demonstrative.None) : Locator(Span);

/// <summary>« la première phrase », « les deux dernières phrases »</summary>
public sealed record SentenceLocator(TextSpan Span, SyntaxList<NumberRange> Numbers, Demonstrative Demonstrative = Demonstrative.None) : Locator(Span);

/// <summary>« le I », « le 2° », « le a bis », « les 1° à 3° »</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Labels">The labels as they stand, without article.</param>
/// <param name="Through">The last label of a range, or null.</param>
public sealed record SubdivisionLocator(TextSpan Span, SyntaxList<string> Labels, string? Through = null) : Locator(Span);

/// <summary>« le chapitre II », « la section 3 », « l'intitulé du titre Ier », « le titre »</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">The kind of division.</param>
/// <param name="Number">Its number as it stands, or empty.</param>
/// <param name="Heading">Whether the heading alone is meant.</param>
public sealed record DivisionLocator(TextSpan Span, DivisionKind Kind, string Number, bool Heading) : Locator(Span);

/// <summary>« le tableau », « la deuxième ligne », « la dernière colonne »</summary>
public sealed record TableLocator(TextSpan Span, TablePart Part, SyntaxList<NumberRange> Numbers) : Locator(Span);

public enum TablePart
{
    Table,
    Row,
    Column,
    Cell,
}

/// <summary>« le début », « la fin »</summary>
public sealed record EdgeLocator(TextSpan Span, Edge Edge) : Locator(Span);

public enum Edge
{
    Start,
    End,
}

/// <summary>« les mots : « … » », « la première occurrence du mot : « … » », « l'année : « 2025 » »</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What the words are said to be.</param>
/// <param name="Words">The words quoted.</param>
/// <param name="Occurrence">Which occurrence, or null where it is not said.</param>
public sealed record WordsLocator(TextSpan Span, WordsKind Kind, SyntaxList<Quotation> Words, NumberRange? Occurrence = null) : Locator(Span)
{
    public override IEnumerable<SyntaxNode> Children => Words;
}

public enum WordsKind
{
    Word,
    Words,
    Amount,
    Rate,
    Reference,
    Year,
    Date,
    Number,
    Figure,
    Sign,
    Percentage,
    Letter,
    Duration,
    Name,
    Sentence,
    Mention,
    Other,
}

/// <summary>« cet amendement », « le présent amendement »: the parent of a sub-amendment.</summary>
public sealed record AmendmentLocator(TextSpan Span) : Locator(Span);

/// <summary>« du code de commerce », « de la loi n° 2020-1721 du 29 décembre 2020 », « du même code », « de la présente loi »</summary>
public sealed record LawLocator(TextSpan Span, LawReference Law) : Locator(Span)
{
    public override IEnumerable<SyntaxNode> Children => [Law];
}
