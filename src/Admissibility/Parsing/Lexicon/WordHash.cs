using Admissibility.Text;

namespace Admissibility.Parsing.Lexicon;

/// <summary>Hashes the folded letters of a word (FNV-1a, 64 bits), so that the lexer reads each letter once and a keyword compares in one step.</summary>
internal static class WordHash
{
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Add(ulong hash, char folded) => (hash ^ folded) * Prime;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            if (!Typography.IsInvisible(c))
            {
                hash = c switch
                {
                    'œ' or 'Œ' => Add(Add(hash, 'o'), 'e'),
                    'æ' or 'Æ' => Add(Add(hash, 'a'), 'e'),
                    _ => Add(hash, Typography.Fold(c)),
                };
            }
        }

        return hash;
    }
}
