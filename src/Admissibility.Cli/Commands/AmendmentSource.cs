using Admissibility.Amendments;
using Admissibility.Documents;

namespace Admissibility.Cli.Commands;

/// <summary>Reads the amendments that the paths name; what cannot be read is reported on standard error, and the rest is read.</summary>
/// <param name="paths">The paths as they were typed.</param>
/// <param name="notices">Where that is reported.</param>
internal sealed class AmendmentSource(string[] paths, Notices notices)
{
    /// <summary>Whether something could not be read.</summary>
    public bool SomethingFailed { get; private set; }

    /// <summary>The amendments, each with the file that holds it.</summary>
    public IEnumerable<AmendmentDocument> Read() => paths.SelectMany(path => Source.Read(path));

    /// <summary>The same with what was decided of them; for evaluation alone.</summary>
    public IEnumerable<DecidedAmendment> ReadLabelled() => paths.SelectMany(path => Source.ReadLabelled(path));

    /// <summary>
    /// What the amendments that are given say of one another, read apart: a sub-amendment may be read before its parent, and an additional article before
    /// the amendments that show what its bill is about. Null where the input can be read but once.
    /// </summary>
    public Surroundings? ReadSurroundings()
    {
        if (paths.Contains(InputPaths.StandardInput, StringComparer.Ordinal))
        {
            return null;
        }

        // What cannot be read was or will be reported by the check itself.
        var source = new AmendmentInputs(_ => { });
        var surroundings = new Surroundings();
        foreach (var document in paths.SelectMany(source.Read))
        {
            surroundings.Add(document);
        }

        return surroundings;
    }

    private AmendmentInputs Source => new(Refuse) { StandardInput = Console.OpenStandardInput };

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
            Refuse(exception);
            return null;
        }
    }

    private void Refuse(UnreadableInputException exception)
    {
        SomethingFailed = true;
        notices.Write(exception.Words);
    }
}
