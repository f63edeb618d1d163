using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Sprache;

namespace Admissibility.Parsing.Grammar;

/// <summary>« , dans sa rédaction résultant de la loi n° …, », « tel qu'il résulte de l'article 5, »: which version of a text is meant.</summary>
internal static class VersionClause
{
    private const int Longest = 60;

    private static readonly ulong s_in = WordHash.Of("dans");

    private static readonly WordTable<bool> s_its = WordSet.Of("sa leur la leurs ses");

    private static readonly WordTable<bool> s_wording = WordSet.Of("redaction version redactions");

    private static readonly WordTable<bool> s_following = WordSet.Of("suivante suivantes ci-apres");

    private static readonly WordTable<bool> s_such = WordSet.Of("tel telle tels telles");

    private static readonly WordTable<bool> s_as = WordSet.Of("que qu'");

    /// <summary>« modifiés et abrogés par les dispositions de l'article 5 », « issu de la loi n° … »</summary>
    private static readonly WordTable<bool> s_changed = WordSet.Of(
        "modifie modifies modifiee modifiees abroge abroges abrogee abrogees issu issue issus issues resultant");

    private static readonly WordTable<bool> s_by = WordSet.Of("par de du des et");

    private static readonly WordTable<bool> s_ends = WordSet.Of("est sont il elle ils elles");

    public static Parser<bool> Parser { get; } = input =>
    {
        var at = (TokenInput)input;
        at = at.Token.IsMark(',') ? at.Next : at;
        var first = at;
        if (at.Token.Hash == s_in
            && s_its.Contains(at.Next.Token.Hash)
            && s_wording.Contains(at.Next.Next.Token.Hash)
            && !s_following.Contains(at.Next.Next.Next.Token.Hash))
        {
            at = at.Next.Next.Next;
        }
        else if (s_such.Contains(at.Token.Hash) && s_as.Contains(at.Next.Token.Hash))
        {
            at = at.Next.Next;
        }
        else if (s_changed.Contains(at.Token.Hash) && s_by.Contains(at.Next.Token.Hash))
        {
            at = at.Next.Next;
        }
        else
        {
            return Failure<bool>.Result;
        }

        // « tel qu'il résulte », « telle qu'elle est issue »: the pronoun and verb belong to the clause.
        at = s_ends.Contains(at.Token.Hash) ? at.Next : at;
        at = s_ends.Contains(at.Token.Hash) ? at.Next : at;
        for (var words = 0; words < Longest && !Ends(at); words++)
        {
            at = at.Next;
        }

        return at.Index > first.Index ? new Success<bool>(true, at) : Failure<bool>.Result;
    };

    private static bool Ends(TokenInput at) =>
        at.Token.Kind is TokenKind.End or TokenKind.OpenQuote or TokenKind.CloseQuote || at.Token.AtLineStart
        || at.Token.IsMark(',') || at.Token.IsMark(':') || at.Token.IsMark(';') || at.Token.IsMark('.')
        || (at.Token.Kind == TokenKind.Word && (s_ends.Contains(at.Token.Hash) || AmendingVerbs.Imperatives.Contains(at.Token.Hash)));
}
