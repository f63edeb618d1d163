using System.Text;

namespace Admissibility.Cli;

/// <summary>Standard output as the program uses it: UTF-8, buffered, line feeds, colours only on a terminal.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Words are not wrapped into fewer columns.</summary>
    private const int LeastWidth = 20;

    private readonly StreamWriter _output =
        new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };

    public Terminal() => Console.SetOut(_output);

    /// <summary>Whether colours can be shown: on a terminal, and not refused (https://no-color.org).</summary>
    public static bool ShowsColours =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    /// <summary>Words over lines that fit on the terminal, those after the first indented; as they are where there is none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="indent">How many columns are taken before them.</param>
    public static string Wrap(string words, int indent)
    {
        var width = Console.IsOutputRedirected ? 0 : Console.WindowWidth - indent - 1;
        return width < LeastWidth ? words : Wrap(words, indent, width);
    }

    /// <summary>The same for a given number of columns.</summary>
    internal static string Wrap(string words, int indent, int width)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in words.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                lines.Append('\n').Append(' ', indent);
                column = 0;
            }

            lines.Append(column > 0 ? " " : "").Append(word);
            column += word.Length + (column > 0 ? 1 : 0);
        }

        return lines.ToString();
    }

    public void Dispose() => _output.Dispose();
}
