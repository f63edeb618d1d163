namespace Admissibility.Documents;

/// <summary>An input that cannot be read: what is wrong, and where. The other inputs go on.</summary>
public sealed class UnreadableInputException : Exception
{
    public UnreadableInputException()
    {
    }

    public UnreadableInputException(string message)
        : base(message)
    {
    }

    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>« chemin : ce qui ne va pas »</summary>
    public static UnreadableInputException At(string path, string problem, Exception? inner = null) => new($"{path} : {problem}", inner!);
}
