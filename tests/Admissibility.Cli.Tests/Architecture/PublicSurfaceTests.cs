using System.Reflection;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Evaluation;
using Admissibility.Reporting;
using Admissibility.Rules;
using PublicApiGenerator;

namespace Admissibility.Cli.Tests.Architecture;

/// <summary>What the libraries promise to others: a change of it shows as a difference of these files, and is meant.</summary>
public class PublicSurfaceTests
{
    private static readonly ApiGeneratorOptions s_options = new() { IncludeAssemblyAttributes = false };

    public static TheoryData<string, Assembly> Libraries => new()
    {
        { "Admissibility", typeof(BoundAmendment).Assembly },
        { "Admissibility.Checking", typeof(AmendmentChecker).Assembly },
        { "Admissibility.Documents", typeof(AmendmentInputs).Assembly },
        { "Admissibility.Evaluation", typeof(EvaluationReport).Assembly },
        { "Admissibility.Reporting", typeof(CheckTextRenderer).Assembly },
        { "Admissibility.Rules", typeof(RuleCatalogue).Assembly },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_approved_one(string name, Assembly library) => Baseline.Compare(
        Repository.PathOf("tests", "Admissibility.Cli.Tests", "Baselines", "public", name + ".txt"),
        library.GeneratePublicApi(s_options).ReplaceLineEndings("\n") + "\n");
}
