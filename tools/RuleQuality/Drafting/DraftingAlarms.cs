using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.Rules;
using Admissibility.Text;
using Admissibility.Tools.Shared;

namespace Admissibility.RuleQuality.Drafting;

/// <summary>
/// <c>drafting PATH… [--list] [--count N] [--seed N]</c>: what the rules on drafting report on amendments that were admitted, or on all where nothing was
/// decided; whether each fix mends what it is for and brings nothing else; whether the typing of apostrophes and spaces changes anything. <c>--list</c>
/// shows a sample.
/// </summary>
internal sealed class DraftingAlarms
{
    private const int Context = 110;

    private readonly AmendmentChecker _checker = new(RuleCatalogue.All);
    private readonly BoundDossier _dossier = BoundDossier.Of(Dossier.Empty);
    private readonly SortedDictionary<string, Counts> _byRule = new(StringComparer.Ordinal);
    private readonly List<string> _alarms = [];
    private readonly List<string> _failures = [];
    private readonly List<string> _typed = [];
    private int _amendments;

    public static int Run(string[] arguments)
    {
        var options = new SampleOptions(arguments);
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var amendments = options.Paths.SelectMany(inputs.ReadLabelled).Where(amendment => amendment.Document.Dispositif is not null).ToList();
        var isDecided = amendments.Exists(amendment => amendment.Decision.Kind == DecisionKind.Admitted);
        var alarms = new DraftingAlarms();
        foreach (var (document, decision) in amendments)
        {
            if (!isDecided || decision.Kind == DecisionKind.Admitted)
            {
                alarms.Add(document);
            }
        }

        alarms.Print(options);
        return 0;
    }

    private static bool IsOfDrafting(Diagnostic diagnostic) => diagnostic.Id.StartsWith("ADM7", StringComparison.Ordinal);

    private void Add(AmendmentDocument document)
    {
        _amendments++;
        var result = _checker.Check(document, _dossier);
        var plain = Retyped(document, c => Typography.IsApostrophe(c) ? '\'' : Typography.IsSpace(c) && c != '\t' ? ' ' : c);
        var typeset = Retyped(document, c => Typography.IsApostrophe(c) ? '’' : c == ' ' ? '\u00A0' : c);
        var (ofPlain, ofTypeset) = (Said(_checker.Check(plain, _dossier)), Said(_checker.Check(typeset, _dossier)));
        if (!ofPlain.SequenceEqual(ofTypeset))
        {
            _typed.Add($"{document.Id} {string.Join(' ', ofPlain.Except(ofTypeset))} / {string.Join(' ', ofTypeset.Except(ofPlain))}");
        }

        foreach (var ofRule in result.Diagnostics.Where(IsOfDrafting).GroupBy(diagnostic => diagnostic.Id, StringComparer.Ordinal))
        {
            if (!_byRule.TryGetValue(ofRule.Key, out var counts))
            {
                _byRule.Add(ofRule.Key, counts = new());
            }

            counts.Amendments++;
            foreach (var diagnostic in ofRule)
            {
                Add(document, result, diagnostic, counts);
            }
        }
    }

    private void Add(AmendmentDocument document, CheckResult result, Diagnostic diagnostic, Counts counts)
    {
        var source = result.SourceOf(diagnostic.Location.Part)!;
        var span = diagnostic.Location.Span;
        var alarm = $"{diagnostic.Id} {document.Id} | {diagnostic.Message.Fr} | "
            + $"{Around(source, Math.Max(0, span.Start - Context), span.Start)}[|{Around(source, span.Start, span.End)}|]"
            + $"{Around(source, span.End, span.End + Context)} | {diagnostic.Fix?.Title.Fr}";
        _alarms.Add(alarm);
        if (diagnostic.Fix is { } fix)
        {
            counts.Fixes++;
            var left = _checker.Check(Mended(document, fix), _dossier).Diagnostics.Select(one => one.Id).ToList();
            var before = result.Diagnostics.Select(one => one.Id).ToList();
            before.Remove(diagnostic.Id);
            if (left.Order(StringComparer.Ordinal).SequenceEqual(before.Order(StringComparer.Ordinal)))
            {
                counts.Mended++;
            }
            else
            {
                _failures.Add($"{alarm} | {string.Join(' ', before)} → {string.Join(' ', left)}");
            }
        }
    }

    private static string Around(SourceText source, int from, int to) => source.Text[from..Math.Min(to, source.Length)].ReplaceLineEndings("⏎");

    /// <summary>What is reported, and where: the message may quote what was typed.</summary>
    private static ImmutableArray<(string Id, Location Location)> Said(CheckResult result) =>
        [.. result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location))];

    private static AmendmentDocument Retyped(AmendmentDocument document, Func<char, char> type) =>
        document with { Dispositif = With(document.Dispositif!, string.Concat(document.Dispositif!.Source.Text.Select(type))) };

    private static AmendmentDocument Mended(AmendmentDocument document, Fix fix) => document with
    {
        Placement = document.Placement is { } line ? With(line, fix.ApplyTo(DocumentPart.Placement, line.Source.Text)) : null,
        Dispositif = With(document.Dispositif!, fix.ApplyTo(DocumentPart.Dispositif, document.Dispositif!.Source.Text)),
    };

    private static Excerpt With(Excerpt excerpt, string text) =>
        new(new(text, excerpt.Source.Name), new(excerpt.Span.Start, excerpt.Span.Length + text.Length - excerpt.Source.Length));

    private void Print(SampleOptions options)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_amendments} amendments; {_typed.Count} depend on apostrophes or spaces.\n"));
        Console.WriteLine("| rule | amendments | fixes | mend |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (id, counts) in _byRule)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {id} | {counts.Amendments} | {counts.Fixes} | {counts.Mended} |"));
        }

        if (options.Lists)
        {
            var sample = _alarms.ToArray();
            new Random(options.Seed).Shuffle(sample);
            Console.WriteLine($"\n{string.Join('\n', sample.Take(options.Count))}");
            Console.WriteLine($"\nTyping:\n{string.Join('\n', _typed)}");
            Console.WriteLine($"\nFixes that do not mend:\n{string.Join('\n', _failures)}");
        }
    }

    private sealed class Counts
    {
        public int Amendments { get; set; }

        public int Fixes { get; set; }

        public int Mended { get; set; }
    }
}
