using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Documents;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Tools.Shared;

namespace Admissibility.RuleQuality.Link;

/// <summary>
/// <c>link ARCHIVE… [--seed N] [--list]</c>: what the link with the bill (Constitution, art. 45) is worth. Bills are known by the
/// amendments to their articles. With text: each discussed additional article against its own bill and another, drawn at random. Without
/// text: within each bill, those ruled out as riders against those discussed, by the law that the archive says they change.
/// </summary>
internal static class LinkMeasures
{
    private const string Rider = "Cavalier (45)";

    public static int Run(string[] arguments)
    {
        var options = new SampleOptions(arguments);
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var all = options.Paths.SelectMany(inputs.ReadLabelled).ToList();
        var subjects = new LiasseSubjects();
        foreach (var (document, _) in all)
        {
            subjects.Add(document);
        }

        var additional = all.Where(amendment => IsAdditional(amendment.Document)).ToList();
        var discussed = additional.Where(amendment => amendment.Decision.Kind == DecisionKind.Admitted).Select(amendment => amendment.Document);
        WithText(options, [.. discussed], subjects);
        WithoutText(
            [.. all.Select(amendment => amendment.Document)],
            [.. additional.Where(amendment => amendment.Decision is { Kind: DecisionKind.Admitted } or { Ground: Rider })],
            subjects);
        return 0;
    }

    private static bool IsAdditional(AmendmentDocument document) =>
        !document.Header.IsSubAmendment && document.Placement is { } line
        && Parsing.AmendmentParser.ParsePlacement(line, out _) is { Inserts: not InsertedDivision.None };

    private static void WithText(SampleOptions options, List<AmendmentDocument> discussed, LiasseSubjects subjects)
    {
        var bills = discussed.Where(document => document.Dispositif is not null)
            .GroupBy(document => LiasseSubjects.BillOf(document) ?? "", StringComparer.Ordinal)
            .Select(group => (Subject: subjects.Find(group.First()), Amendments: group.ToList()))
            .Where(bill => bill.Subject is not null)
            .ToList();
        var random = new Random(options.Seed);
        var pairs = new List<(AmendmentDocument Document, LinkWithBill Own, LinkWithBill Other)>();
        foreach (var (own, amendments) in bills)
        {
            var others = bills.Where(bill => bill.Subject != own).ToList();
            foreach (var document in amendments)
            {
                pairs.Add((document, LinkOf(document, own!), LinkOf(document, others[random.Next(others.Count)].Subject!)));
            }
        }

        var ordinary = pairs.Where(pair => !IsFinancial(pair.Document)).ToList();
        var judged = ordinary.Where(pair => IsJudged(pair.Document, pair.Own)).ToList();
        Console.WriteLine("## With text\n");
        Console.WriteLine("| set | additional articles | bills | pooled AUC | pair by pair | own alarmed | other alarmed |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        Print("all", pairs);
        Print("without finance bills", ordinary);
        Print("the rule’s own: no finance bill, report, heading, provision about the bill", judged);
        Console.WriteLine();
        if (options.Lists)
        {
            foreach (var (document, own, _) in judged.Where(pair => !pair.Own.IsPossible).OrderBy(pair => pair.Own.Strength))
            {
                Console.Error.WriteLine($"{document.Id}\t{own}\t{string.Join(", ", own.Foreign)}");
            }
        }
    }

    private static bool IsFinancial(AmendmentDocument document) =>
        document.Context.Nature is { } nature && new DossierNature(nature).IsFinancial;

    private static bool IsJudged(AmendmentDocument document, LinkWithBill link)
    {
        var bound = BoundAmendment.Of(document, AmendmentSyntax.Of(document), Dossier.Empty);
        return !link.IsAboutBill && bound.Facts.Of<ReportAsked>().Count == 0 && bound.Facts.Of<NewDivision>().Count == 0;
    }

    private static LinkWithBill LinkOf(AmendmentDocument document, BillSubject subject) =>
        BoundAmendment.Of(document, AmendmentSyntax.Of(document), BoundDossier.Of(Dossier.Empty).With(subject)).Facts.Of<LinkWithBill>()[0];

    private static void Print(string set, List<(AmendmentDocument Document, LinkWithBill Own, LinkWithBill Other)> pairs)
    {
        var own = pairs.Select(pair => pair.Own.Strength).ToList();
        var other = pairs.Select(pair => pair.Other.Strength).ToList();
        var bills = pairs.Select(pair => LiasseSubjects.BillOf(pair.Document)).Distinct().Count();
        var ordered = pairs.Sum(pair => pair.Own.Strength > pair.Other.Strength ? 1 : pair.Own.Strength.Equals(pair.Other.Strength) ? 0.5 : 0) / pairs.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {set} | {pairs.Count} | {bills} | {RankMeasure.Area(own, other):0.000} | {ordered:0.000} "
                + $"| {pairs.Count(pair => !pair.Own.IsPossible)} | {100.0 * pairs.Count(pair => !pair.Other.IsPossible) / pairs.Count:0.0} % |"));
    }

    private static void WithoutText(List<AmendmentDocument> all, List<DecidedAmendment> additional, LiasseSubjects subjects)
    {
        const int Fewest = 5;
        var references = new LawReferences(all);
        var areas = new List<(double Area, double Pairs)>();
        Console.WriteLine("## Without text\n\n| bill | discussed | riders | AUC |\n|---|---:|---:|---:|");
        foreach (var bill in additional.Where(amendment => amendment.Document.Context is { LawReference: not null, BillReference: not null })
            .GroupBy(amendment => amendment.Document.Context.BillReference!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (subjects.Find(bill.First().Document) is not { } subject)
            {
                continue;
            }

            var judged = bill.ToLookup(
                amendment => amendment.Decision.Kind == DecisionKind.Admitted,
                amendment => references.LinkOf(amendment.Document, bill.Key, subject));
            var (discussed, riders) = (judged[true].ToList(), judged[false].ToList());
            if (discussed.Count >= Fewest && riders.Count >= Fewest)
            {
                var area = RankMeasure.Area(discussed, riders);
                areas.Add((area, (double)discussed.Count * riders.Count));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bill.Key} | {discussed.Count} | {riders.Count} | {area:0.000} |"));
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{areas.Count} bills with at least {Fewest} of each: plain mean {areas.Average(bill => bill.Area):0.000}, "
                + $"weighted by pairs {areas.Sum(bill => bill.Area * bill.Pairs) / areas.Sum(bill => bill.Pairs):0.000}."));
    }
}
