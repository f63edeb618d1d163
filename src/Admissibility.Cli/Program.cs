using System.CommandLine;
using Admissibility.Cli;
using Admissibility.Cli.Commands;
using Admissibility.Text;

using var terminal = new Terminal();
return (int)CommandLineRunner.Run(args, CommandsIn);

static RootCommand CommandsIn(Language language) => new(new LocalizedText(
    "Contrôle de recevabilité des amendements : lit un amendement comme un compilateur lit du code.",
    "Checks whether amendments are admissible: reads an amendment as a compiler reads code.").In(language))
{
    CheckCommand.Create(language),
    ParseCommand.Create(language),
    ApplyCommand.Create(language),
    EvaluateCommand.Create(language),
    ExplainCommand.Create(language),
    RulesCommand.Create(language),
};
