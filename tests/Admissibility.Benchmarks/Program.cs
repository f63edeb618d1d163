using Admissibility.Benchmarks;
using Admissibility.Benchmarks.Application;
using Admissibility.Benchmarks.Archives;
using Admissibility.Benchmarks.Controls;
using Admissibility.Benchmarks.Fuzzing;
using Admissibility.Benchmarks.Mutation;
using Admissibility.Benchmarks.Parsing;
using Admissibility.Benchmarks.Rules;
using Admissibility.Benchmarks.Seeding;
using BenchmarkDotNet.Running;

// Measurements that print one JSON object or a table; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["reading", .. var paths]:
        return ReadingComparison.Run(paths);
    case ["fuzz", .. var arguments]:
        return ParserFuzzing.Run(arguments);
    case ["parsing", .. var paths]:
        return ParsingThroughput.Run(paths);
    case ["hostile", .. var arguments]:
        return HostileTexts.Run(arguments);
    case ["seeded", .. var arguments]:
        return SeededFaults.Run(arguments);
    case ["rules"]:
        return RuleFigures.Run();
    case ["dossier", .. var counts]:
        return DossierFigures.Run(counts);
    case ["mutants"]:
        return MutantList.Run();
    case ["controls", .. var arguments]:
        return NegativeControls.Run(arguments);
    case ["application", .. var arguments]:
        return ApplicationBenchmark.Run(arguments);
    case ["targets", .. var arguments]:
        return TargetAlarms.Run(arguments);
    case ["application-speed"]:
        return LargeArticle.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        return 0;
}
