using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Rules;
using BenchmarkDotNet.Attributes;

namespace Admissibility.Benchmarks;

/// <summary>One amendment of about 1 kB: reading, parsing, binding, and the whole check.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly AmendmentChecker _checker = new(RuleCatalogue.All);

    private readonly AmendmentSyntax _syntax = AmendmentSyntax.Of(SampleAmendment.Document);

    private readonly FactSet _facts;

    public CheckBenchmarks() => _facts = Bind().Facts;

    [Benchmark]
    public AmendmentDocument Read() => TextDocumentReader.Read(SampleAmendment.Source);

    [Benchmark]
    public AmendmentSyntax Parse() => AmendmentSyntax.Of(SampleAmendment.Document);

    [Benchmark]
    public BoundAmendment Bind() => BoundAmendment.Of(SampleAmendment.Document, _syntax, SampleAmendment.Dossier);

    /// <summary>All rules over the facts of the amendment: reading, parsing and binding apart.</summary>
    [Benchmark]
    public RuleResults Rules() => _checker.Rules.Run(_facts);

    [Benchmark(Baseline = true)]
    public CheckResult Check() => _checker.Check(SampleAmendment.Document, SampleAmendment.Dossier);
}
