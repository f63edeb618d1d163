using System.Xml.Linq;

namespace Admissibility.Cli.Tests.Architecture;

/// <summary>Each project has tests of its own.</summary>
public class LayoutTests
{
    /// <summary>The projects of the product by name, as the folders hold them.</summary>
    internal static IEnumerable<string> Projects { get; } =
    [
        .. new[] { "src", "rules" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(NameOf)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_project_has_tests_that_reference_it() =>
        Assert.All(Projects, project => Assert.Contains(project, ReferencesOf($"{project}.Tests"), StringComparer.Ordinal));

    [Fact]
    public void The_tests_of_the_compiler_reference_nothing_but_the_compiler() => Assert.Equal(["Admissibility"], ReferencesOf("Admissibility.Tests"));

    private static IEnumerable<string> ReferencesOf(string tests) => XDocument.Load(Repository.PathOf("tests", tests, $"{tests}.csproj"))
        .Descendants("ProjectReference")
        .Select(reference => NameOf(reference.Attribute("Include")!.Value));

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
