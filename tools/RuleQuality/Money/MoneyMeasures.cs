namespace Admissibility.RuleQuality.Money;

/// <summary>
/// <c>money CORPUS [--cases FOLDER] [--loss IDS] [--charge IDS] [--unassessed IDS] [--list]</c>: how often a loss and a charge are
/// alleged where there is one and where there is none, how often money is passed over in silence, and which gages are read.
/// </summary>
internal static class MoneyMeasures
{
    public static int Run(string[] arguments)
    {
        var options = new MoneyOptions(arguments);
        if (options.Corpus is null && options.Cases is null)
        {
            Console.Error.WriteLine("money CORPUS [--cases FOLDER] [--loss IDS] [--charge IDS] [--unassessed IDS] [--list]");
            return 2;
        }

        var unassessed = options.Unassessed is { } ids ? Join(ids) : "by its words";
        Console.WriteLine($"Loss: {Join(options.Loss)}. Charge: {Join(options.Charge)}. Not assessed: {unassessed}.\n");
        var checker = new MoneyChecker(options);
        if (options.Corpus is { } corpus)
        {
            OfCorpus(corpus, checker, options.Lists);
        }

        if (options.Cases is { } cases)
        {
            MoneyCases.Measure(cases, checker).Print(options.Lists);
            PublicReports.Measure(Path.Combine(cases, "public-reports"), checker).Print(options.Lists);
        }

        return 0;
    }

    private static void OfCorpus(string corpus, MoneyChecker checker, bool lists)
    {
        var labelled = new LabelledFigures(checker);
        if (In(corpus, "an17") is { } an17)
        {
            var archives = Directory.GetFiles(an17, "*.zip").Order(StringComparer.Ordinal).ToList();
            var figures = new AssembleeFigures(checker, ServicesDoubt.In(archives));
            figures.Measure(archives);
            figures.Print(lists);
        }

        if (In(corpus, "plfss15/plfss-an15.jsonl") is { } plfss)
        {
            labelled.SocialSecurity(plfss).Print(lists);
        }

        if (In(corpus, "egalim/an.zip") is { } egalim && In(corpus, "egalim/labels.tsv") is { } labels)
        {
            labelled.Egalim(egalim, labels).Print(lists);
        }

        if (In(corpus, "senat") is { } senat)
        {
            labelled.Senat(senat).Print(lists);
        }

        if (In(corpus, "tables/gages.tsv") is { } gages)
        {
            GageWordings.Measure(gages).Print(lists);
        }
    }

    /// <summary>The path of a part of the corpus; null, and said so, where it is missing.</summary>
    private static string? In(string corpus, string part)
    {
        var path = Path.Combine(corpus, part);
        if (Path.Exists(path))
        {
            return path;
        }

        Console.Error.WriteLine($"{path}: not found, not measured");
        return null;
    }

    private static string Join(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));
}
