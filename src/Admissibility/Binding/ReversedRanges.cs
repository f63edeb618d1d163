using System.Globalization;
using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Ranges whose ends are in the wrong order, in the orders of a dispositif; no bill is needed to see them.</summary>
internal static class ReversedRanges
{
    /// <summary>The ranges, each once: a place above several orders is met with each of them.</summary>
    public static IReadOnlyList<ReversedRange> Find(IReadOnlyList<Operation> operations) =>
        [.. operations
            .SelectMany(operation => operation.Scope.Concat((operation.Instruction as TargetedInstruction)?.Targets ?? []))
            .SelectMany(target => target.Locators)
            .SelectMany(In)
            .Distinct()];

    private static IEnumerable<ReversedRange> In(Locator locator) => locator switch
    {
        AlineaLocator alineas => Numbers(alineas, alineas.Numbers),
        SentenceLocator sentences => Numbers(sentences, sentences.Numbers),
        TableLocator parts => Numbers(parts, parts.Numbers),
        SubdivisionLocator subdivisions => subdivisions.Labels
            .Where(range => range.To is { } to && Ranks.IsBefore(to, range.From))
            .Select(range => Of(locator, range.From, range.To!)),
        ArticleLocator { IsOfCode: false } articles => articles.Numbers
            .Where(range => range.To is { } to && IsBefore(to, range.From))
            .Select(range => Of(locator, range.From.ToString(), range.To!.ToString())),
        _ => [],
    };

    /// <summary>Numbers counted from the end cannot be held against others.</summary>
    private static IEnumerable<ReversedRange> Numbers(Locator locator, SyntaxList<NumberRange> numbers) =>
        numbers.Where(range => range.To > 0 && range.From > range.To)
            .Select(range => Of(locator, range.From.ToString(CultureInfo.InvariantCulture), range.To.ToString(CultureInfo.InvariantCulture)));

    /// <summary>« bis » and letters are where their law put them; only the numbers themselves are compared.</summary>
    private static bool IsBefore(ArticleNumber number, ArticleNumber other) => number.Base is { } first && other.Base is { } second && first < second;

    private static ReversedRange Of(Locator locator, string from, string to) => new(new(DocumentPart.Dispositif, locator.Span), from, to);
}
