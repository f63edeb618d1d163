namespace Admissibility.Reporting;

/// <summary>An array of JSON objects that are written as they come: a liasse is not held in memory.</summary>
/// <param name="output">Where it is written.</param>
public sealed class JsonArrayWriter(TextWriter output)
{
    private bool _any;

    /// <summary>Writes one more object.</summary>
    public void Add(string item)
    {
        output.Write(_any ? ",\n" : "[\n");
        output.Write(item);
        _any = true;
    }

    /// <summary>Closes the array.</summary>
    public void End() => output.WriteLine(_any ? "\n]" : "[]");
}
