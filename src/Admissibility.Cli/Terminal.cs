using System.Text;

namespace Admissibility.Cli;

/// <summary>Standard output as the program uses it: UTF-8, buffered, line feeds, colours only on a terminal.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };

    public Terminal() => Console.SetOut(_output);

    /// <summary>Whether colours can be shown: on a terminal, and not refused (https://no-color.org).</summary>
    public static bool ShowsColours =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    public void Dispose() => _output.Dispose();
}
