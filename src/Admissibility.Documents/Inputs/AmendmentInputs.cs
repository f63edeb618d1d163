using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads the amendments of a path or stream, one at a time: text documents, open data of the Assemblée, AMELI csv of the
/// Sénat, JSON Lines, zips and folders of these. What cannot be read is refused by name, and the rest goes on.
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
    /// <param name="name">What it is called in messages and ids; its extension tells a csv and JSON Lines from other texts.</param>
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
    /// stream is read while the amendments are asked for, and left open. Their <see cref="AmendmentDocument.File"/> is null.
    /// </summary>
    /// <param name="stream">The stream. An archive that cannot be sought in is kept in a file while it is read.</param>
    /// <param name="name">What it is called in messages and ids; its extension tells a csv and JSON Lines from other texts.</param>
    public IEnumerable<DecidedAmendment> ReadLabelled(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return UpToFailure(name, ReadContent(stream, name));
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
            foreach (var amendment in path == InputPaths.StandardInput ? UpToFailure(path, ReadText(path, stream)) : ReadLabelled(stream, path))
            {
                yield return amendment;
            }
        }
    }

    private IEnumerable<DecidedAmendment> ReadContent(Stream stream, string name)
    {
        var input = new PeekedStream(stream, ZipReader.Signature.Length);
        var amendments = Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".ZIP" => ZipReader.Read(name, input, _limits, refuse),
            ".CSV" => AmeliCsvReader.Read(name, input, _limits, refuse),
            ".JSONL" or ".NDJSON" => JsonLinesReader.Read(name, input, _limits, refuse),
            _ => input.Head.SequenceEqual(ZipReader.Signature) ? ZipReader.Read(name, input, _limits, refuse) : ReadText(name, input),
        };
        foreach (var amendment in amendments)
        {
            yield return amendment;
        }
    }

    /// <summary>A text is an amendment as JSON where it begins with a brace, else a document.</summary>
    private IEnumerable<DecidedAmendment> ReadText(string name, Stream stream)
    {
        var text = TextFile.Read(stream, name, _limits.MaxDocumentBytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw ReadErrors.Empty(name);
        }

        yield return text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal)
            ? ReadJson(name, text)
            : new(TextDocumentReader.Read(new SourceText(MarkedUpText.ResolveEntities(text), name)), OfficialDecision.Unknown);
    }

    private static DecidedAmendment ReadJson(string name, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return JsonLinesReader.ReadObject(json.RootElement, name);
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Of(name, text, exception);
        }
    }

    /// <summary>What can be read before something fails; what fails is refused.</summary>
    private IEnumerable<DecidedAmendment> UpToFailure(string name, IEnumerable<DecidedAmendment> amendments)
    {
        using var reading = amendments.GetEnumerator();
        while (TryMoveNext(name, reading))
        {
            yield return reading.Current;
        }
    }

    private bool TryMoveNext(string name, IEnumerator<DecidedAmendment> reading)
    {
        try
        {
            return reading.MoveNext();
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refuse(ReadErrors.File(name, exception));
        }

        return false;
    }
}
