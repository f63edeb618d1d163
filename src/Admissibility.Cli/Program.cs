using System.CommandLine;
using Admissibility.Cli;
using Admissibility.Cli.Commands;

var root = new RootCommand("Contrôle de recevabilité des amendements : lit un amendement comme un compilateur lit du code.")
{
    CheckCommand.Create(),
    ParseCommand.Create(),
    ApplyCommand.Create(),
    EvaluateCommand.Create(),
    ExplainCommand.Create(),
    RulesCommand.Create(),
};

using var terminal = new Terminal();
return (int)CommandLineRunner.Run(root, args);
