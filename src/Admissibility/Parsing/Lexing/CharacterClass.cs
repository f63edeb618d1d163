using Admissibility.Text;

namespace Admissibility.Parsing.Lexing;

/// <summary>What a character is to the lexer; one that is several things has several flags.</summary>
[Flags]
internal enum CharacterClass : byte
{
    None = 0,
    Letter = 1,
    Upper = 2,
    Lower = 4,
    Space = 8,
    LineEnd = 16,

    /// <summary>Passed over: characters without trace on paper, and the stars and lines of markdown.</summary>
    Passed = 32,
}

/// <summary>The classes of the characters of European texts in a table, those of others as they are asked for.</summary>
internal static class CharacterClasses
{
    private const int TableSize = 0x250;

    private static readonly CharacterClass[] s_table = BuildTable();

    public static CharacterClass Of(char c) => c < TableSize ? s_table[c] : Find(c);

    private static CharacterClass[] BuildTable()
    {
        var table = new CharacterClass[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            table[i] = Find((char)i);
        }

        return table;
    }

    /// <summary>The classes of any character; « º » is taken for the degree mark that is meant, and is not a letter.</summary>
    private static CharacterClass Find(char c) =>
        (char.IsLetter(c) && c is not 'º' ? CharacterClass.Letter : CharacterClass.None)
        | (char.IsUpper(c) ? CharacterClass.Upper : CharacterClass.None)
        | (char.IsLower(c) ? CharacterClass.Lower : CharacterClass.None)
        | (Typography.IsSpace(c) ? CharacterClass.Space : CharacterClass.None)
        | (Typography.IsLineEnd(c) ? CharacterClass.LineEnd : CharacterClass.None)
        | (c is '*' or '_' || Typography.IsInvisible(c) ? CharacterClass.Passed : CharacterClass.None);
}
