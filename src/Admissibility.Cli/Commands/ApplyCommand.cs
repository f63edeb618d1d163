using System.CommandLine;
using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Documents;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary><c>apply PATH… --bill FILE</c>: the articles as amended, all of them or none.</summary>
internal static class ApplyCommand
{
    public static Command Create(Language language)
    {
        var paths = CommonOptions.Paths(language);
        var bill = CommonOptions.File(
            "--bill", language, new("Texte en discussion, ou un article seul en texte brut.", "Text under discussion, or an article by itself as plain text."));
        bill.Required = true;
        var format = CommonOptions.Format(language, "text", "diff", "html", "json");
        var description = new LocalizedText(
            "Applique des amendements à leur article, dans l’ordre donné, exactement ou pas du tout.",
            "Applies amendments to their article, in the order given, exactly or not at all.");
        var command = new Command("apply", description.In(language)) { paths, bill, format };
        command.SetAction(parsed =>
        {
            var notices = new Notices(language);
            return (int)Run(new AmendmentSource(parsed.GetRequiredValue(paths), notices), parsed.GetRequiredValue(bill)!, parsed.GetRequiredValue(format), notices);
        });
        return command;
    }

    private static ExitCode Run(AmendmentSource inputs, string billPath, string format, Notices notices)
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

        if (refused.Count > 0)
        {
            return ExitCode.Found;
        }

        foreach (var applied in applications)
        {
            Write(applied, format, headings: applications.Count > 1);
        }

        return ExitCode.Success;
    }

    private static void Write(AppliedArticle applied, string format, bool headings)
    {
        var output = Console.Out;
        if (format == "json")
        {
            output.WriteLine(ApplicationJsonRenderer.Render(applied.Number?.ToString(), applied.Result, applied.Ids));
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
                var text = applied.Result.Amended!;
                output.Write(text.Length == 0 || text.EndsWith('\n') ? text : text + "\n");
                break;
        }
    }
}
