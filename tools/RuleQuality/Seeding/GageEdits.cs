using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults in the clause that compensates a loss.</summary>
internal static class GageEdits
{
    private static readonly (string Written, string Other)[] s_losers =
    [
        ("l’État", "les organismes de sécurité sociale"),
        ("les organismes de sécurité sociale", "l’État"),
        ("les collectivités territoriales", "les organismes de sécurité sociale"),
    ];

    /// <summary>Takes all gages out.</summary>
    public static Planted? Cut(Original original)
    {
        var gages = Gages(original);
        var document = original.Document;
        for (var i = gages.Count - 1; i >= 0; i--)
        {
            document = TextEdit.InDispositif(document, gages[i].Span, "").Document;
        }

        return gages.Count == 0 ? null : new(document, original.Dossier, null);
    }

    /// <summary>Names another body in the only gage.</summary>
    public static Planted? SwapLoser(Original original)
    {
        if (Gages(original) is not [{ Bearer: { } loser }])
        {
            return null;
        }

        var written = original.Document.Dispositif!.Source.Slice(loser).Replace('\u00A0', ' ');
        foreach (var (name, other) in s_losers)
        {
            if (written.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return new(TextEdit.InDispositif(original.Document, new(loser.Start, name.Length), other).Document, original.Dossier, null);
            }
        }

        return null;
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
            new(Diagnostics.DocumentPart.Dispositif, new TextSpan(gage.Span.Start, gage.Span.Length + "charge".Length - Loss.Length)));
    }

    private static List<GageClause> Gages(Original original) =>
        [.. original.Syntax.Dispositif!.DescendantsAndSelf().OfType<GageClause>().Where(gage => gage.Object == GageObject.Loss).OrderBy(gage => gage.Span.Start)];
}
