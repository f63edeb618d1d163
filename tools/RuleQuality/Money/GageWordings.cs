using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Money;

/// <summary>
/// How the wordings of gages of the corpus are read, against marks made by reading each: whether it compensates a loss or a charge
/// or is no gage, and who loses. A mark names a wording by its row and hash.
/// </summary>
internal static class GageWordings
{
    private const string Read = "gages of a loss: read";
    private const string RightLosers = "gages of a loss: read, right losers";
    private const string Charges = "clauses on a charge: read as such";
    private const string Others = "no gage: read as one";

    private const string Loss = "loss";
    private const string Charge = "charge";

    /// <summary>What precedes a wording in the amendment in which it is tried.</summary>
    private const string Before = "I. – L’article 4 du code des pépinières est abrogé.\nII. – ";

    public static Tally Measure(string path)
    {
        var tally = new Tally("Wordings of gages", Read, RightLosers, Charges, Others);
        var marks = Marks();
        foreach (var (line, index) in File.ReadLines(path).Skip(1).Select((line, index) => (line, index)))
        {
            var wording = line.Split('\t')[1];
            if (marks.GetValueOrDefault(index + 1) is not { } mark || mark.Hash != HashOf(wording))
            {
                tally.Add("not marked: left out", hit: true);
                continue;
            }

            var gages = GagesOf(wording);
            var losses = gages.FindAll(gage => gage.Object == GageObject.Loss);
            var losers = string.Join('+', losses.SelectMany(LosersOf).Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } named ? named : "unnamed";
            var isRight = mark.Kind switch
            {
                Loss => losses.Count > 0 && losers == mark.Losers,
                Charge => gages.Count > losses.Count,
                _ => gages.Count == 0,
            };
            switch (mark.Kind)
            {
                case Loss:
                    tally.Add(Read, losses.Count > 0);
                    tally.Add(RightLosers, isRight);
                    break;
                case Charge:
                    tally.Add(Charges, isRight);
                    break;
                default:
                    tally.Add(Others, !isRight);
                    break;
            }

            if (!isRight)
            {
                tally.List($"{index + 1}\t{mark.Kind} {mark.Losers}\t{(gages.Count == 0 ? "not read" : losers)}\t{wording}");
            }
        }

        return tally;
    }

    private static List<Gage> GagesOf(string wording)
    {
        var document = new AmendmentDocument
        {
            Id = "wording",
            Source = "wording",
            Placement = Excerpt.Of("APRÈS L’ARTICLE 1ER, insérer l’article suivant :", "placement"),
            Dispositif = Excerpt.Of($"{Before}{Mended(wording)}.", "dispositif"),
        };
        return [.. BoundAmendment.Of(document, AmendmentSyntax.Of(document), Dossier.Empty).Facts.Of<Gage>()];
    }

    /// <summary>Who loses by a gage; nobody where it does not say.</summary>
    private static IEnumerable<string> LosersOf(Gage gage) => gage.Losers.Bodies.Where(loser => loser != PublicBody.Unnamed).Select(loser => loser.Code);

    /// <summary>The table has entities and dashes of its sources, and lost the first letter of some wordings.</summary>
    private static string Mended(string wording)
    {
        var text = WebUtility.HtmlDecode(wording).Trim('\u200B', ' ', '\u00A0', '–', '-');
        return text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("es ", StringComparison.Ordinal) ? "L" + text : text;
    }

    private static string HashOf(string wording) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wording)))[..12];

    /// <summary>The marks by row, from 1.</summary>
    private static Dictionary<int, Mark> Marks()
    {
        using var stream = typeof(GageWordings).Assembly.GetManifestResourceStream("gages.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => int.Parse(cells[0], CultureInfo.InvariantCulture), cells => new Mark(cells[1], cells[2], cells[3]));
    }

    /// <summary>What a wording is, and who loses by it: « unnamed » where it does not say.</summary>
    private sealed record Mark(string Hash, string Kind, string Losers);
}
