using Admissibility.Parsing.Lexicon;

namespace Admissibility.Parsing.Lexing;

/// <summary>« de de », « les les »: a small word that was typed twice is read once.</summary>
internal static class RepeatedWords
{
    private static readonly WordTable<bool> s_small = WordSet.Of(
        "de du le la les l' et au aux un une par des d' est sont ainsi meme mot mots alinea alineas article articles");

    /// <summary>Makes the second of two equal small words a token that positions pass over.</summary>
    public static void PassOver(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Hash == tokens[i - 1].Hash
                && tokens[i].Kind == TokenKind.Word
                && tokens[i - 1].Kind == TokenKind.Word
                && s_small.Contains(tokens[i].Hash))
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.Continuation };
            }
        }
    }
}
