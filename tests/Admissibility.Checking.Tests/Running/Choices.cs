namespace Admissibility.Checking.Tests.Running;

/// <summary>Choices drawn at random, one byte each; the first of each once they are used up, so that a failing case can be made smaller.</summary>
internal sealed class Choices(byte[] drawn)
{
    private int _next;

    public int Below(int count) => _next < drawn.Length ? drawn[_next++] % count : 0;

    public T Of<T>(params ReadOnlySpan<T> options) => options[Below(options.Length)];
}
