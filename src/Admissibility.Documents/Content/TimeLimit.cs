using System.Runtime.ExceptionServices;

namespace Admissibility.Documents;

/// <summary>Bounds the time of a library that reads files from outside: a file can be made to keep it busy for hours.</summary>
internal static class TimeLimit
{
    /// <summary>Libraries may recurse as deep as a file nests.</summary>
    private const int StackBytes = 64 << 20;

    /// <summary>Reads on a thread of its own, which is abandoned when the time is over.</summary>
    /// <param name="name">What the input is called in messages.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="read">What reads.</param>
    /// <exception cref="UnreadableInputException">The time is over; or as <paramref name="read"/>.</exception>
    public static T Run<T>(string name, ReadLimits limits, Func<T> read)
    {
        if (OperatingSystem.IsBrowser())
        {
            return read();
        }

        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Read, StackBytes) { IsBackground = true };
        thread.Start();
        if (!thread.Join(limits.MaxReadingTime))
        {
            throw ReadErrors.TooSlow(name, limits);
        }

        failure?.Throw();
        return result!;

        void Read()
        {
            try
            {
                result = read();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
