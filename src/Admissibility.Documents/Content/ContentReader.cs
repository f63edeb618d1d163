using System.Text;
using System.Text.Json;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Reads the amendments of one file, whatever kind of file it is by its content: on disk, from standard input, or in an archive.</summary>
/// <param name="limits">The bounds.</param>
/// <param name="refuse">Called with what cannot be read; the rest is read.</param>
internal sealed class ContentReader(ReadLimits limits, Action<UnreadableInputException> refuse)
{
    private static readonly LocalizedText s_oldWord = new(
        "document d’avant 2007 (doc, xls) ou protégé par un mot de passe : l’enregistrer en docx",
        "document from before 2007 (doc, xls) or protected by a password: save it as docx");

    private static readonly LocalizedText s_rtf = new("document RTF : l’enregistrer en docx", "RTF document: save it as docx");

    private static readonly LocalizedText s_otherArchive = new(
        "archive d’un autre format que zip : l’extraire d’abord", "archive of another format than zip: extract it first");

    private static readonly LocalizedText s_image = new("image, sans texte à lire", "picture, without text to read");

    /// <summary>The amendments of a stream, which is read while they are asked for and stays open. Where there are none, that is refused.</summary>
    /// <param name="stream">The stream, at its start.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="id">What the amendment of a document is called in output.</param>
    /// <param name="isEntry">Whether it is in an archive.</param>
    public IEnumerable<DecidedAmendment> Read(Stream stream, string name, string id, bool isEntry = false)
    {
        var isSilent = true;
        using var reading = Choose(stream, name, id, isEntry, Refuse).GetEnumerator();
        while (TryMoveNext(name, reading, Refuse))
        {
            isSilent = false;
            yield return reading.Current;
        }

        if (isSilent)
        {
            refuse(ReadErrors.NoAmendment(name));
        }

        void Refuse(UnreadableInputException exception)
        {
            isSilent = false;
            refuse(exception);
        }
    }

    private static bool TryMoveNext(string name, IEnumerator<DecidedAmendment> reading, Action<UnreadableInputException> refuse)
    {
        try
        {
            return reading.MoveNext();
        }
        catch (UnreadableInputException exception)
        {
            refuse(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            refuse(ReadErrors.File(name, exception));
        }

        return false;
    }

    private IEnumerable<DecidedAmendment> Choose(Stream stream, string name, string id, bool isEntry, Action<UnreadableInputException> refuseOne)
    {
        var input = new PeekedStream(stream, ContentSniffer.HeadLength);
        var kind = ContentSniffer.Of(input.Head);
        var holdsMany = kind is ContentKind.Json or ContentKind.Ameli or ContentKind.Xml or ContentKind.Zip
            || FileNames.IsCsv(name) || FileNames.AreJsonLines(name);
        if (!holdsMany && input.CanSeek && input.Length - input.Position > limits.MaxDocumentBytes)
        {
            throw ReadErrors.TooLarge(name, new("fichier", "file"), limits.MaxDocumentBytes, nameof(ReadLimits.MaxDocumentBytes));
        }

        var amendments = kind switch
        {
            ContentKind.Empty when input.IsWhole => throw ReadErrors.Empty(name),
            ContentKind.Json => ReadJson(input, name, refuseOne),
            ContentKind.Ameli => AmeliCsvReader.Read(name, input, limits, refuseOne),
            ContentKind.Html => [ReadPage(input, name, id)],
            ContentKind.Xml => ReadXml(input, name, id, refuseOne),
            ContentKind.Zip => new ZipReader(name, id, limits, refuseOne).Read(input, isEntry),
            ContentKind.Pdf => [PrintedAmendment.ReadLines(PdfText.Read(Bytes(input, name), name, limits), name, id)],
            ContentKind.Rtf => throw ReadErrors.NotRead(name, s_rtf),
            ContentKind.OldOffice => throw ReadErrors.NotRead(name, s_oldWord),
            ContentKind.OtherArchive => throw ReadErrors.NotRead(name, s_otherArchive),
            ContentKind.Image => throw ReadErrors.NotRead(name, s_image),
            ContentKind.Binary => throw ReadErrors.NotText(name),
            _ when FileNames.IsCsv(name) => AmeliCsvReader.Read(name, input, limits, refuseOne),
            _ when FileNames.AreJsonLines(name) => JsonLinesReader.Read(name, input, limits, refuseOne),
            _ => [ReadText(input, name, id)],
        };
        foreach (var amendment in amendments)
        {
            yield return amendment;
        }
    }

    private byte[] Bytes(Stream stream, string name) => BoundedBytes.Read(stream, name, limits.MaxDocumentBytes, nameof(ReadLimits.MaxDocumentBytes));

    private DecidedAmendment ReadText(Stream stream, string name, string id) => PrintedAmendment.ReadText(TextFile.Decode(Bytes(stream, name), name), name, id);

    /// <summary>A text that has no other markup than of words, as a conversion leaves it, keeps its lines.</summary>
    private DecidedAmendment ReadPage(Stream stream, string name, string id)
    {
        var html = TextFile.Decode(Bytes(stream, name), name);
        return HtmlText.HasBlocks(html)
            ? PrintedAmendment.ReadDocument(HtmlText.ReadPage(html, name), id)
            : PrintedAmendment.ReadText(html, name, id);
    }

    private IEnumerable<DecidedAmendment> ReadXml(PeekedStream stream, string name, string id, Action<UnreadableInputException> refuseOne)
    {
        if (!OpenDocumentText.IsFlat(stream.Head))
        {
            return XmlAmendments.Read(name, stream, limits, refuseOne);
        }

        var lines = new List<string>();
        OpenDocumentText.ReadFlat(Bytes(stream, name), name, limits, new BodyLines('\n', line => lines.Add(line.Text)));
        return [PrintedAmendment.ReadLines(lines, name, id)];
    }

    private IEnumerable<DecidedAmendment> ReadJson(PeekedStream stream, string name, Action<UnreadableInputException> refuseOne)
    {
        if (TextFile.HasUtf16Mark(stream.Head))
        {
            var text = Encoding.UTF8.GetBytes(TextFile.Decode(Bytes(stream, name), name));
            stream = new PeekedStream(new MemoryStream(text, 0, text.Length, writable: false, publiclyVisible: true), ContentSniffer.HeadLength);
        }

        return AreLines(stream.Head, name)
            ? JsonLinesReader.Read(name, stream, limits, refuseOne)
            : JsonAmendments.Read(name, stream, limits, refuseOne);
    }

    /// <summary>Whether each line is an object of its own: the first is one and another follows, or the name says so.</summary>
    private static bool AreLines(ReadOnlySpan<byte> head, string name)
    {
        var text = TextFile.WithoutMark(head).TrimStart(" \t\r\n"u8);
        if (text is not [(byte)'{', ..])
        {
            return false;
        }

        var end = text.IndexOf((byte)'\n');
        return FileNames.AreJsonLines(name) || (end >= 0 && IsWhole(text[..end]) && text[end..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..]);
    }

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
