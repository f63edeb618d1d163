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
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var bill = new Option<string>("--bill") { Description = "Texte en discussion, ou un article seul en texte brut.", Required = true };
        var format = CommonOptions.Format("text", "diff", "html", "json");
        var language = CommonOptions.LanguageOption();
        var command = new Command("apply", "Applique des amendements à leur article, dans l’ordre donné, exactement ou pas du tout.") { paths, bill, format, language };
        command.SetAction(parsed => (int)Run(new AmendmentSource(parsed.GetRequiredValue(paths)), parsed.GetRequiredValue(bill), parsed.GetRequiredValue(format), parsed.GetValue(language)));
        return command;
    }

    private static ExitCode Run(AmendmentSource inputs, string billPath, string format, Language language)
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
            Console.Error.WriteLine($"admissibility : {id}{applied.PlaceOf(id, refusal)} : {refusal.Words.In(language)}");
        }

        foreach (var id in applications.SelectMany(applied => applied.Result.Fallen).Distinct(StringComparer.Ordinal))
        {
            Console.Error.WriteLine(language == Language.French
                ? $"admissibility : {id} : tombe, au moins en partie : un autre amendement supprime ou récrit le passage"
                : $"admissibility : {id}: falls, at least in part: another amendment deletes or rewrites the passage");
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
