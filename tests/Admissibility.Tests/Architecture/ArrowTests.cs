using System.Reflection;
using Admissibility.Documents;
using Admissibility.Rules;
using NetArchTest.Rules;

namespace Admissibility.Tests.Architecture;

/// <summary>Who may know whom: Cli → Documents, Rules → Admissibility; only <c>Parsing</c> knows Sprache.</summary>
public class ArrowTests
{
    private static readonly Assembly s_library = typeof(AmendmentChecker).Assembly;

    [Fact]
    public void The_library_knows_no_rule_no_file_reader_and_no_host() =>
        Holds(Types.InAssembly(s_library).ShouldNot().HaveDependencyOnAny("Admissibility.Rules", "Admissibility.Documents", "Admissibility.Cli", "System.CommandLine", "Microsoft.Extensions"));

    [Fact]
    public void The_library_touches_no_file_no_console_and_no_reflection() =>
        Holds(Types.InAssembly(s_library).ShouldNot().HaveDependencyOnAny("System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.Console", "System.Reflection.MethodInfo", "System.Activator", "System.Linq.Expressions"));

    [Fact]
    public void Only_the_parser_knows_sprache() =>
        Holds(Types.InAssembly(s_library).That().DoNotResideInNamespace("Admissibility.Parsing").ShouldNot().HaveDependencyOn("Sprache"));

    [Fact]
    public void Rules_know_no_reader_and_no_host() =>
        Holds(Types.InAssembly(typeof(RuleCatalogue).Assembly).ShouldNot().HaveDependencyOnAny("Admissibility.Documents", "Admissibility.Cli", "System.CommandLine", "Microsoft.Extensions", "System.IO.File"));

    [Fact]
    public void Readers_know_no_rule_and_no_host() =>
        Holds(Types.InAssembly(typeof(TextFile).Assembly).ShouldNot().HaveDependencyOnAny("Admissibility.Rules", "Admissibility.Cli", "System.CommandLine"));

    [Theory]
    [InlineData("Admissibility.Text", "Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Engine", "Admissibility.Diagnostics", "Admissibility.Rendering", "Admissibility.Amendments", "Admissibility.Bills")]
    [InlineData("Admissibility.Bills", "Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Engine", "Admissibility.Rendering", "Admissibility.Amendments")]
    [InlineData("Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Engine", "Admissibility.Diagnostics", "Admissibility.Rendering", "Admissibility.Amendments")]
    [InlineData("Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Engine", "Admissibility.Diagnostics", "Admissibility.Rendering", "Admissibility.Amendments")]
    [InlineData("Admissibility.Parsing.Lexicon", "Admissibility.Parsing.Lexing", "Admissibility.Parsing.Combinators", "Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements")]
    [InlineData("Admissibility.Parsing.Lexing", "Admissibility.Parsing.Combinators", "Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements", "Sprache")]
    [InlineData("Admissibility.Parsing.Combinators", "Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements")]
    [InlineData("Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements")]
    [InlineData("Admissibility.Engine", "Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Rendering", "Admissibility.Amendments")]
    [InlineData("Admissibility.Facts", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Engine", "Admissibility.Rendering", "Admissibility.Testing")]
    [InlineData("Admissibility.Binding", "Admissibility.Rendering", "Admissibility.Testing")]
    public void Each_stage_knows_only_the_stages_before_it(string stage, params string[] later) =>
        Holds(Types.InAssembly(s_library).That().ResideInNamespace(stage).ShouldNot().HaveDependencyOnAny(later));

    private static void Holds(ConditionList condition)
    {
        var result = condition.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
