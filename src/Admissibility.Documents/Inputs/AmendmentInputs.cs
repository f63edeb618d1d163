using Admissibility.Amendments;

namespace Admissibility.Documents;

/// <summary>
/// Reads the amendments of a path or stream, one at a time, whatever kind of file it is by its content: text, docx, odt, PDF,
/// HTML, XML and JSON of the Assemblée, JSON of nosdeputes.fr, JSON Lines, AMELI csv of the Sénat, zips and folders of these.
/// What cannot be read or holds no amendment is refused by name, and the rest is read.
/// </summary>
/// <param name="refuse">Called with each input that cannot be read.</param>
/// <param name="limits">Bounds on what is read; the defaults where null.</param>
/// <example><code>
/// var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
/// foreach (var amendment in inputs.Read("amendements/")) { … }
/// </code></example>
public sealed class AmendmentInputs(Action<UnreadableInputException> refuse, ReadLimits? limits = null)
{
    private readonly ReadLimits _limits = limits ?? ReadLimits.Default;

    /// <summary>What « - » reads from; closed once it is read. Nothing by default.</summary>
    public Func<Stream> StandardInput { get; init; } = () => Stream.Null;

    /// <summary>The amendments of a path, without what was decided of them.</summary>
    /// <param name="path">A file, a folder, a glob, or « - ».</param>
    public IEnumerable<AmendmentDocument> Read(string path) => ReadLabelled(path).Select(amendment => amendment.Document);

    /// <summary>The amendments of a stream, without what was decided of them; see <see cref="ReadLabelled(Stream, string)"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages and ids.</param>
    public IEnumerable<AmendmentDocument> Read(Stream stream, string name) => ReadLabelled(stream, name).Select(amendment => amendment.Document);

    /// <summary>The amendments of a path with what was decided of them; for evaluation alone.</summary>
    /// <param name="path">A file, a folder, a glob, or « - ».</param>
    public IEnumerable<DecidedAmendment> ReadLabelled(string path)
    {
        IReadOnlyList<string> files;
        try
        {
            files = InputPaths.Expand(path);
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
            return [];
        }

        return files.SelectMany(file => ReadFile(file).Select(amendment => amendment with { Document = amendment.Document with { File = file } }));
    }

    /// <summary>
    /// The amendments of a stream, from its position to its end, with what was decided of them; for evaluation alone. The
    /// stream is read while the amendments are asked for, and left open. The <see cref="AmendmentDocument.File"/> of each is null.
    /// </summary>
    /// <param name="stream">The stream. An archive that cannot be sought in is kept in a file while it is read.</param>
    /// <param name="name">What it is called in messages and ids.</param>
    public IEnumerable<DecidedAmendment> ReadLabelled(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new ContentReader(_limits, refuse).Read(stream, name, name);
    }

    private IEnumerable<DecidedAmendment> ReadFile(string path)
    {
        Stream stream;
        try
        {
            stream = path == InputPaths.StandardInput ? StandardInput() : InputFile.Open(path);
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
            yield break;
        }

        using (stream)
        {
            foreach (var amendment in ReadLabelled(stream, path))
            {
                yield return amendment;
            }
        }
    }
}
