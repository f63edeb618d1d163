using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Checking.Tests;

public class AmendmentCheckerTests
{
    private static readonly AmendmentDocument s_document = TextDocumentReader.Read(new SourceText("ARTICLE 2\nSupprimer cet article.", "essai"));

    private static readonly TestRule s_throwing = new("ADM0900", rule =>
    {
        rule.When().Match<Placement>();
        rule.Then().Yield(_ => Throw());
    });

    [Fact]
    public void A_rule_that_throws_is_reported_with_its_exception_and_the_others_are_applied()
    {
        var checker = new AmendmentChecker([s_throwing, .. RuleCatalogue.All]);
        var result = checker.Check(s_document, Dossier.Empty, cancellation: TestContext.Current.CancellationToken);
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "ADM9002");
        Assert.Equal("La règle ADM0900 a échoué (FormatException: pas un nombre) ; les autres ont été appliquées.", diagnostic.Message.Fr);
        Assert.Contains(result.Diagnostics, other => other.Id == "ADM0001");
    }

    [Theory]
    [InlineData("ARTICLE 2\nPétrir longuement cet article.", "Passage non compris, donc non vérifié (attendu : « par »).")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 4, substituer au nombre :\n« deux ».", "Passage non compris, donc non vérifié (attendu : « et »).")]
    [InlineData("ARTICLE 2\nProcéder à la substitution au pain.", "Passage non compris, donc non vérifié (attendu : « même »).")]
    [InlineData("ARTICLE 2\nRédiger ainsi l’alinéa 2 : pain", "Passage non compris, donc non vérifié (attendu : un guillemet ouvrant).")]
    [InlineData("ARTICLE 2\nÀ l’alinéa 4, substituer pain.", "Passage non compris, donc non vérifié (attendu : « à »).")]
    public void What_is_not_understood_is_reported_with_what_was_expected(string text, string message) =>
        Assert.Equal([message], NotVerified(text));

    [Fact]
    public void What_is_beyond_the_bounds_is_reported_as_unread()
    {
        var orders = Enumerable.Repeat("Supprimer cet article.", ParserLimits.Default.MaxInstructions + 1);
        Assert.Equal(["Passage non compris, donc non vérifié (au-delà des limites de lecture)."], NotVerified("ARTICLE 2\n" + string.Join('\n', orders)));
    }

    [Fact]
    public void The_same_message_at_the_same_place_is_reported_once() =>
        Assert.Single(Messages("ADM0006", "ARTICLE 1ER\nAux alinéas 2 et 3 de l’article 2, supprimer le mot : « pain »."));

    private static IEnumerable<string> NotVerified(string text) => Messages("ADM9001", text);

    private static IEnumerable<string> Messages(string id, string text) =>
        new AmendmentChecker(RuleCatalogue.All)
            .Check(TextDocumentReader.Read(new SourceText(text, "essai")), Dossier.Empty, cancellation: TestContext.Current.CancellationToken)
            .Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Message.Fr);

    [Fact]
    public void A_check_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => new AmendmentChecker(RuleCatalogue.All).Check(s_document, Dossier.Empty, cancellation: stop.Token));
    }

    [Fact]
    public void A_checker_explains_its_own_rules_and_no_others()
    {
        var checker = new AmendmentChecker(RuleCatalogue.All);
        var result = checker.Check(s_document, Dossier.Empty, cancellation: TestContext.Current.CancellationToken);
        Assert.All(RuleCatalogue.Reporting, rule => Assert.Equal(
            result.Diagnostics.Any(diagnostic => diagnostic.Rule == rule.Descriptor),
            checker.Explain(rule, result, TestContext.Current.CancellationToken).Holds));
        Assert.Throws<ArgumentException>(() => checker.Explain(s_throwing, result, TestContext.Current.CancellationToken));
    }

    private static Finding Throw() => throw new FormatException("pas un nombre");
}
