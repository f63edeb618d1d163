using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Application;

/// <summary>
/// <c>targets FOLDER [--list]</c>: every amendment of the application benchmark checked against its own article, by the rules
/// on placement and targets. All of them were adopted, so that each diagnostic is to be read; <c>--list</c> shows them.
/// </summary>
internal static class TargetAlarms
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [var folder, ..] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("targets FOLDER [--list]");
            return 2;
        }

        var lists = arguments.Contains("--list");
        var checker = new AmendmentChecker([.. RuleCatalogue.All.Where(rule => rule.Descriptor.Id.StartsWith("ADM1", StringComparison.Ordinal))]);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int amendments = 0, concerned = 0;
        foreach (var item in ApplicationCase.In(folder))
        {
            var number = NumberOf(item.Name);
            var dossier = BoundDossier.Of(new() { Bill = new("", null, [], [Article(number, item.Before)]) });
            foreach (var (name, text) in item.Amendments)
            {
                var document = TextDocumentReader.Read(new SourceText($"ARTICLE {number}\n\n{MarkedUpText.Plain(text).Trim()}", name));
                var found = checker.Check(document, dossier)
                    .Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("ADM1", StringComparison.Ordinal))
                    .ToList();
                amendments++;
                concerned += found.Count > 0 ? 1 : 0;
                foreach (var diagnostic in found)
                {
                    counts[diagnostic.Id] = counts.GetValueOrDefault(diagnostic.Id) + 1;
                    if (lists)
                    {
                        Console.Error.WriteLine($"{diagnostic.Id}\t{item.Name}\t{name}\t{diagnostic.Message.Fr}");
                    }
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{amendments} amendments, {concerned} concerned"));
        foreach (var (id, count) in counts)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} {count}"));
        }

        return 0;
    }

    /// <summary>A case is named for its article: « …__8_B ».</summary>
    private static ArticleNumber NumberOf(string name) =>
        ArticleNumber.TryParse(name.Split("__")[^1].Replace('_', ' '), out var number) ? number : ArticleNumber.Sole;

    private static BillArticle Article(ArticleNumber number, string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return new(number, [.. lines.Select((line, index) => new Alinea(index + 1, line))])
        {
            Status = lines.Count == 0 ? ArticleStatus.Deleted : ArticleStatus.Open
        };
    }
}
