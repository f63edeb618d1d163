using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Documents;
using Admissibility.RuleQuality.Gages;

namespace Admissibility.RuleQuality.Money;

/// <summary>What is alleged where the text and the decision are both known, and on the amendments to a social-security bill with their gages cut.</summary>
internal sealed class LabelledFigures(MoneyChecker checker)
{
    /// <summary>The finance bills of the Sénat's lists, by session and number.</summary>
    private static readonly Dictionary<string, BillNature> s_natures = new(StringComparer.Ordinal)
    {
        ["2017-2018_63"] = BillNature.SocialSecurity,
        ["2018-2019_106"] = BillNature.SocialSecurity,
        ["2018-2019_146"] = BillNature.Finance,
        ["2019-2020_139"] = BillNature.Finance,
    };

    private readonly AmendmentInputs _inputs = new(exception => Console.Error.WriteLine(exception.Message));

    /// <summary>The gaged amendments of a file to a social-security bill, the gage cut; the file does not say the nature of the bill.</summary>
    public Tally SocialSecurity(string path)
    {
        const string Cut = "cut without a trace";
        const string Bare = "loss alleged, nature of the bill not given";
        const string Given = "loss alleged, nature given";
        const string Silent = "silent, nature given";
        const string Ungaged = "no gage: loss alleged, nature given";
        var tally = new Tally("Amendments to a social-security bill of 2019, gage cut", Cut, Bare, Given, Silent, Ungaged);
        var dossier = new Dossier { Nature = BillNature.SocialSecurity };
        Parallel.ForEach(_inputs.Read(path), document =>
        {
            var syntax = AmendmentSyntax.Of(document);
            if (!GageCut.IsGaged(syntax))
            {
                tally.Add(Ungaged, checker.Check(document, dossier).Losses.Length > 0);
                return;
            }

            var cut = GageCut.Of(document, syntax);
            tally.Add(Cut, cut is not null);
            if (cut is not null)
            {
                var verdict = checker.Check(cut, dossier);
                tally.Add(Bare, checker.Check(cut).Losses.Length > 0);
                tally.Add(Given, verdict.Losses.Length > 0);
                tally.Add(Silent, verdict.Financial.IsEmpty && !verdict.SaysNotAssessed);
                tally.List($"{document.Id}\t{(verdict.Losses is [var first, ..] ? first.Message.Fr : "–")}\t{cut.Dispositif!.Text}");
            }
        });
        return tally;
    }

    /// <summary>The documents of which a decision is known: article 40, or anything else.</summary>
    public Tally Egalim(string archive, string labels)
    {
        var decisions = OutcomeFile.Read(labels);
        const string RuledOut = "ruled out on article 40";
        const string Others = "others";
        var tally = new Tally(
            "Charge or loss alleged, documents of 2018 with a decision",
            $"charge, {RuledOut}", $"charge or loss, {RuledOut}", $"charge, {Others}", $"charge or loss, {Others}");
        foreach (var document in _inputs.Read(archive))
        {
            if (decisions.GetValueOrDefault(document.Id) is not { } decision)
            {
                continue;
            }

            var kind = decision.Ground is { } ground && ground.Contains("40", StringComparison.Ordinal) ? RuledOut : Others;
            var verdict = checker.Check(document);
            tally.Add($"charge, {kind}", verdict.Charges.Length > 0);
            tally.Add($"charge or loss, {kind}", verdict.Charges.Length + verdict.Losses.Length > 0);
            if (kind != Others || verdict.Charges.Length + verdict.Losses.Length > 0)
            {
                tally.List($"{document.Id}\t{kind}\t{string.Join(" / ", verdict.Charges.Concat(verdict.Losses).Select(alarm => alarm.Message.Fr))}");
            }
        }

        return tally;
    }

    /// <summary>Alarms on the rows of the Sénat with text and decision: recall where they were ruled out, false alarms elsewhere.</summary>
    public Tally Senat(string folder)
    {
        const string Recall = "recall";
        const string FalseAlarms = "false alarms";
        const string OnMoney = ", financial grounds";
        string[] names = ["all", "PLF", "PLFSS"];
        var tally = new Tally(
            "Alarms on the Sénat's rows, text and decision known, nature of the bill given",
            [.. names.SelectMany(name => new[] { Recall, FalseAlarms }.SelectMany(kind => new[] { $"{name}: {kind}", $"{name}: {kind}{OnMoney}" }))]);
        foreach (var path in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            var nature = s_natures.FirstOrDefault(known => Path.GetFileName(path).Contains(known.Key, StringComparison.Ordinal)) is { Key: not null } found
                ? found.Value
                : (BillNature?)null;
            var dossier = new Dossier { Chamber = Chamber.Senat, Nature = nature };
            Parallel.ForEach(
                _inputs.ReadLabelled(path).Where(amendment => amendment.Decision.Kind != DecisionKind.Undecided && amendment.Document.Dispositif is not null),
                amendment =>
                {
                    var verdict = checker.Check(amendment.Document, dossier);
                    var kind = amendment.Decision.Kind == DecisionKind.Inadmissible ? Recall : FalseAlarms;
                    foreach (var name in names.Where(name => name == "all" || nature == (name == "PLF" ? BillNature.Finance : BillNature.SocialSecurity)))
                    {
                        tally.Add($"{name}: {kind}", verdict.HasAlarm);
                        tally.Add($"{name}: {kind}{OnMoney}", !verdict.Financial.IsEmpty);
                    }

                    if (kind == Recall || verdict.HasAlarm)
                    {
                        var alarms = verdict.Result.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)
                            .Select(alarm => $"{alarm.Id} {alarm.Message.Fr}");
                        tally.List($"{amendment.Document.Id}\t{amendment.Decision.State}\t{string.Join(" / ", alarms)}");
                    }
                });
        }

        return tally;
    }
}
