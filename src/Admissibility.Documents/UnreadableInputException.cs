namespace Admissibility.Documents;

/// <summary>An input that cannot be read: what is wrong, and where. The other inputs are read.</summary>
public sealed class UnreadableInputException : Exception
{
    /// <summary>Without words of its own.</summary>
    public UnreadableInputException()
    {
    }

    /// <summary>With a message in French: the input, and what is wrong with it.</summary>
    public UnreadableInputException(string message)
        : base(message)
    {
    }

    /// <summary>The same with what caused it.</summary>
    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>« chemin : ce qui ne va pas »</summary>
    /// <param name="path">The input, and the line where one is known.</param>
    /// <param name="problem">What is wrong with it, in French.</param>
    /// <param name="inner">What caused it, or null.</param>
    public static UnreadableInputException At(string path, string problem, Exception? inner = null) => new($"{path} : {problem}", inner!);
}
