using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>What holds of the deadline of either stage.</summary>
public abstract class LateFilingRuleTests
{
    private readonly RuleVerifier _rule;
    private readonly Stage _otherStage;
    private readonly string _where;

    /// <summary>Tuesday 17 March 2026: the third working day before is Friday 13 March.</summary>
    private readonly Dossier _dossier;

    private protected LateFilingRuleTests(AdmissibilityRule rule, Stage stage, Stage otherStage, string where)
    {
        _rule = new(Mutants.Applied(rule));
        _dossier = Bench.FirstReading with { Stage = stage, Calendar = new() { Examination = new(2026, 3, 17, 16, 0, 0) } };
        _otherStage = otherStage;
        _where = where;
    }

    [Fact]
    public void A_minute_past_the_deadline_is_reported() => At("17:01").With(_dossier).Reports(
        Filed("[|13 mars 2026|]"), $"Déposé en {_where} le 13 mars 2026 à 17 h 01, après le délai du 13 mars 2026 à 17 h 00.");

    [Fact]
    public void A_day_past_the_deadline_is_reported() => At("09:00").With(_dossier).Reports(Filed("[|14 mars 2026|]"));

    [Theory]
    [InlineData("13 mars 2026", "17:00")]
    [InlineData("12 mars 2026", "23:59")]
    public void A_filing_before_the_deadline_is_accepted(string day, string time) => At(time).With(_dossier).Accepts(Filed(day));

    [Fact]
    public void A_deadline_that_was_fixed_otherwise_counts()
    {
        var fixedDeadline = _dossier with { Calendar = _dossier.Calendar! with { Deadline = new(2026, 3, 14, 11, 0, 0) } };
        At("10:59").With(fixedDeadline).Accepts(Filed("14 mars 2026"));
        At("11:01").With(fixedDeadline).Reports(Filed("[|14 mars 2026|]"));
    }

    [Fact]
    public void An_article_whose_deadline_was_opened_anew_is_open_up_to_the_discussion()
    {
        Assert.True(ArticleNumber.TryParse("2", out var number));
        var reopened = _dossier with { Calendar = _dossier.Calendar! with { Reopened = [number] } };
        At("15:59").With(reopened).Accepts(Filed("17 mars 2026"));
        At("16:01").With(reopened).Reports(Filed("[|17 mars 2026|]"));
    }

    [Fact]
    public void Without_the_hour_nothing_is_concluded()
    {
        _rule.With(_dossier).IsUnassessedWithout(Filed("14 mars 2026"), FilingTime.Missing);
        _rule.With(_dossier).Accepts(Filed("12 mars 2026"));
    }

    [Fact]
    public void Without_the_calendar_nothing_is_concluded() =>
        At("17:01").With(_dossier with { Calendar = null }).IsUnassessedWithout(Filed("13 mars 2026"), FilingDeadline.Missing);

    [Theory]
    [InlineData("Le Gouvernement")]
    [InlineData("La commission des lois")]
    [InlineData("M. Aubry, rapporteur")]
    public void Those_whom_no_deadline_binds_are_exempt(string author) => At("17:01").With(_dossier).Accepts(Filed("16 mars 2026", author));

    [Fact]
    public void An_author_who_is_not_known_may_be_exempt() =>
        At("17:01").With(_dossier).Accepts("16 mars 2026\nAMENDEMENT\nARTICLE 2\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.");

    [Fact]
    public void A_sub_amendment_is_exempt() =>
        At("17:01").With(_dossier).Accepts(Filed("16 mars 2026").Replace("AMENDEMENT", "SOUS-AMENDEMENT", StringComparison.Ordinal));

    [Fact]
    public void The_other_stage_is_another_rules_business() => At("17:01").With(_dossier with { Stage = _otherStage }).Accepts(Filed("13 mars 2026"));

    [Fact]
    public void In_the_Sénat_only_the_opening_of_the_discussion_is_certain()
    {
        At("17:01").With(_dossier with { Chamber = Chamber.Senat }).Accepts(Filed("16 mars 2026"));
        At("17:01").With(_dossier with { Chamber = Chamber.Senat }).Reports(Filed("[|17 mars 2026|]"));
    }

    private RuleVerifier At(string time) => _rule.ReadBy(source =>
    {
        var (document, at) = (_rule.Reader(source), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        return document with { Context = document.Context with { FiledAt = at } };
    });

    private static string Filed(string day, string author = "M. Aubry") =>
        $"{day}\nAMENDEMENT\nprésenté par\n{author}\n----------\nARTICLE 2\nSupprimer cet article.\nEXPOSÉ SOMMAIRE\nInutile.";
}
