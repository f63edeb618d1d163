using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Facts;

namespace Admissibility.RuleQuality.Money;

/// <summary>The short amendments of « money.jsonl », each with what is right; half are the nearest false alarms.</summary>
internal static class MoneyCases
{
    /// <summary>A day on which the organic law of 2021 is in force: the local taxes of a bill of then belong to its first part.</summary>
    private static readonly DateOnly s_2025 = new(2025, 10, 15);

    private static readonly PublicBody[] s_bodies = [PublicBody.State, PublicBody.SocialSecurity, PublicBody.LocalAuthorities];

    public static Tally Measure(string folder, MoneyChecker checker)
    {
        var path = Path.Combine(folder, "money.jsonl");
        var tally = new Tally(
            "money.jsonl", "right", "loss: right", "charge: right", "rider: right", "nothing to allege: right", "near misses alarmed",
            "bill missing: said not to be assessed", "alleged at its place: bearer named");
        var documents = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message)).Read(path).ToDictionary(document => document.Id);
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var expected = json.RootElement;
            Measure(expected, documents[Text(expected, "id")!], checker, tally);
        }

        return tally;
    }

    private static void Measure(JsonElement expected, AmendmentDocument document, MoneyChecker checker, Tally tally)
    {
        var bill = Text(expected, "bill")!;
        var answer = Text(expected, "answer")!;
        var verdict = checker.Check(
            document with { Context = document.Context with { Part = bill.Contains("première partie", StringComparison.Ordinal) ? 1 : null } },
            new Dossier
            {
                Chamber = Chamber.Assemblee,
                AsAt = bill.StartsWith("PLF 2026", StringComparison.Ordinal) ? s_2025 : null,
                Nature = bill.StartsWith("PLFSS", StringComparison.Ordinal) ? BillNature.SocialSecurity
                    : bill.StartsWith("PLF", StringComparison.Ordinal) ? BillNature.Finance : BillNature.Ordinary,
            });
        var kind = answer is "loss, cured" ? "none" : answer.Split(' ', ',')[0];
        var found = (kind switch { "loss" => verdict.Losses, "charge" => verdict.Charges, _ => verdict.Financial })
            .Where(alarm => kind == "rider" ? alarm.Rule.Ground.Label == Text(expected, "ground") : IsThere(alarm.Location, document, Text(expected, "span")))
            .ToList();
        var needsBill = answer.Contains("missing fact", StringComparison.Ordinal);
        var isRight = kind == "none"
            ? verdict.Financial.IsEmpty && !(needsBill && verdict.Result.Missing.IsEmpty && !verdict.SaysNotAssessed)
            : found.Count > 0;
        tally.Add("right", isRight);
        tally.Add(kind == "none" ? "nothing to allege: right" : $"{kind}: right", isRight);
        if (Text(expected, "near_of") is not null)
        {
            tally.Add("near misses alarmed", !verdict.Financial.IsEmpty);
        }

        if (needsBill)
        {
            tally.Add("bill missing: said not to be assessed", verdict.SaysNotAssessed);
        }

        if (kind is "loss" or "charge" && isRight)
        {
            var bearer = Text(expected, "bearer")!;
            tally.Add(
                "alleged at its place: bearer named",
                s_bodies.Any(body => bearer.Contains(body.Code, StringComparison.Ordinal)
                    && found.Exists(alarm => alarm.Message.Fr.Contains(body.Name.Fr, StringComparison.OrdinalIgnoreCase))));
        }

        if (!isRight)
        {
            var alarms = string.Join(" / ", verdict.Financial.Select(alarm => $"{alarm.Id} {alarm.Message.Fr}"));
            tally.List($"{document.Id}\t{answer}, {Text(expected, "bearer")}\t{alarms}\t{document.Dispositif!.Text}");
        }
    }

    /// <summary>Whether an alarm overlaps the passage that is right; anywhere where none is given.</summary>
    private static bool IsThere(Location location, AmendmentDocument document, string? passage)
    {
        var at = passage is null ? -1 : document.Dispositif!.Source.Text.IndexOf(passage, StringComparison.Ordinal);
        return at < 0 || (location.Part == DocumentPart.Dispositif && location.Span.Start < at + passage!.Length && at < location.Span.End);
    }

    private static string? Text(JsonElement element, string field) =>
        element.GetProperty(field) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
