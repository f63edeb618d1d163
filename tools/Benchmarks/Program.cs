using Admissibility.Benchmarks;
using Admissibility.Benchmarks.Rules;
using BenchmarkDotNet.Running;

// Measurements that print one JSON object or a table; anything else is given to BenchmarkDotNet.
switch (args)
{
    case ["reading", .. var paths]:
        return ReadingComparison.Run(paths);
    case ["parsing", .. var paths]:
        return ParsingThroughput.Run(paths);
    case ["rules"]:
        return RuleFigures.Run();
    case ["dossier", .. var counts]:
        return DossierFigures.Run(counts);
    case ["cold", var count, var file, var dossier]:
        return ColdCheck.Run(count, file, dossier);
    case ["application-speed"]:
        return LargeArticle.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        return 0;
}
