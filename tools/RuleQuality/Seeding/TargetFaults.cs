using System.Globalization;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults in what an amendment aims at, held against the bill or planted in it.</summary>
internal static class TargetFaults
{
    /// <summary>Stands in no law.</summary>
    private const string Nonsense = "zorvulique brimade";

    /// <summary>Words of the bill exchanged for others.</summary>
    public static Planted? OtherWords(Original original) =>
        Words(original) is ({ Words: [{ Marked: true, Closed: true } quotation] } words, _)
            ? InDispositif(original, new(quotation.Span.Start + 1, quotation.Span.Length - 2), Nonsense, words.Span)
            : null;

    /// <summary>The alinéa says its words a second time, wherever it says them.</summary>
    public static Planted? WordsTwice(Original original)
    {
        if (Words(original) is not ({ Occurrence: null, Words: [{ Text.Length: > 0 } quotation] } words, { } alinea)
            || Article(original) is not { } article
            || alinea > article.Alineas.Length
            || original.Syntax.Dispositif!.DescendantsAndSelf().OfType<EdgeLocator>().Any())
        {
            return null;
        }

        var (text, quoted) = (article.Alineas[alinea - 1].Text, NamedPlace.OnOneLine(quotation));
        var twice = text.Replace(quoted, $"{quoted} puis {quoted}", StringComparison.OrdinalIgnoreCase);
        return twice == text
            ? null
            : new(
                original.Document,
                With(original, article with { Alineas = article.Alineas.SetItem(alinea - 1, new(alinea, twice)) }),
                new(DocumentPart.Dispositif, words.Span));
    }

    /// <summary>« la dixième occurrence »</summary>
    public static Planted? UnknownOccurrence(Original original) =>
        Words(original) is ({ Occurrence: { From: > 0 } } words, _)
            ? Replace(original, words.Span, "première", "dixième")
                ?? Replace(original, words.Span, "seconde", "dixième")
                ?? Replace(original, words.Span, "deuxième", "dixième")
            : null;

    /// <summary>« la neuvième phrase »</summary>
    public static Planted? UnknownSentence(Original original) =>
        Locators<SentenceLocator>(original).FirstOrDefault(sentence => sentence.Numbers.Count > 0) is { } locator
            && Locators<AlineaLocator>(original).Any(alinea => !alinea.Ordinal)
            ? Replace(original, locator.Span, " première phrase", " neuvième phrase")
                ?? Replace(original, locator.Span, " seconde phrase", " neuvième phrase")
                ?? Replace(original, locator.Span, " dernière phrase", " neuvième phrase")
            : null;

    /// <summary>An order at the end that aims at a 98° that no article has.</summary>
    public static Planted? UnknownSubdivision(Original original)
    {
        if (Article(original) is null || original.Document.Header.IsSubAmendment)
        {
            return null;
        }

        var (document, place) = TextEdit.AfterDispositif(original.Document, "Supprimer le 98°.");
        return new(document, original.Dossier, place);
    }

    /// <summary>An order at the end that deletes the alinéa in which words are exchanged for others; words deleted twice would be no contradiction.</summary>
    public static Planted? ChangedTwice(Original original)
    {
        if (Words(original) is not ({ Words: [{ } quotation] }, { } alinea)
            || Article(original) is not { } article
            || alinea > article.Alineas.Length
            || original.Syntax.Dispositif is not { Instructions: [Replacement] }
            || !SaysOnce(article.Alineas[alinea - 1].Text, NamedPlace.OnOneLine(quotation)))
        {
            return null;
        }

        var (document, place) = TextEdit.AfterDispositif(original.Document, string.Create(CultureInfo.InvariantCulture, $"Supprimer l’alinéa {alinea}."));
        return new(document, original.Dossier, place);
    }

    private static bool SaysOnce(string text, string words) =>
        text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var first && first == text.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>« alinéas 3 à 7 » the other way round.</summary>
    public static Planted? Reversed(Original original)
    {
        if (Locators<AlineaLocator>(original).FirstOrDefault(locator => locator is { Ordinal: false, Numbers: [{ From: > 0 } only] } && only.To > only.From)
            is not { Numbers: [var range] } alineas)
        {
            return null;
        }

        var (from, to) = (range.From.ToString(CultureInfo.InvariantCulture), range.To.ToString(CultureInfo.InvariantCulture));
        var written = original.Document.Dispositif!.Source.Slice(alineas.Span);
        return written.EndsWith($"{from} à {to}", StringComparison.Ordinal)
            ? InDispositif(original, TextSpan.FromBounds(alineas.Span.End - $"{from} à {to}".Length, alineas.Span.End), $"{to} à {from}", alineas.Span)
            : null;
    }

    /// <summary>The bill has deleted, or settled, the article.</summary>
    public static Planted? Closed(Original original, ArticleStatus status)
    {
        if (Article(original) is not { } article
            || Operation.In(original.Syntax.Dispositif!)
                .Any(operation => operation.Instruction is Rewriting or Restoration or Replacement or UnrecognizedInstruction))
        {
            return null;
        }

        return new(
            original.Document,
            With(original, article with { Status = status, Alineas = status == ArticleStatus.Deleted ? [] : article.Alineas }),
            new(DocumentPart.Placement, original.Syntax.Placement!.Division.Span));
    }

    /// <summary>The first words of the bill that the amendment names in one alinéa, with its number.</summary>
    private static (WordsLocator Words, int Alinea)? Words(Original original)
    {
        if (original.Document.Header.IsSubAmendment || Article(original) is null)
        {
            return null;
        }

        foreach (var place in NamedPlace.In(original.Syntax.Dispositif!))
        {
            if (place is { Words: { } words, Alinea: { } number } && original.Document.Dispositif!.Span.Contains(words.Span))
            {
                return (words, number);
            }
        }

        return null;
    }

    private static IEnumerable<T> Locators<T>(Original original)
        where T : Locator =>
            original.Document.Header.IsSubAmendment || Article(original) is null
                ? []
                : Operation.In(original.Syntax.Dispositif!)
                    .SelectMany(operation => (operation.Instruction as TargetedInstruction)?.Targets ?? [])
                    .SelectMany(target => target.Locators)
                    .OfType<T>();

    private static BillArticle? Article(Original original) =>
        original.Syntax is
        {
            Dispositif: not null,
            Placement: { Position: PlacementPosition.On, Inserts: InsertedDivision.None, Division: { Kind: DivisionKind.Article, Through: null } division }
        }
        && ArticleNumber.TryParse(division.Number, out var number) ? original.Dossier.Bill?.Find(number) : null;

    private static Dossier With(Original original, BillArticle article)
    {
        var bill = original.Dossier.Bill!;
        return original.Dossier with
        {
            Bill = new(bill.Title, bill.Number, bill.Headings, [.. bill.Articles.Select(other => other.Number == article.Number ? article : other)])
        };
    }

    private static Planted? Replace(Original original, TextSpan within, string words, string others)
    {
        var at = original.Document.Dispositif!.Source.Text.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal);
        return at < 0 ? null : InDispositif(original, new(at, words.Length), others, within);
    }

    private static Planted InDispositif(Original original, TextSpan span, string words, TextSpan expected)
    {
        var (document, _) = TextEdit.InDispositif(original.Document, span, words);
        return new(document, original.Dossier, new(DocumentPart.Dispositif, new(expected.Start, expected.Length + words.Length - span.Length)));
    }
}
