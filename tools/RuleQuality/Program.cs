using Admissibility.RuleQuality;
using Admissibility.RuleQuality.Application;
using Admissibility.RuleQuality.Drafting;
using Admissibility.RuleQuality.Gages;
using Admissibility.RuleQuality.Link;
using Admissibility.RuleQuality.Money;
using Admissibility.RuleQuality.Seeding;

switch (args)
{
    case ["seeded", .. var arguments]:
        return SeededFaults.Run(arguments);
    case ["controls", .. var arguments]:
        return NegativeControls.Run(arguments);
    case ["mutants"]:
        return MutantList.Run();
    case ["application", .. var arguments]:
        return ApplicationBenchmark.Run(arguments);
    case ["targets", .. var arguments]:
        return TargetAlarms.Run(arguments);
    case ["money", .. var arguments]:
        return MoneyMeasures.Run(arguments);
    case ["link", .. var arguments]:
        return LinkMeasures.Run(arguments);
    case ["stems", .. var arguments]:
        return StemCounts.Run(arguments);
    case ["drafting", .. var arguments]:
        return DraftingAlarms.Run(arguments);
    case ["cuts"]:
        return GageCutExamples.Run();
    default:
        Console.Error.WriteLine("usage: seeded PATH… [--count N] [--seed N] [--list]");
        Console.Error.WriteLine("       controls PATH… [--count N] [--seed N] [--list]");
        Console.Error.WriteLine("       mutants");
        Console.Error.WriteLine("       application FOLDER [--list] [--results OTHER]");
        Console.Error.WriteLine("       targets FOLDER [--list]");
        Console.Error.WriteLine("       money CORPUS [--cases FOLDER] [--loss IDS] [--charge IDS] [--unassessed IDS] [--list]");
        Console.Error.WriteLine("       link ARCHIVE… [--seed N] [--list]");
        Console.Error.WriteLine("       stems ARCHIVE…");
        Console.Error.WriteLine("       drafting PATH… [--list] [--count N] [--seed N]");
        Console.Error.WriteLine("       cuts");
        return 2;
}
