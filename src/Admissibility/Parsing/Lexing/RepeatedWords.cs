using Admissibility.Parsing.Lexicon;
using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>« de de », « les l' », « à aux »: of two small words of which one was left behind, the one that agrees with what follows is read.</summary>
internal static class RepeatedWords
{
    private static readonly WordTable<bool> s_small = WordSet.Of(
        "de du le la les l' et au aux un une par des d' est sont ainsi meme mot mots alinea alineas article articles");

    private static readonly WordTable<bool> s_determiners = WordSet.Of("le la les");

    private static readonly WordTable<bool> s_contracted = WordSet.Of("du au aux");

    private static readonly WordTable<bool> s_afterContracted = WordSet.Of("l' le les");

    private static readonly WordTable<bool> s_afterTo = WordSet.Of("au aux");

    private static readonly WordTable<bool> s_beforeSame = WordSet.Of("du au le");

    private static readonly WordTable<bool> s_one = WordSet.Of("un une");

    private static readonly WordTable<bool> s_several = WordSet.Of("deux trois quatre cinq six sept huit neuf dix");

    private static readonly ulong s_same = WordHash.Of("meme");

    private static readonly ulong s_the = WordHash.Of("l'");

    private static readonly ulong s_to = WordHash.Of("a");

    /// <summary>What is meant where neither of the two can be put as it is: « du l'article ».</summary>
    private static readonly Dictionary<(string First, string Second), string> s_joined = new()
    {
        [("du", "l'")] = "de l’",
        [("au", "l'")] = "à l’",
        [("aux", "l'")] = "à l’",
        [("du", "le")] = "du",
        [("du", "les")] = "des",
        [("au", "le")] = "au",
        [("au", "les")] = "aux",
        [("aux", "le")] = "au",
        [("aux", "les")] = "aux",
    };

    /// <summary>The words to put for two.</summary>
    /// <param name="first">The first, as it is written.</param>
    /// <param name="second">The second.</param>
    /// <param name="kept">The one of them that is read.</param>
    public static string Meant(string first, string second, string kept)
    {
        var meant = s_joined.GetValueOrDefault((Typography.FoldText(first), Typography.FoldText(second)), kept);
        return char.IsUpper(first[0]) ? char.ToUpperInvariant(meant[0]) + meant[1..] : meant;
    }

    /// <summary>Makes one of the two a token that positions pass over: the second of equal ones, else the first.</summary>
    /// <returns>The tokens passed over, each with the one that is read.</returns>
    public static List<(int Dropped, int Kept)> PassOver(string text, Token[] tokens)
    {
        var repeated = new List<(int Dropped, int Kept)>();
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i - 1].Kind != TokenKind.Word || tokens[i].AtLineStart)
            {
                continue;
            }

            if (tokens[i].Hash == tokens[i - 1].Hash && s_small.Contains(tokens[i].Hash))
            {
                repeated.Add((i, i - 1));
                tokens[i] = tokens[i] with { Kind = TokenKind.Continuation };
            }
            else if (i > 1 && tokens[i].Hash == s_the && tokens[i - 1].Hash == s_same && s_beforeSame.Contains(tokens[i - 2].Hash))
            {
                // « du même l'alinéa 3 »
                repeated.Add((i, i - 1));
                tokens[i] = tokens[i] with { Kind = TokenKind.Continuation };
            }
            else if (IsLeft(text, tokens[i - 1], tokens[i]))
            {
                repeated.Add((i - 1, i));
                tokens[i] = tokens[i] with { Flags = tokens[i].Flags | (tokens[i - 1].Flags & TokenFlags.LineStart) };
                tokens[i - 1] = tokens[i - 1] with { Kind = TokenKind.Continuation };
            }
        }

        return repeated;
    }

    /// <summary>« les l'alinéa », « à aux alinéas », « un deux alinéas »: no French sentence has the two side by side.</summary>
    private static bool IsLeft(string text, Token first, Token second) =>
        (s_one.Contains(first.Hash) && s_several.Contains(second.Hash))
        || (second.Hash == s_the && s_determiners.Contains(first.Hash))
        || (s_contracted.Contains(first.Hash) && s_afterContracted.Contains(second.Hash))
        || (s_afterTo.Contains(second.Hash) && first.Hash == s_to && text[first.Start] is 'à' or 'À');
}
