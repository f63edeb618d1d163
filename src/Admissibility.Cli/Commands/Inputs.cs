using Admissibility.Amendments;
using Admissibility.Documents;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>Reads the amendments that the paths stand for; what cannot be read is told on standard error, and the rest goes on.</summary>
internal sealed class Inputs(string[] paths)
{
    /// <summary>Whether something could not be read.</summary>
    public bool SomethingFailed { get; private set; }

    public IEnumerable<(string Path, AmendmentDocument Document)> Read()
    {
        foreach (var path in paths)
        {
            foreach (var file in Try(() => InputPaths.Expand(path)) ?? [])
            {
                if (Try(() => ReadOne(file)) is { } document)
                {
                    yield return (file, document);
                }
            }
        }
    }

    /// <summary>Does what may fail for one input.</summary>
    public T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnreadableInputException exception)
        {
            SomethingFailed = true;
            Console.Error.WriteLine($"admissibility : {exception.Message}");
            return null;
        }
    }

    private static AmendmentDocument ReadOne(string path)
    {
        var limit = ReadLimits.Default.MaxDocumentBytes;
        if (path != InputPaths.StandardInput)
        {
            return TextDocumentReader.Read(new SourceText(TextFile.Read(path, limit), path));
        }

        using var input = Console.OpenStandardInput();
        return TextDocumentReader.Read(new SourceText(TextFile.Read(input, path, limit), path));
    }
}
