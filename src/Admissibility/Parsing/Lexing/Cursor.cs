namespace Admissibility.Parsing.Lexing;

/// <summary>A position among tokens that is only walked over, as where a sentence is searched for its verb: a value, not an object for each token.</summary>
/// <param name="Stream">The tokens.</param>
/// <param name="Index">The token that is next; not one of those that are passed over.</param>
internal readonly record struct Cursor(TokenStream Stream, int Index)
{
    public ref readonly Token Token => ref Stream.Tokens[Index];

    public bool AtEnd => Token.Kind == TokenKind.End;

    /// <summary>The position after this token; marks that only continue a quotation are passed over. After the end is the end.</summary>
    public Cursor Next => AtEnd ? this : At(Index + 1);

    /// <inheritdoc cref="TokenStream.TokenBefore"/>
    public Token Previous => Stream.TokenBefore(Index);

    /// <inheritdoc cref="TokenStream.At"/>
    public Cursor At(int index) => Stream.At(index);
}
