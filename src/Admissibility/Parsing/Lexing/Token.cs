namespace Admissibility.Parsing.Lexing;

internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens; an elided word keeps its apostrophe (« l’ »).</summary>
    Word,

    /// <summary>Digits, grouped by threes where they are typed so.</summary>
    Number,

    /// <summary>One punctuation mark.</summary>
    Mark,

    /// <summary>A mark that opens a quotation.</summary>
    OpenQuote,

    /// <summary>A mark that closes a quotation.</summary>
    CloseQuote,

    /// <summary>The opening mark repeated at the head of a further paragraph of one quotation.</summary>
    Continuation,

    /// <summary>The end of the text.</summary>
    End,
}

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>First of its line.</summary>
    LineStart = 1,

    /// <summary>Blank before it.</summary>
    SpaceBefore = 2,

    /// <summary>All its letters are capitals.</summary>
    Upper = 4,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 8,

    /// <summary>Ends with an apostrophe.</summary>
    Elided = 16,
}

/// <summary>A word, number or punctuation mark of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">How it is.</param>
/// <param name="Start">Offset of its first character in the source.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Hash">Hash of a word's folded letters, to compare it in one step; the character of a mark.</param>
internal readonly record struct Token(TokenKind Kind, TokenFlags Flags, int Start, int End, ulong Hash)
{
    public bool AtLineStart => Has(TokenFlags.LineStart);

    public bool IsElided => Has(TokenFlags.Elided);

    public bool IsUpper => Has(TokenFlags.Upper);

    public bool HasSpaceBefore => Has(TokenFlags.SpaceBefore | TokenFlags.LineStart);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Hash == mark;

    private bool Has(TokenFlags flags) => (Flags & flags) != TokenFlags.None;
}
