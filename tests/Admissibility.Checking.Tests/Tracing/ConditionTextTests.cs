using Admissibility.Rules;
using NRules.Fluent.Dsl;

namespace Admissibility.Checking.Tests.Tracing;

/// <summary>Conditions are shown as C#, as their author wrote them.</summary>
public class ConditionTextTests
{
    [Fact]
    public void A_condition_of_the_catalogue_reads_as_it_is_written() => Assert.Equal(
        ["Match<SustainedLoss>", "Not<Gage>: gage.Covers(sustained.Bearer)", "Not<SustainedLoss>: sustainedLoss.IsReportedFor(sustained)"],
        Assert.Single(new UncompensatedLossRule().Conditions).Select(condition => condition.ToString()));

    [Fact]
    public void Values_of_an_enum_are_written_by_name() =>
        Written("loaf.Kind == LoafKind.Miche", when => when.Match<Loaf>(loaf => loaf.Kind == LoafKind.Miche));

    [Fact]
    public void Local_variables_are_written_by_value()
    {
        var (kind, name, weight, isHeavy) = (LoafKind.Ficelle, "rond", 1.5, true);
        Written("loaf.Kind != LoafKind.Ficelle", when => when.Match<Loaf>(loaf => loaf.Kind != kind));
        Written("loaf.Has(\"rond\")", when => when.Match<Loaf>(loaf => loaf.Has(name)));
        Written("loaf.Weight > 1.5", when => when.Match<Loaf>(loaf => loaf.Weight > weight));
        Written("loaf.IsHeavy == true", when => when.Match<Loaf>(loaf => loaf.IsHeavy == isHeavy));
    }

    [Fact]
    public void Parentheses_are_where_they_are_needed_and_nowhere_else()
    {
        Written("(loaf.IsHeavy || loaf.Has(\"a\")) && !loaf.Has(\"b\")", when => when.Match<Loaf>(loaf => (loaf.IsHeavy || loaf.Has("a")) && !loaf.Has("b")));
        Written("loaf.IsHeavy || loaf.Has(\"a\") && loaf.Has(\"b\")", when => when.Match<Loaf>(loaf => loaf.IsHeavy || (loaf.Has("a") && loaf.Has("b"))));
        Written("!(loaf.IsHeavy && loaf.Has(\"a\"))", when => when.Match<Loaf>(loaf => !(loaf.IsHeavy && loaf.Has("a"))));
        Written(
            "loaf.Weight - (loaf.Weight - 1) > 2 * (loaf.Weight + 1)",
            when => when.Match<Loaf>(loaf => loaf.Weight - (loaf.Weight - 1) > 2 * (loaf.Weight + 1)));
    }

    [Fact]
    public void Choices_and_defaults_read_as_such()
    {
        Written("(loaf.IsHeavy ? loaf.Weight : -loaf.Weight) > 0", when => when.Match<Loaf>(loaf => (loaf.IsHeavy ? loaf.Weight : -loaf.Weight) > 0));
        Written("(loaf.Name ?? \"x\") != null", when => when.Match<Loaf>(loaf => (loaf.Name ?? "x") != null));
    }

    [Fact]
    public void Several_conditions_are_joined() =>
        Written("loaf.IsHeavy && loaf.Has(\"a\")", when => when.Match<Loaf>(loaf => loaf.IsHeavy, loaf => loaf.Has("a")));

    [Fact]
    public void Methods_are_called_as_their_author_calls_them()
    {
        Written("IsOwn(loaf)", when => when.Match<Loaf>(loaf => ShownRule.IsOwn(loaf)));
        Written("ConditionTextTests.IsOther(loaf)", when => when.Match<Loaf>(loaf => IsOther(loaf)));
        Written("loaf.Name.IsShort()", when => when.Match<Loaf>(loaf => loaf.Name.IsShort()));
        Written("loaf.Name[0] == 'a'", when => when.Match<Loaf>(loaf => loaf.Name[0] == 'a'));
        Written("loaf.Name.Contains('a')", when => when.Match<Loaf>(loaf => loaf.Name.Contains('a')));
    }

    [Fact]
    public void Kinds_of_patterns_are_distinguished()
    {
        Kinds(["Exists<Loaf>: loaf.IsHeavy"], when => when.Exists<Loaf>(loaf => loaf.IsHeavy));
        Kinds(["Not<Loaf>: loaf.IsHeavy"], when => when.Not<Loaf>(loaf => loaf.IsHeavy));
        Kinds(["All<Loaf>: loaf.IsHeavy"], when => when.All<Loaf>(loaf => loaf.IsHeavy));
        Kinds(["Needs<DossierReading>: dossierReading.IsFirst"], when => when.Match<Facts.DossierReading>(reading => reading.IsFirst));
        Kinds(
            ["Exists<DossierReading>", "Match<DossierReading>"],
            when => when.Exists<Facts.DossierReading>().Match<Facts.DossierReading>());
    }

    [Fact]
    public void A_query_and_a_value_that_is_worked_out_are_shown_too()
    {
        IEnumerable<Loaf> loaves = null!;
        var count = 0;
        Kinds(
            ["Query<IEnumerable>", "Let<Int32>: loaves.Count()"],
            when => when.Query(() => loaves, query => query.Match<Loaf>().Collect()).Let(() => count, () => loaves.Count()));
        Kinds(
            ["Query<IEnumerable>: loaves.HasSeveral()"],
            when => when.Query(() => loaves, query => query.Match<Loaf>().Collect()).Having(() => loaves.HasSeveral()));
    }

    [Fact]
    public void Each_way_of_an_or_is_shown_from_its_beginning()
    {
        var rule = new ShownRule(when => when.Match<Loaf>().Or(way => way
            .Exists<Oven>()
            .And(other => other.Not<Oven>().Exists<Loaf>())));
        Assert.Equal(
            ["Match<Loaf>, Exists<Oven>", "Match<Loaf>, Not<Oven>, Exists<Loaf>"],
            rule.Conditions.Select(way => string.Join(", ", way)));
    }

    internal static bool IsOther(Loaf loaf) => loaf.IsHeavy;

    private static void Written(string expected, Action<ILeftHandSideExpression> define) => Kinds([$"Match<Loaf>: {expected}"], define);

    private static void Kinds(string[] expected, Action<ILeftHandSideExpression> define) =>
        Assert.Equal(expected, Assert.Single(new ShownRule(define).Conditions).Select(condition => condition.ToString()));

    private sealed class ShownRule(Action<ILeftHandSideExpression> define)
        : AmendmentRule(new("ADM0901", Diagnostics.Severity.Info, Diagnostics.Ground.None, Diagnostics.LegalBasis.Of("none", "aucun"), "", ""))
    {
        public static bool IsOwn(Loaf loaf) => loaf.IsHeavy;

        public override void Define()
        {
            define(When());
            Then().Do(_ => Nothing());
        }

        private static void Nothing()
        {
        }
    }
}

internal static class Texts
{
    public static bool IsShort(this string text) => text.Length < 3;
}
