using Admissibility.Fuzzing;

switch (args)
{
    case ["fuzz", .. var arguments]:
        return ParserFuzzing.Run(arguments);
    case ["hostile", .. var arguments]:
        return HostileTexts.Run(arguments);
    default:
        Console.Error.WriteLine("usage: fuzz PATH… --seconds N | --count N [--seed S] [--threads N]");
        Console.Error.WriteLine("       hostile [--count N] [--seed N]");
        return 2;
}
