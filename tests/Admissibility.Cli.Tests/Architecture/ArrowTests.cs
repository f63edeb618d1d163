using System.Reflection;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Evaluation;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Testing;
using NetArchTest.Rules;

namespace Admissibility.Cli.Tests.Architecture;

/// <summary>
/// Who may know whom: hosts → Reporting → rules → Checking → Admissibility ← Documents; only <c>Parsing</c> knows
/// Sprache, only <c>Checking</c> the runtime of NRules.
/// </summary>
public class ArrowTests
{
    private static readonly Assembly s_compiler = typeof(BoundAmendment).Assembly;
    private static readonly Assembly s_checking = typeof(AmendmentChecker).Assembly;

    private static readonly Dictionary<string, Assembly> s_projects = new(StringComparer.Ordinal)
    {
        ["Admissibility.Checking"] = s_checking,
        ["Admissibility.Documents"] = typeof(TextFile).Assembly,
        ["Admissibility.Rules"] = typeof(RuleCatalogue).Assembly,
        ["Admissibility.Evaluation"] = typeof(EvaluationReport).Assembly,
        ["Admissibility.Testing"] = typeof(RuleVerifier).Assembly,
        ["Admissibility.Reporting"] = typeof(CheckTextRenderer).Assembly,
        ["Admissibility.Cli"] = Assembly.Load("admissibility"),
    };

    [Theory]
    [InlineData("Admissibility.Checking")]
    [InlineData("Admissibility.Documents")]
    [InlineData("Admissibility.Rules", "Admissibility.Checking")]
    [InlineData("Admissibility.Testing", "Admissibility.Checking")]
    [InlineData("Admissibility.Evaluation", "Admissibility.Checking", "Admissibility.Documents")]
    [InlineData("Admissibility.Reporting", "Admissibility.Checking", "Admissibility.Documents", "Admissibility.Evaluation", "Admissibility.Rules")]
    [InlineData(
        "Admissibility.Cli", "Admissibility.Checking", "Admissibility.Documents", "Admissibility.Rules", "Admissibility.Evaluation", "Admissibility.Reporting")]
    public void Each_project_knows_only_those_below_it(string project, params string[] below)
    {
        string[] known = [.. below, s_compiler.GetName().Name!, project];
        var referenced = s_projects[project].GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Admissibility", StringComparison.Ordinal));
        Assert.Empty(referenced.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_but_the_compiler_has_its_row()
    {
        var rows = typeof(ArrowTests).GetMethod(nameof(Each_project_knows_only_those_below_it))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => (string)row.Data[0]!);
        Assert.Equal(LayoutTests.Projects.Where(project => project != "Admissibility"), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_compiler_knows_no_other_project_and_no_package_but_sprache_and_the_stemmer()
    {
        var referenced = s_compiler.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard");
        Assert.Equal(["Sprache", "Lucene.Net.Analysis.Common"], referenced);
    }

    [Fact]
    public void The_compiler_touches_no_file_no_console_and_no_reflection() =>
        Holds(
            Types.InAssembly(s_compiler)
                .ShouldNot()
                .HaveDependencyOnAny(
                    "System.IO.File",
                    "System.IO.Directory",
                    "System.IO.FileStream",
                    "System.IO.FileInfo",
                    "System.Console",
                    "System.Reflection.MethodInfo",
                    "System.Activator",
                    "System.Linq.Expressions"));

    [Fact]
    public void Checking_touches_no_file_and_no_console() =>
        Holds(Types.InAssembly(s_checking).ShouldNot().HaveDependencyOnAny("System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Console"));

    [Fact]
    public void Only_the_parser_knows_sprache() =>
        Holds(Types.InAssembly(s_compiler).That().DoNotResideInNamespace("Admissibility.Parsing").ShouldNot().HaveDependencyOn("Sprache"));

    [Fact]
    public void Only_binding_knows_the_stemmer() =>
        Holds(Types.InAssembly(s_compiler).That().DoNotResideInNamespace("Admissibility.Binding").ShouldNot().HaveDependencyOn("Lucene"));

    [Fact]
    public void Only_checking_knows_the_runtime_of_nrules()
    {
        foreach (var (project, assembly) in s_projects.Where(project => project.Value != s_checking))
        {
            Assert.DoesNotContain("NRules", assembly.GetReferencedAssemblies().Select(name => name.Name), StringComparer.Ordinal);
            Assert.NotNull(project);
        }
    }

    [Fact]
    public void Rules_know_no_reader_and_no_host() =>
        Holds(Types.InAssembly(typeof(RuleCatalogue).Assembly).ShouldNot().HaveDependencyOnAny("System.CommandLine", "Microsoft.Extensions", "System.IO.File"));

    [Theory]
    [InlineData("Admissibility.Text", "Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Facts", "Admissibility.Diagnostics", "Admissibility.Amendments", "Admissibility.Consolidation", "Admissibility.Bills")]
    [InlineData("Admissibility.Bills", "Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Facts", "Admissibility.Amendments", "Admissibility.Consolidation")]
    [InlineData("Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Facts", "Admissibility.Diagnostics", "Admissibility.Amendments", "Admissibility.Consolidation")]
    [InlineData("Admissibility.Parsing", "Admissibility.Binding", "Admissibility.Facts", "Admissibility.Diagnostics", "Admissibility.Amendments", "Admissibility.Consolidation")]
    [InlineData("Admissibility.Amendments", "Admissibility.Binding", "Admissibility.Facts", "Admissibility.Diagnostics", "Admissibility.Consolidation")]
    [InlineData("Admissibility.Consolidation", "Admissibility.Binding", "Admissibility.Facts", "Admissibility.Diagnostics")]
    [InlineData("Admissibility.Diagnostics", "Admissibility.Syntax", "Admissibility.Parsing", "Admissibility.Consolidation", "Admissibility.Binding", "Admissibility.Facts")]
    [InlineData("Admissibility.Facts", "Admissibility.Parsing", "Admissibility.Binding")]
    [InlineData("Admissibility.Parsing.Lexicon", "Admissibility.Parsing.Lexing", "Admissibility.Parsing.Combinators", "Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements")]
    [InlineData("Admissibility.Parsing.Lexing", "Admissibility.Parsing.Combinators", "Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements", "Sprache")]
    [InlineData("Admissibility.Parsing.Combinators", "Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements")]
    [InlineData("Admissibility.Parsing.Grammar", "Admissibility.Parsing.Statements")]
    public void Each_stage_knows_only_the_stages_before_it(string stage, params string[] later) =>
        Holds(Types.InAssembly(s_compiler).That().ResideInNamespace(stage).ShouldNot().HaveDependencyOnAny(later));

    [Fact]
    public void Every_folder_of_the_compiler_has_its_row()
    {
        string[] rows = ["Amendments", "Bills", "Consolidation", "Diagnostics", "Facts", "Parsing", "Syntax", "Text"];
        var folders = s_compiler.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("Admissibility.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[1])
            .Distinct();
        Assert.Equal(rows.Append("Binding").Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    private static void Holds(ConditionList condition)
    {
        var result = condition.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
