using System.CommandLine;
using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Documents;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>
/// <c>apply PATH… --bill FILE</c>: the articles with the amendments that can be applied exactly; <c>--all</c> asks for all or nothing.
/// </summary>
internal static class ApplyCommand
{
    public static Command Create(Language language)
    {
        var paths = CommonOptions.Paths(language);
        var bill = CommonOptions.File(
            "--bill", language, new("Texte en discussion, ou un article seul en texte brut.", "Text under discussion, or an article by itself as plain text."));
        bill.Required = true;
        var all = new Option<bool>("--all")
        {
            Description = new LocalizedText(
                "Tout ou rien : un amendement refusé arrête tous les autres.", "All or nothing: a refused amendment stops all others.").In(language),
        };
        var format = CommonOptions.Format(language, "text", "diff", "html", "json");
        var description = new LocalizedText(
            "Applique à leur article les amendements qui peuvent l’être exactement, dans l’ordre donné, et nomme les autres.",
            "Applies to their article the amendments that can be applied exactly, in the order given, and names the others.");
        var command = new Command("apply", description.In(language)) { paths, bill, all, format };
        command.SetAction(parsed =>
        {
            var notices = new Notices(language);
            var inputs = new AmendmentSource(parsed.GetRequiredValue(paths), notices);
            return (int)Run(inputs, parsed.GetRequiredValue(bill)!, parsed.GetValue(all), parsed.GetRequiredValue(format), notices, language);
        });
        return command;
    }

    private static ExitCode Run(AmendmentSource inputs, string billPath, bool all, string format, Notices notices, Language language)
    {
        string? bare = null;
        Bill? bill = null;
        if (inputs.Try(() => (object?)(bare = BareArticleFile.TryRead(billPath)) ?? (bill = BillFile.Read(billPath))) is null)
        {
            return ExitCode.Unusable;
        }

        var documents = inputs.Read().ToList();
        if (inputs.SomethingFailed)
        {
            return ExitCode.Unusable;
        }

        var applications = bill is null ? [BillConsolidator.Apply(bare!, documents)] : BillConsolidator.Apply(bill, documents);
        var refused = applications.SelectMany(applied => applied.Result.Refusals.Select(refusal => (applied, refusal))).ToList();
        foreach (var (applied, (id, refusal)) in refused)
        {
            var place = id + applied.PlaceOf(id, refusal);
            notices.Write(new($"{place} : {refusal.Words.Fr}", $"{place}: {refusal.Words.En}"));
        }

        foreach (var id in applications.SelectMany(applied => applied.Result.Fallen).Distinct(StringComparer.Ordinal))
        {
            notices.Write(new(
                $"{id} : tombe, au moins en partie : un autre amendement supprime ou récrit le passage",
                $"{id}: falls, at least in part: another amendment deletes or rewrites the passage"));
        }

        foreach (var applied in all && refused.Count > 0 ? [] : applications)
        {
            Write(applied, format, language, headings: applications.Count > 1);
        }

        return refused.Count > 0 ? ExitCode.Found : ExitCode.Success;
    }

    /// <summary>The article as amended; nothing but the reasons, in JSON, where all its amendments are refused.</summary>
    private static void Write(AppliedArticle applied, string format, Language language, bool headings)
    {
        var output = Console.Out;
        if (format == "json")
        {
            output.WriteLine(ApplicationJsonRenderer.Render(applied.Number?.ToString(), applied.Result, applied.Ids, language));
            return;
        }

        if (applied.Result.Amended is not { } text)
        {
            return;
        }

        if (headings)
        {
            output.WriteLine(format == "html" ? $"<h2>Article {applied.Number}</h2>" : $"Article {applied.Number}");
        }

        switch (format)
        {
            case "diff":
                ApplicationDiffRenderer.RenderText(output, applied.Result, Terminal.ShowsColours);
                break;
            case "html":
                ApplicationDiffRenderer.RenderHtml(output, applied.Result);
                break;
            default:
                output.Write(text.Length == 0 || text.EndsWith('\n') ? text : text + "\n");
                break;
        }
    }
}
