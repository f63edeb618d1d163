using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>
/// Reads whatever a path stands for, one amendment at a time: text documents, open data of the Assemblée, AMELI csv of the
/// Sénat, JSON Lines, zips and folders of these. What cannot be read is refused by name, and the rest goes on.
/// </summary>
/// <param name="refuse">Told of each input that cannot be read.</param>
/// <param name="limits">Bounds on what is read.</param>
public sealed class AmendmentInputs(Action<UnreadableInputException> refuse, ReadLimits? limits = null)
{
    private readonly ReadLimits _limits = limits ?? ReadLimits.Default;

    /// <summary>What « - » reads from; nothing by default.</summary>
    public Func<Stream> StandardInput { get; init; } = () => System.IO.Stream.Null;

    /// <summary>The amendments of a path, without what was decided of them.</summary>
    public IEnumerable<AmendmentDocument> Read(string path) => ReadLabelled(path).Select(amendment => amendment.Document);

    /// <summary>The amendments of a path with what was decided of them; for evaluation alone.</summary>
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

    private IEnumerable<DecidedAmendment> ReadFile(string path)
    {
        if (path == InputPaths.StandardInput)
        {
            return One(() => ReadStandardInput(path));
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".ZIP" => new ZipReader(path, _limits, refuse).Read(),
            ".CSV" => Stream(path, stream => AmeliCsvReader.Read(path, stream, _limits, refuse)),
            ".JSONL" or ".NDJSON" => Stream(path, stream => JsonLinesReader.Read(path, new StreamReader(stream), _limits, refuse)),
            _ => IsZip(path) ? new ZipReader(path, _limits, refuse).Read() : One(() => ReadText(path, TextFile.Read(path, _limits.MaxDocumentBytes))),
        };
    }

    private DecidedAmendment ReadStandardInput(string path)
    {
        using var input = StandardInput();
        return ReadText(path, TextFile.Read(input, path, _limits.MaxDocumentBytes));
    }

    /// <summary>A text is an amendment as JSON where it begins with a brace, else a document.</summary>
    private static DecidedAmendment ReadText(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw UnreadableInputException.At(path, "fichier vide");
        }

        if (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return new(TextDocumentReader.Read(new SourceText(MarkedUpText.ResolveEntities(text), path)), OfficialDecision.Unknown);
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return JsonLinesReader.ReadObject(json.RootElement, path);
        }
        catch (JsonException exception)
        {
            throw UnreadableInputException.At(path, $"JSON illisible ({exception.Message})", exception);
        }
    }

    private IEnumerable<DecidedAmendment> One(Func<DecidedAmendment> read)
    {
        try
        {
            return [read()];
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
            return [];
        }
    }

    private IEnumerable<DecidedAmendment> Stream(string path, Func<Stream, IEnumerable<DecidedAmendment>> read)
    {
        FileStream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refuse(UnreadableInputException.At(path, exception.Message, exception));
            yield break;
        }

        using (stream)
        {
            foreach (var amendment in read(stream))
            {
                yield return amendment;
            }
        }
    }

    private static bool IsZip(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            Span<byte> head = stackalloc byte[4];
            return stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && head.SequenceEqual("PK\u0003\u0004"u8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
