using System.Collections.Immutable;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Holds an additional article against the subject of its bill.</summary>
/// <remarks>
/// The sum of coverage, closeness and codes was compared on real amendments with each of them alone; figures are in the evaluation of the rules.
/// </remarks>
internal static class SubjectBinder
{
    /// <summary>What the share of codes in common counts for, and the share of one who names none.</summary>
    private const double CodeWeight = 0.1, NoCode = 0.5;

    /// <summary>How many words a message may show.</summary>
    private const int Shown = 5;

    /// <summary>From what weight a word is shown as shared: it is in fewer than one amendment in seven, and so says something of the subject.</summary>
    private const double Telling = 2;

    private const string Bill = "presente loi";

    /// <summary>What a delay runs from.</summary>
    private static readonly string[] s_dates = ["promulgation de la ", "publication de la ", "vigueur de la "];

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment.Placement is not { IsAdditional: true } || amendment.Subject is not { } bill)
        {
            return;
        }

        var location = new Location(DocumentPart.Dispositif, amendment.Syntax.Dispositif!.Span);
        amendment.Facts.Add(Measure(location, SubjectWords.Of(amendment.Document, amendment.Tokens), bill) with
        {
            IsAboutBill = IsAboutBill(amendment.Document.Dispositif!.ReadableText()),
        });
    }

    private static LinkWithBill Measure(Location location, SubjectWords words, BillSubject bill)
    {
        var nearest = bill.Nearest(words);
        ImmutableArray<string> shared = [.. words.Codes.Where(bill.Codes.Contains).Order(StringComparer.Ordinal)];
        var codes = words.Codes.Count == 0 ? NoCode : (double)shared.Length / words.Codes.Count;
        return new(
            location,
            bill.Title,
            bill.Amendments,
            nearest?.Name,
            nearest is { } article ? Heaviest(words, stem => Stems.Weight(stem) < Telling ? 0 : article.Words.Weights.GetValueOrDefault(stem)) : [],
            Heaviest(words, stem => bill.Holds(stem) ? 0 : 1),
            shared,
            [.. words.Codes.Where(code => !bill.Codes.Contains(code)).Order(StringComparer.Ordinal)],
            (bill.Coverage(words) / 2) + (nearest?.Closeness ?? 0) + (CodeWeight * codes),
            Enough(bill));
    }

    /// <summary>« Les articles 2 à 4 de la présente loi entrent en vigueur… »; that a delay runs from its promulgation says nothing of the subject.</summary>
    private static bool IsAboutBill(string text)
    {
        var folded = Typography.FoldText(text);
        for (var at = folded.IndexOf(Bill, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(Bill, at + 1, StringComparison.Ordinal))
        {
            if (!s_dates.Any(date => folded.AsSpan(0, at).EndsWith(date, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// From what strength a link is possible: what one in a hundred of the additional articles that were discussed does not reach. A text of a few lines
    /// shows little of its subject, so that little is enough.
    /// </summary>
    private static double Enough(BillSubject bill) => Math.Clamp(0.12 + (0.22 * Math.Log10(bill.Stems / 150.0)), 0.1, 0.38);

    /// <summary>The words that weigh most when the weight of each is multiplied by another.</summary>
    private static ImmutableArray<string> Heaviest(SubjectWords words, Func<string, double> times) =>
    [
        .. words.Weights.Select(entry => (entry.Key, Weight: entry.Value * times(entry.Key)))
            .Where(entry => entry.Weight > 0)
            .OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(Shown).Select(entry => words.Written(entry.Key)),
    ];
}
