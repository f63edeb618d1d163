using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Grammar;
using Admissibility.Parsing.Lexing;

namespace Admissibility.Parsing.Statements;

/// <summary>The list under a sentence that ends with a colon belongs to the sentence.</summary>
internal static class ProvisionList
{
    /// <summary>No list has more items.</summary>
    private const int MostItems = 500;

    /// <summary>The position after the list that follows a paragraph; the paragraph's own end where none follows.</summary>
    /// <param name="end">After the paragraph.</param>
    /// <param name="above">Labels of the lists around the sentence, which end its own.</param>
    public static TokenInput End(TokenInput end, ImmutableStack<LabelKind> above)
    {
        if (!EndsWith(end, ':'))
        {
            return end;
        }

        var first = LabelOf(end);
        var at = end;
        for (var items = 0; items < MostItems && !at.AtEnd && at.Token.Kind != TokenKind.CloseQuote; items++)
        {
            var label = LabelOf(at);
            if (items > 0 && (label == LabelKind.None ? EndsWith(at, '.') : label < first))
            {
                break;
            }

            if (label != LabelKind.None && above.Contains(label))
            {
                break;
            }

            at = Paragraph.End(at);
        }

        return at;
    }

    private static LabelKind LabelOf(TokenInput at) => StatementLabel.Parser(at) is { WasSuccessful: true } label ? label.Value.Kind : LabelKind.None;

    private static bool EndsWith(TokenInput end, char mark) => end.Index > 0 && end.Previous.IsMark(mark);
}
