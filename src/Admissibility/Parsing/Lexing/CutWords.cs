using Admissibility.Parsing.Lexicon;

namespace Admissibility.Parsing.Lexing;

/// <summary>Words that an amendment cuts from a sentence: what links them to those around them, and whether they end in the middle.</summary>
internal static class CutWords
{
    private static readonly WordTable<bool> s_linking = WordSet.Of("et ou puis");

    /// <summary>Words that something follows: what they are about, what is put in, or the subject of the verb.</summary>
    private static readonly WordTable<bool> s_open = WordSet.Of(
        $"par a au aux de du des d' dans sur le la les l' un une est sont {AmendingVerbs.Participles(AmendingOperation.Insert)}");

    /// <summary>Where the words begin and end without a link: « et le mot est supprimé, ».</summary>
    public static (int First, int End) Trim(Token[] tokens, int first, int end)
    {
        while (first < end - 1 && IsLink(tokens[first]))
        {
            first++;
        }

        while (end - 1 > first && IsLink(tokens[end - 1]))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Whether something must follow the last word: « est complété par », « est insérée ».</summary>
    public static bool AreCut(Token[] tokens, int end) => end > 0 && tokens[end - 1].Kind == TokenKind.Word && s_open.Contains(tokens[end - 1].Hash);

    private static bool IsLink(Token token) => token.IsMark(',') || (token.Kind == TokenKind.Word && s_linking.Contains(token.Hash));
}
