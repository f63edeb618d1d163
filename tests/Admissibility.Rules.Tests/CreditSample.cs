using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>
/// A table of credits as examples write it: its placement on the first line, « mission : … », « auteur : … », « texte : PLF », « solde : 0 ; 0 », « partie : 1
/// »,
/// then a programme a line, « Patrimoines ; 1 000 ; -500 », commitment authorisations (AE) before payment appropriations (CP).
/// </summary>
internal static class CreditSample
{
    public static AmendmentDocument Read(SourceText source)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = ImmutableArray.CreateBuilder<CreditLine>();
        var placement = source.Text.IndexOf('\n', StringComparison.Ordinal);
        foreach (var line in source.Text[placement..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.IndexOf(" : ", StringComparison.Ordinal) is var colon and > 0)
            {
                fields.Add(line[..colon], line[(colon + 3)..]);
            }
            else
            {
                var cells = line.Split(';', StringSplitOptions.TrimEntries);
                lines.Add(new(cells[0], Amount(cells[1]), Amount(cells[2]), IsNew: false));
            }
        }

        var author = fields.TryGetValue("auteur", out var name) ? new SourceText(name, "auteur") : null;
        var stated = fields.GetValueOrDefault("solde")?.Split(';', StringSplitOptions.TrimEntries);
        return new AmendmentDocument
        {
            Id = "essai",
            Source = "essai",
            Header = new() { Signatures = author is null ? null : SignatureExtractor.Read(author, author.Span) },
            Context = new() { Part = fields.TryGetValue("partie", out var part) ? int.Parse(part, CultureInfo.InvariantCulture) : null },
            Placement = new(source, new(0, placement)),
            Credits = new(fields.GetValueOrDefault("texte", "PLF"), fields.GetValueOrDefault("mission"), lines.ToImmutable())
            {
                StatedCommitments = stated is null ? null : Amount(stated[0]),
                StatedPayments = stated is null ? null : Amount(stated[1]),
                IsMissionReferenced = fields.ContainsKey("référence"),
            },
        };
    }

    private static decimal Amount(string cell) => decimal.Parse(cell.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
