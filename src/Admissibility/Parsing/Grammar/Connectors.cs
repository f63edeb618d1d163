using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>« En conséquence, », « Pour compenser la perte de recettes résultant du I, »: what joins a statement to those before.</summary>
internal static class Connectors
{
    private static readonly Parser<bool> s_consequence =
        from words in FirstOf(
            Word("en").Then(Word("consequence", "consequences")), Words("par", "consequent"), Words("par", "coordination"), Words("en", "coordination"),
                Words("par", "voie", "de", "consequence"), Word("consequemment"),
            Words("de", "meme"), Words("a", "titre", "de", "coordination"))
        from comma in Flag(FirstOf(Mark(','), Mark(':'), Mark('-')))
        select true;

    /// <summary>« Pour compenser la perte de recettes résultant du I, … »</summary>
    private static readonly Parser<bool> s_compensation =
        from words in FirstOf(Words("pour", "compenser"), Words("afin", "de", "compenser"))
        from rest in ToComma
        select true;

    private static readonly Parser<bool> s_one = FirstOf(s_consequence, s_compensation);

    /// <summary>« il est proposé de supprimer »; it never fails.</summary>
    private static readonly Parser<bool> s_proposed = Flag(
        from words in Words("il", "est", "propose")
        from preposition in Word("de", "d'")
        from verb in Here(at => AmendingVerbs.Imperatives.Contains(at.Token.Hash))
        select true);

    /// <summary>Whether something joins; it never fails.</summary>
    public static Parser<bool> Parser { get; } =
        from first in s_one.Or(false)
        from second in s_one.Or(false)
        from proposed in s_proposed
        select first || second;

    private static Parser<bool> ToComma => input =>
    {
        var at = (TokenInput)input;
        for (var words = 0; words < 40 && !at.AtEnd && !at.Token.AtLineStart; words++)
        {
            if (at.Token.IsMark(',') || at.Token.IsMark(':'))
            {
                // « …, et corrélativement pour l'État, » may follow: the comma before an order is the last one.
                return AmendingVerbs.Imperatives.Contains(at.Next.Token.Hash) || at.Next.Token.AtLineStart
                    ? new Success<bool>(true, at.Next)
                    : ToComma(at.Next);
            }

            at = at.Next;
        }

        return Failure<bool>.Result;
    };
}
