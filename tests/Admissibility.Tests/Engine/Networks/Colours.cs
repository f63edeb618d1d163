using Admissibility.Facts;

namespace Admissibility.Tests.Engine.Networks;

/// <summary>The facts of random networks: six types alike, so that any condition can be put on any of them.</summary>
internal abstract record Colour(int X, int Y)
{
    /// <summary>How many types there are. The first three are mostly inserted, the others mostly derived.</summary>
    public const int Count = 6;
}

internal sealed record Red(int X, int Y) : Colour(X, Y);

internal sealed record Green(int X, int Y) : Colour(X, Y);

internal sealed record Blue(int X, int Y) : Colour(X, Y), IContextFact
{
    public static MissingItem Missing { get; } = new(nameof(Blue), nameof(Blue));
}

internal sealed record Amber(int X, int Y) : Colour(X, Y);

internal sealed record Violet(int X, int Y) : Colour(X, Y);

internal sealed record White(int X, int Y) : Colour(X, Y);

/// <summary>A type of facts by number, brought back to where a type argument is asked for.</summary>
internal interface IForColour<out TResult>
{
    TResult Of<T>(Func<int, int, T> create)
        where T : Colour;
}

internal static class Colours
{
    public static TResult For<TResult>(int type, IForColour<TResult> visitor) => type switch
    {
        0 => visitor.Of((x, y) => new Red(x, y)),
        1 => visitor.Of((x, y) => new Green(x, y)),
        2 => visitor.Of((x, y) => new Blue(x, y)),
        3 => visitor.Of((x, y) => new Amber(x, y)),
        4 => visitor.Of((x, y) => new Violet(x, y)),
        _ => visitor.Of((x, y) => new White(x, y)),
    };

    public static Colour Create(int type, int x, int y) => For(type, new Creation(x, y));

    public static int TypeOf(Colour fact) => fact switch
    {
        Red => 0,
        Green => 1,
        Blue => 2,
        Amber => 3,
        Violet => 4,
        _ => 5,
    };

    private sealed class Creation(int x, int y) : IForColour<Colour>
    {
        public Colour Of<T>(Func<int, int, T> create)
            where T : Colour => create(x, y);
    }
}
