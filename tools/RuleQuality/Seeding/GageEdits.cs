using System.Text.RegularExpressions;
using Admissibility.Diagnostics;
using Admissibility.RuleQuality.Gages;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults in the clause that compensates a loss.</summary>
internal static partial class GageEdits
{
    /// <summary>Takes all gages out of an amendment that loses money by its own words, and leaves no trace of them.</summary>
    public static Planted? Cut(Original original) =>
        LosesForTheState(original) && GageCut.Of(original.Document, original.Syntax) is { } cut ? new(cut, original.Dossier, null) : null;

    /// <summary>Names another body than the State, which loses, in the only gage.</summary>
    public static Planted? SwapLoser(Original original)
    {
        if (!LosesForTheState(original) || Gages(original) is not [{ Bearer: { } loser }])
        {
            return null;
        }

        const string State = "l’État";
        var written = original.Document.Dispositif!.Source.Slice(loser).Replace('\u00A0', ' ').Replace('\'', '’');
        return written.Equals(State, StringComparison.OrdinalIgnoreCase)
            ? new(TextEdit.InDispositif(original.Document, loser, "les organismes de sécurité sociale").Document, original.Dossier, null)
            : null;
    }

    /// <summary>Leaves out « à due concurrence » in the only gage.</summary>
    public static Planted? DropConcurrence(Original original)
    {
        if (Gages(original) is not [{ InFull: true } gage]
            || Concurrence().Match(original.Document.Dispositif!.Source.Slice(gage.Span)) is not { Success: true } words)
        {
            return null;
        }

        var (document, _) = TextEdit.InDispositif(original.Document, new(gage.Span.Start + words.Index, words.Length), " ");
        return new(document, original.Dossier, new(DocumentPart.Dispositif, new TextSpan(gage.Span.Start, gage.Span.Length + 1 - words.Length)));
    }

    /// <summary>Says that a charge is compensated.</summary>
    public static Planted? SayCharge(Original original)
    {
        if (Gages(original) is not [var gage])
        {
            return null;
        }

        var text = original.Document.Dispositif!.Source.Slice(gage.Span).Replace('\u00A0', ' ');
        const string Loss = "perte de recettes";
        var at = text.IndexOf(Loss, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var (document, _) = TextEdit.InDispositif(original.Document, new(gage.Span.Start + at, Loss.Length), "charge");
        return new(
            document,
            original.Dossier,
            new(DocumentPart.Dispositif, new TextSpan(gage.Span.Start, gage.Span.Length + "charge".Length - Loss.Length)));
    }

    /// <summary>
    /// A tax credit is widened by law that limits itself to « sommes venant en déduction de l'impôt dû »: nothing else says so, and the State loses.
    /// </summary>
    private static bool LosesForTheState(Original original) => Gages(original).Count > 0 && Deduction().IsMatch(original.Document.Dispositif!.Text);

    private static List<GageClause> Gages(Original original) =>
    [
        .. original.Syntax.Dispositif!.DescendantsAndSelf().OfType<GageClause>()
            .Where(gage => gage.Object == GageObject.Loss)
            .OrderBy(gage => gage.Span.Start),
    ];

    [GeneratedRegex(@"sommes\s+venant\s+en\s+déduction\s+de\s+l[’']impôt", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Deduction();

    [GeneratedRegex(@"\s*,?\s*à\s+due\s+concurrence\s*,?\s*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Concurrence();
}
