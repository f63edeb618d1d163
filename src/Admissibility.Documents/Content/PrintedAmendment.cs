using Admissibility.Amendments;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Documents;

/// <summary>Reads an amendment set as a document, whatever kind of file it is: text, page, word processor, PDF.</summary>
internal static class PrintedAmendment
{
    /// <summary>Reads a plain text, in which a conversion may have left entities and tags.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where it was found, for people.</param>
    /// <param name="id">What it is called in output.</param>
    /// <exception cref="UnreadableInputException">There are only blanks.</exception>
    public static DecidedAmendment ReadText(string text, string source, string id) => string.IsNullOrWhiteSpace(text)
        ? throw ReadErrors.Empty(source)
        : new(TextDocumentReader.Read(new SourceText(MarkedUpText.ResolveEntities(text), source), id), OfficialDecision.Unknown);

    /// <summary>Reads the lines of a document. A line of the text that is made is one of them, so that a place leads back to its paragraph.</summary>
    /// <param name="lines">The lines: paragraphs, rows of tables.</param>
    /// <param name="source">Where it was found, for people.</param>
    /// <param name="id">What it is called in output.</param>
    /// <exception cref="UnreadableInputException">There are only blanks, or nothing that an amendment has.</exception>
    public static DecidedAmendment ReadLines(IEnumerable<string> lines, string source, string id) =>
        ReadDocument(new SourceText(string.Join('\n', lines), source), id);

    /// <summary>Reads the text of a document.</summary>
    /// <param name="text">Its text, under the name where it was found.</param>
    /// <param name="id">What it is called in output.</param>
    /// <exception cref="UnreadableInputException">There are only blanks, or nothing that an amendment has.</exception>
    public static DecidedAmendment ReadDocument(SourceText text, string id)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            throw ReadErrors.NoText(text.Name);
        }

        var document = TextDocumentReader.Read(text, id);
        return IsAmendment(document) ? new(document, OfficialDecision.Unknown) : throw ReadErrors.NoAmendment(text.Name);
    }

    /// <summary>Whether a document has a part that only amendments have, or orders a change; any other is a letter, a report or a page.</summary>
    private static bool IsAmendment(AmendmentDocument document) =>
        document.Placement is not null || document.Expose is not null || document.Header.Number is not null
        || AmendmentSyntax.Of(document).Dispositif is { } dispositif && dispositif.Instructions.Any(instruction => instruction is TargetedInstruction);
}
