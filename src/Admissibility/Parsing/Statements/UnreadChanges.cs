using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Grammar;
using Admissibility.Syntax;

namespace Admissibility.Parsing.Statements;

/// <summary>
/// Whether a quoted sentence that was not understood means to change a text. An item of a list of changes does, and so does one that
/// has the form of a change. Any other is law of its own, or a fragment, of which nothing need be understood.
/// </summary>
internal sealed class UnreadChanges(ParseContext context, int start, int end)
{
    private TokenInput _from = context.At(start);
    private (int Index, bool IsChange) _asked = (-1, false);

    /// <summary>Notes where the sentence begins that was not understood last, after its label.</summary>
    public void From(TokenInput at) => _from = at;

    /// <summary>Whether the sentence means to change a text.</summary>
    /// <param name="unread">The sentence.</param>
    /// <param name="after">The position after it.</param>
    /// <param name="isListed">Whether it is in the list under « est ainsi modifié : ».</param>
    /// <remarks>« … un article 3 ainsi rédigé : » at the end of a quotation is a line whose text is elsewhere in the bill.</remarks>
    public bool MeansChange(UnrecognizedInstruction unread, TokenInput after, bool isListed) =>
        unread.IsBeyondBounds || (!(after.Index >= end && context.At(end).Previous.IsMark(':')) && HasChange(after, isListed));

    /// <summary>Whether the paragraph at a position has the form of a change; asked once or twice of each that is quoted and not understood.</summary>
    public bool HasFormOfChange(TokenInput at)
    {
        if (_asked.Index != at.Index)
        {
            _asked = (at.Index, OperativeSentence.MeansChange(at, Paragraph.End(at)));
        }

        return _asked.IsChange;
    }

    private bool HasChange(TokenInput after, bool isListed) =>
        (isListed && OperativeWords.Last(context.Stream.Tokens, _from.Index, Math.Min(after.Index, end)) >= 0) || HasFormOfChange(_from);
}
