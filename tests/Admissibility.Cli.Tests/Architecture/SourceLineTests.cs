using System.Text.RegularExpressions;

namespace Admissibility.Cli.Tests.Architecture;

/// <summary>A line of code is read in a difference, side by side with what it was.</summary>
public partial class SourceLineTests
{
    private const int Longest = 160;

    /// <summary>Tables of words and samples of files, where a row is a line.</summary>
    private static readonly string[] s_tables =
    [
        "src/Admissibility/Binding/Subject/CommonWords.cs",
        "tests/Admissibility.Documents.Tests/StructuredDataTests.cs",
        "tests/Admissibility.Tests/Parsing/GluedLineTests.cs",
    ];

    [Fact]
    public void No_line_of_code_is_longer_than_it_may_be()
    {
        string[] folders = ["src", "rules", "tests", "tools"];
        var tooLong =
            from folder in folders
            from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(Repository.PathOf(), path).Replace('\\', '/')
            where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal) && !s_tables.Contains(name)
            from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
            where line.Text.Length > Longest && CodeOf(line.Text).Length > Longest && !IsRow(line.Text)
            select $"{name}:{line.Number}";
        Assert.Empty(tooLong);
    }

    /// <summary>A line without its texts: an example amendment is not cut to fit.</summary>
    private static string CodeOf(string line) => Literal().Replace(line, "\"\"");

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    /// <summary>A row of test data or of a table: it begins with a brace, a bracket or a quotation mark, and is one value.</summary>
    private static bool IsRow(string line) => line.TrimStart() is ['[', ..] or ['{', ..] or ['(', ..] or ['"', ..] or ['«', ..] or ['$', '"', ..];
}
