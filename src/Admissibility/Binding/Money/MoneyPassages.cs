using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Passages that speak of public money where nothing shows what they do: a rate or an amount that is replaced, a levy, a relief, a resource or a
/// payment that a new sentence names, an alinéa or a part of a law that is deleted where the bill is about revenue and is not given.
/// </summary>
internal static class MoneyPassages
{
    /// <summary>Nouns that name money only among others: « les droits » of persons, the « contribution » to an aim.</summary>
    private static readonly Phrases<bool> s_common = WordLists.Of("money-passages.common");

    /// <summary>Payments and resources of public persons that the tables of levies and reliefs do not have.</summary>
    private static readonly Phrases<bool> s_payments = WordLists.Of("money-passages.payments");

    private static readonly Phrases<bool> s_punished = WordLists.Of("money-passages.punished");

    /// <summary>The first such passage; null where there is none, and where the facts show what the amendment does to money.</summary>
    public static MoneyBearing? FirstIn(BoundAmendment amendment)
    {
        var facts = amendment.Facts;
        if (facts.Of<ProvisionChanged>().Count + facts.Of<LevyCreated>().Count + facts.Of<PublicCharge>().Count + facts.Of<ChargeExcluded>().Count > 0)
        {
            return null;
        }

        return amendment.NewSentences.Where(NamesMoney).Select(sentence => Of(sentence.Span, amendment))
            .Concat(Cut(amendment))
            .MinBy(found => found.Location.Span.Start);
    }

    private static IEnumerable<MoneyBearing> Cut(BoundAmendment amendment)
    {
        var isUnknownRevenue = amendment.Bill is null && FinanceBill.IsOnRevenue(amendment.Facts);
        foreach (var instruction in amendment.Syntax.Dispositif!.DescendantsAndSelf().OfType<TargetedInstruction>())
        {
            var locators = instruction.Targets.SelectMany(target => target.Locators).ToList();
            var words = locators.OfType<WordsLocator>().FirstOrDefault();
            var isMoney = words is null
                ? instruction is Deletion && isUnknownRevenue && locators.Exists(locator => locator is AlineaLocator or LawLocator)
                : instruction is Deletion or Replacement or Insertion && words.Words.Any(quoted => IsMoney(amendment, quoted, words.Kind));
            if (isMoney)
            {
                yield return Of(instruction.Span, amendment);
            }
        }
    }

    private static bool IsMoney(BoundAmendment amendment, Quotation quoted, WordsKind kind) =>
        Figures.In(quoted.Text, kind).Exists(figure => figure.Kind is FigureKind.Rate or FigureKind.Amount)
        || Sentences.In(amendment.Tokens.In(quoted.Span)).Any(NamesMoney);

    private static bool NamesMoney(Sentence sentence)
    {
        if (s_punished.FindIn(sentence) is not null)
        {
            return false;
        }

        if (s_payments.FindIn(sentence) is not null)
        {
            return true;
        }

        for (var at = sentence.From; MoneyWords.Nouns.FindIn(sentence, at) is { } noun; at = noun.End)
        {
            var isCommon = s_common.At(sentence.Text, noun.At) is { } common && common.End == noun.End;
            if (!isCommon && noun.Value.Kind is (NounKind.Levy or NounKind.Relief or NounKind.Allocation or NounKind.Relieved))
            {
                return true;
            }
        }

        return false;
    }

    private static MoneyBearing Of(TextSpan span, BoundAmendment amendment) => new(
        new(DocumentPart.Dispositif, span), Passage.OneLine(amendment.Document.Dispositif!.Source.Slice(span), Sentence.Shown));
}
