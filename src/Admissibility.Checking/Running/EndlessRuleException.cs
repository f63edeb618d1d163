namespace Admissibility.Checking;

/// <summary>A rule that keeps firing: what it derives makes it fire again.</summary>
public sealed class EndlessRuleException : Exception
{
    /// <summary>An exception without a message.</summary>
    public EndlessRuleException()
    {
    }

    /// <summary>An exception with a message.</summary>
    public EndlessRuleException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public EndlessRuleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
