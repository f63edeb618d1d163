using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Testing;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>An example in the page of a rule: a fenced block whose first line says what is expected of it, and in which setting.</summary>
/// <param name="Kind">« signalé », « admis » or « voisin » (the nearest false alarm).</param>
/// <param name="Settings">« texte=navette » for the folder of examples that holds the dossier, « lecture=second », « nature=organic », « heure=17:01 », 
/// « crédits »…</param>
/// <param name="Text">The amendment.</param>
internal sealed record PageExample(string Kind, ImmutableArray<string> Settings, string Text)
{
    private const string Fence = "```";

    private const string OfFolder = "texte=";

    private string Folder => Settings.FirstOrDefault(setting => setting.StartsWith(OfFolder, StringComparison.Ordinal))?[OfFolder.Length..] ?? "commerces";

    public static IReadOnlyList<PageExample> In(string page)
    {
        var examples = new List<PageExample>();
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + "amendement", StringComparison.Ordinal))
            {
                continue;
            }

            var head = lines[i][Fence.Length..].Split(' ');
            var text = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith(Fence, StringComparison.Ordinal)).ToList();
            examples.Add(new(head[1], [.. head.Skip(2)], string.Join('\n', text)));
            i += text.Count + 1;
        }

        return examples;
    }

    /// <summary>The bench of a rule in the setting of the example.</summary>
    public RuleVerifier Bench(AdmissibilityRule rule)
    {
        var dossier = DossierFile.Read(Repository.PathOf("examples", Folder, "dossier.json"));
        TimeOnly? time = null;
        Func<SourceText, AmendmentDocument> read = source => TextDocumentReader.Read(source);
        foreach (var setting in Settings)
        {
            var (name, value) = setting.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (setting[..at], setting[(at + 1)..]) : (setting, "");
            switch (name)
            {
                case "texte": break;
                case "lecture": dossier = dossier with { Reading = Enum.Parse<Reading>(value, ignoreCase: true) }; break;
                case "nature": dossier = dossier with { Nature = Enum.Parse<BillNature>(value, ignoreCase: true) }; break;
                case "chambre": dossier = dossier with { Chamber = Enum.Parse<Chamber>(value, ignoreCase: true) }; break;
                case "jour": dossier = dossier with { AsAt = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) }; break;
                case "stade": dossier = dossier with { Stage = value == "commission" ? Stage.Committee : Stage.Plenary }; break;
                case "accord": dossier = dossier with { GovernmentAgrees = value == "oui" }; break;
                case "heure": time = TimeOnly.ParseExact(value, "HH:mm", CultureInfo.InvariantCulture); break;
                case "missions": dossier = dossier with { Missions = [new("Culture", null, null), new("Défense", null, null)] }; break;
                case "liasse":
                    var parents = new Dictionary<string, string?> { ["11"] = null, ["12"] = null, ["13"] = "12" };
                    dossier = dossier with { Liasse = new(parents, isComplete: true) };
                    break;
                case "crédits": read = CreditSample.Read; break;
                default: throw new FormatException($"« {setting} » n’est pas un réglage d’exemple.");
            }
        }

        return new RuleVerifier(Mutants.Applied(rule), Mutants.Inferences)
        {
            Dossier = dossier,
            Reader = source =>
            {
                var document = read(source);
                return time is null ? document : document with { Context = document.Context with { FiledAt = time } };
            },
        };
    }
}
