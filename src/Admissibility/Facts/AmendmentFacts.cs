using System.Collections.Immutable;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Facts;

/// <summary>In which quality the author acts.</summary>
/// <param name="Quality">Member, rapporteur, committee or Government.</param>
public sealed record Authorship(AuthorQuality Quality) : IContextFact
{
    /// <summary>What is reported where it is not known.</summary>
    public static MissingItem Missing { get; } = new("author", new("auteur inconnu", "author unknown"));
}

/// <summary>The place for the signatories is there, and empty.</summary>
/// <param name="Location">« présenté par »; nowhere for an empty field of structured data.</param>
public sealed record UnsignedBlock(Location Location);

/// <summary>The day of filing.</summary>
/// <param name="Location">Where the date is; nowhere in structured data.</param>
/// <param name="Day">The day.</param>
public sealed record Filing(Location Location, DateOnly Day);

/// <summary>It is a sub-amendment.</summary>
/// <param name="Location">Where its parent is named; nowhere where structured data or nobody names it.</param>
/// <param name="Parent">The parent, by uid or number; null where it is not named.</param>
public sealed record SubAmendmentOf(Location Location, string? Parent)
{
    /// <summary>Whether it says itself that its parent is a sub-amendment: « au sous-amendement n° 12 ».</summary>
    public bool SaysNested { get; init; }

    /// <summary>The parent of its parent, by uid or number, as the dossier lists it; null where it is not listed, or is no sub-amendment.</summary>
    public string? Grandparent { get; init; }
}

/// <summary>The reasons given.</summary>
/// <param name="Location">The exposé.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed record ExposeText(Location Location, string Text)
{
    /// <summary>Whether it has a word at all.</summary>
    public bool HasWords => Text.Any(char.IsLetter);

    /// <summary>Whether it names no reason: « Amendement de repli. », « À compléter ».</summary>
    public bool IsStub => StubExposes.Contain(Text);
}

/// <summary>The amendment does something: it has a dispositif or a table of credits. What was withdrawn before publication has neither.</summary>
/// <param name="Location">The head of the amendment: its placement where there is one, else its text.</param>
public sealed record FiledContent(Location Location);

/// <summary>Where in the bill the amendment is.</summary>
/// <param name="Location">The placement line.</param>
/// <param name="Division">The division named.</param>
/// <param name="Article">The article that it amends, or before or after which it inserts another; null for another division.</param>
/// <param name="IsAdditional">Whether it inserts an article or a division.</param>
public sealed record Placement(Location Location, DivisionReference Division, ArticleName? Article, bool IsAdditional)
{
    /// <summary>The annex named, with its article or alone: « ÉTAT B », « RAPPORT ANNEXÉ »; null for the article itself.</summary>
    public string? Annex { get; init; }

    /// <summary>Whether it names a division of the bill (titre, chapitre, section…) or an annex; the title of the bill is neither.</summary>
    public bool HasDivision => Annex is not null || Division.Kind is not (DivisionKind.Article or DivisionKind.BillTitle or DivisionKind.Text);

    /// <summary>Whether an article is the one named, or in the range that is named.</summary>
    public bool Includes(ArticleNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Article is not null && (Article.Number == number
            || (Division.Through is { } last && ArticleNumber.TryParse(last, out var through) && Article.Number < number
                && (number < through || number == through)));
    }

    /// <summary>Whether the amendment is on an article of the bill, and inserts no new one.</summary>
    public bool IsOnArticle => !IsAdditional && Article is not null;
}

/// <summary>An article of the bill as messages name it: « l’article 5 ».</summary>
/// <param name="Number">Its number.</param>
public sealed record ArticleName(ArticleNumber Number)
{
    /// <summary>
    /// What is meant instead of the article itself, as it is named: an annex (« ÉTAT B »), a heading (« CHAPITRE II »); null for
    /// the article.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>Whether the article itself is meant.</summary>
    public bool IsArticle => Part is null;

    /// <summary>The name as messages show it.</summary>
    public static implicit operator LocalizedText(ArticleName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.ToLocalizedText();
    }

    /// <summary>The name as messages show it.</summary>
    public LocalizedText ToLocalizedText() => Number switch
    {
        _ when Part is { } part => new($"« {part} »", $"“{part}”"),
        _ when Number == ArticleNumber.Sole => new("l’article unique", "the sole article"),
        _ when Number == ArticleNumber.Preliminary => new("l’article liminaire", "the preliminary article"),
        _ => new($"l’article {Number}", $"article {Number}"),
    };
}

/// <summary>An article of the bill that an instruction targets, and the alinéas in it.</summary>
/// <param name="Location">Where it is named.</param>
/// <param name="Article">The article.</param>
/// <param name="Alineas">The alinéas by number, both ends included; null where the whole article is meant.</param>
public sealed record BillTarget(Location Location, ArticleName Article, NumberRange? Alineas)
{
    /// <summary>Where the article is named; null where it is the amendment's own, which is not repeated.</summary>
    public Location? Named { get; init; }
}

/// <summary>A new article of the bill.</summary>
/// <param name="Location">Its text.</param>
public sealed record AdditionalArticle(Location Location);

/// <summary>A division or an annex that the placement names and that the bill, whose file lists them, does not have.</summary>
/// <param name="Location">The placement.</param>
/// <param name="Name">Its kind and number: « chapitre IV ».</param>
/// <param name="Others">Those that the bill has, the same kind preferred, in order.</param>
public sealed record UnknownDivision(Location Location, string Name, ImmutableArray<string> Others);

/// <summary>A request for a report to Parliament.</summary>
/// <param name="Location">The request.</param>
public sealed record ReportAsked(Location Location);

/// <summary>A quotation whose closing mark is missing; the span is its opening mark.</summary>
/// <param name="Location">The opening mark.</param>
public sealed record UnclosedQuotation(Location Location)
{
    /// <summary>Whether it is the mark with which the alinéa opens in the bill, as the Sénat writes it: nothing is to be closed.</summary>
    public bool IsOfBill { get; init; }

    /// <summary>The mark that closes it at the end of its last line; null where it is in a line, and its end is anybody's guess.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>« les cinq alinéas suivants : » where another number of alinéas is quoted.</summary>
/// <param name="Location">The words that announce them.</param>
/// <param name="Announced">How many are announced.</param>
/// <param name="Written">How many are quoted.</param>
public sealed record MiscountedAlineas(Location Location, int Announced, int Written)
{
    /// <summary>The number quoted in the place of the number announced; null where the words around it are of no known form.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>A misspelt keyword that was read as the one that it must mean.</summary>
/// <param name="Location">The word.</param>
/// <param name="Written">The word as it is written.</param>
/// <param name="Meant">The keyword as which it was read.</param>
public sealed record MisspeltKeyword(Location Location, string Written, string Meant)
{
    /// <summary>The keyword, with a capital where the word has one.</summary>
    public Fix Fix => Fix.Write(Location, char.IsUpper(Written[0]) ? char.ToUpperInvariant(Meant[0]) + Meant[1..] : Meant);
}

/// <summary>A division of the bill that the placement announces with its heading.</summary>
/// <param name="Location">The placement.</param>
/// <param name="HasHeading">Whether the text inserts a heading (« Titre Ier bis », « Chapitre III »).</param>
public sealed record NewDivision(Location Location, bool HasHeading);
