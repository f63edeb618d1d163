using System.Diagnostics;
using System.Reflection;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Rules;
using Admissibility.Text;

// Checks the examples in whatever runtime it is started in, and prints what is found: the same in a browser's as in .NET's own.
var assembly = Assembly.GetExecutingAssembly();
var start = Stopwatch.GetTimestamp();
var checker = new AmendmentChecker(RuleCatalogue.All);
foreach (var name in assembly.GetManifestResourceNames().Where(name => !name.StartsWith("bill/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
{
    var bill = BillTextReader.Read(Read(name.StartsWith("navette", StringComparison.Ordinal) ? "bill/navette/" : "bill/commerces/"));
    var dossier = BoundDossier.Of(
        new() { Bill = bill, Reading = Reading.First, Chamber = Chamber.Assemblee, Nature = BillNature.Ordinary, Stage = Stage.Plenary });
    var result = checker.Check(TextDocumentReader.Read(new SourceText(Read(name), name)), dossier);
    foreach (var diagnostic in result.Diagnostics)
    {
        Console.WriteLine($"{name} {diagnostic.Id} {diagnostic.Location}: {diagnostic.Message.Fr}");
    }

    Console.WriteLine($"{name} {result.Verdict} {result.Missing.Length}");
    foreach (var rule in RuleCatalogue.All)
    {
        Console.WriteLine($"{name} {rule} {checker.Explain(rule, result).Holds}");
    }
}

Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
return 0;

string Read(string name)
{
    using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no resource {name}.");
    using var reader = new StreamReader(stream);
    return reader.ReadToEnd();
}
