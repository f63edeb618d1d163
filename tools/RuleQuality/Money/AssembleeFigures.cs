using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Documents;
using Admissibility.RuleQuality.Gages;
using Admissibility.Syntax;

namespace Admissibility.RuleQuality.Money;

/// <summary>What is alleged on discussed amendments of the Assemblée, as they were and with their gages cut.</summary>
/// <param name="checker">Checks them.</param>
/// <param name="doubted">The ids of those that the services had looked at for article 40.</param>
internal sealed class AssembleeFigures(MoneyChecker checker, HashSet<string> doubted)
{
    private const string All = "all";
    private const string Committee = "committee";
    private const string Plenary = "plenary";
    private const string FirstPart = "part I of a finance bill";
    private const string FirstPartAdditional = "additional articles of part I";
    private const string Existing = "amendments to existing articles";
    private const string FirstPartExisting = "amendments to existing articles of part I";
    private const string SocialSecurity = "social-security financing bills";
    private const string Ordinary = "ordinary bills";

    private static readonly string[] s_sets = [All, Committee, Plenary, FirstPart, FirstPartAdditional, FirstPartExisting, Existing, SocialSecurity, Ordinary];

    private readonly Tally _cuts = new("Gages cut from members' discussed amendments", "cut without a trace", "still understood as before");
    private readonly Tally _losses = new("Loss alleged, gage cut", s_sets);
    private readonly Tally _falseLosses = new("Loss alleged, no gage", s_sets);
    private readonly Tally _silences = new("Silent clearance, gage cut: no financial alarm, and no word that money was not assessed", s_sets);
    private readonly Tally _abstentions = new("« Money was not assessed », no gage", s_sets);
    private readonly Tally _charges = new("Charge alleged, members' discussed amendments", s_sets);
    private readonly Tally _doubts = new(
        "The services' doubt (soumisArticle40), members' discussed amendments with a text",
        "financial alarm: doubted", "financial alarm or not assessed: doubted", "doubted: financial alarm", "doubted: financial alarm or not assessed");

    private readonly Tally _all = new("All rules, discussed amendments", "warning", "warning or error", "info", "warning, members", "info, members");

    public void Measure(IEnumerable<string> paths)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        Parallel.ForEach(
            paths.SelectMany(inputs.ReadLabelled).Where(amendment => amendment.Decision.Kind == DecisionKind.Admitted).Select(amendment => amendment.Document),
            Measure);
    }

    public void Print(bool lists)
    {
        foreach (var tally in new[] { _cuts, _losses, _falseLosses, _silences, _abstentions, _charges, _doubts, _all })
        {
            tally.Print(lists);
        }
    }

    private void Measure(AmendmentDocument document)
    {
        var verdict = checker.Check(document);
        var isMember = document.Header.Signatures?.Quality == AuthorQuality.Member;
        _all.Add("warning", verdict.HasWarning);
        _all.Add("warning or error", verdict.HasAlarm);
        _all.Add("info", verdict.HasInfo);
        if (!isMember)
        {
            return;
        }

        _all.Add("warning, members", verdict.HasWarning);
        _all.Add("info, members", verdict.HasInfo);
        var syntax = verdict.Result.Syntax;
        var sets = SetsOf(document, syntax).ToList();
        _charges.Add(sets, verdict.Charges.Length > 0);
        foreach (var charge in verdict.Charges)
        {
            _charges.List($"{document.Id}\t{charge.Id}\t{charge.Message.Fr}");
        }

        if (syntax.Dispositif is null)
        {
            return;
        }

        MeasureDoubt(document.Id, verdict);
        if (GageCut.IsGaged(syntax))
        {
            MeasureCut(document, syntax, sets);
            return;
        }

        _falseLosses.Add(sets, verdict.Losses.Length > 0);
        _abstentions.Add(sets, verdict.SaysNotAssessed);
        foreach (var loss in verdict.Losses)
        {
            _falseLosses.List($"{document.Id}\t{loss.Id}\t{loss.Message.Fr}");
        }
    }

    private void MeasureDoubt(string id, MoneyVerdict verdict)
    {
        var isDoubted = doubted.Contains(id);
        var isAlarmed = !verdict.Financial.IsEmpty;
        var isSaid = isAlarmed || verdict.SaysNotAssessed;
        if (isAlarmed)
        {
            _doubts.Add("financial alarm: doubted", isDoubted);
        }

        if (isSaid)
        {
            _doubts.Add("financial alarm or not assessed: doubted", isDoubted);
        }

        if (isDoubted)
        {
            _doubts.Add("doubted: financial alarm", isAlarmed);
            _doubts.Add("doubted: financial alarm or not assessed", isSaid);
        }
    }

    private void MeasureCut(AmendmentDocument document, AmendmentSyntax syntax, List<string> sets)
    {
        var cut = GageCut.Of(document, syntax);
        _cuts.Add("cut without a trace", cut is not null);
        if (cut is null)
        {
            _cuts.List($"{document.Id}\tnot cut\t{document.Dispositif!.Text}");
            return;
        }

        var verdict = checker.Check(cut);
        var isUnderstood = Unrecognized(verdict.Result.Syntax) <= Unrecognized(syntax);
        _cuts.Add("still understood as before", isUnderstood);
        _cuts.List($"{document.Id}\t{(isUnderstood ? "cut" : "not understood")}\t{cut.Dispositif!.Text}");
        _losses.Add(sets, verdict.Losses.Length > 0);
        var isSilent = verdict.Financial.IsEmpty && !verdict.SaysNotAssessed;
        _silences.Add(sets, isSilent);
        _losses.List($"{document.Id}\t{(verdict.Losses is [var first, ..] ? $"{first.Id}\t{first.Message.Fr}" : "–")}\t{cut.Dispositif!.Text}");
        if (isSilent)
        {
            _silences.List($"{document.Id}\t{cut.Dispositif!.Text}");
        }
    }

    private static int Unrecognized(AmendmentSyntax syntax) => syntax.Dispositif?.DescendantsAndSelf().OfType<UnrecognizedInstruction>().Count() ?? 0;

    private static IEnumerable<string> SetsOf(AmendmentDocument document, AmendmentSyntax syntax)
    {
        var context = document.Context;
        var isAdditional = syntax.Placement is { Inserts: not InsertedDivision.None } && !document.Header.IsSubAmendment;
        var isExisting = syntax.Placement is { Inserts: InsertedDivision.None } && !document.Header.IsSubAmendment;
        var isFirstPart = context is { Nature: BillNature.Finance, Part: 1 };
        (string Set, bool Holds)[] sets =
        [
            (All, true),
            (Committee, context.Stage == Stage.Committee),
            (Plenary, context.Stage == Stage.Plenary),
            (FirstPart, isFirstPart),
            (FirstPartAdditional, isFirstPart && isAdditional),
            (FirstPartExisting, isFirstPart && isExisting),
            (Existing, isExisting),
            (SocialSecurity, context.Nature == BillNature.SocialSecurity),
            (Ordinary, context.Nature is null or BillNature.Ordinary),
        ];
        return sets.Where(set => set.Holds).Select(set => set.Set);
    }
}
