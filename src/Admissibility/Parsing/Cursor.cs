namespace Admissibility.Parsing;

/// <summary>A position that is only walked over, as where a sentence is searched for its verb: the same as a <see cref="TokenInput"/>, without an object for each token.</summary>
/// <param name="Stream">The tokens.</param>
/// <param name="Index">The token at which it stands; none that is passed over.</param>
internal readonly record struct Cursor(TokenStream Stream, int Index)
{
    public ref readonly Token Token => ref Stream.Tokens[Index];

    public bool AtEnd => Token.Kind == TokenKind.End;

    /// <inheritdoc cref="TokenInput.Next"/>
    public Cursor Next => AtEnd ? this : At(Index + 1);

    /// <inheritdoc cref="TokenInput.Previous"/>
    public Token Previous => Stream.TokenBefore(Index);

    /// <summary>The position as parsers read it.</summary>
    public TokenInput Input => Stream.At(Index);

    public static implicit operator Cursor(TokenInput input) => new(input.Stream, input.Index);

    /// <inheritdoc cref="TokenStream.At"/>
    public Cursor At(int index) => new(Stream, Stream.PassOver(index));
}
