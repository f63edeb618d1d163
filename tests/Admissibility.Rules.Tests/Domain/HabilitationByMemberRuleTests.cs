using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Facts;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class HabilitationByMemberRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<HabilitationByMemberRule>();

    private const string Asked = "le Gouvernement est autorisé à prendre par ordonnance les mesures relevant du domaine de la loi nécessaires à la "
        + "panification";

    [Theory]
    [InlineData("Dans un délai de six mois, " + Asked)]
    [InlineData("Dans les conditions prévues à l’article 38 de la Constitution, le Gouvernement est habilité à prendre, par voie d’ordonnance, les mesures "
        + "nécessaires au pain")]
    [InlineData("Le Gouvernement peut légiférer par ordonnances sur le pain")]
    public void An_additional_article_that_asks_is_reported(string sentence) => s_rule.Reports(
        Additional($"[|{sentence}|]"), "Habilitation du Gouvernement à légiférer par ordonnance : seul le Gouvernement peut le demander.");

    [Fact]
    public void An_alinéa_that_asks_is_reported() =>
        s_rule.Reports(Header() + "ARTICLE 2\nCompléter cet article par l’alinéa suivant :\n« [|Dans un délai de six mois, " + Asked + "|]. »");

    [Fact]
    public void An_article_restored_with_it_is_reported() =>
        s_rule.Reports(Header() + "ARTICLE 2\nRétablir cet article dans la rédaction suivante :\n« [|Dans un délai de six mois, " + Asked + "|]. »");

    [Theory]
    [InlineData("Le Gouvernement remet au Parlement un rapport sur ce que le Gouvernement est autorisé à prendre par ordonnance.")]
    [InlineData("Lorsque le Gouvernement est autorisé à prendre par ordonnance des mesures sur le pain, il en informe les boulangers.")]
    [InlineData("Le Gouvernement n’est pas autorisé à prendre par ordonnance des mesures sur le pain.")]
    [InlineData("Le Gouvernement est autorisé à fermer les fours.")]
    [InlineData("Au premier alinéa de l’article L. 121-80 du code de commerce, les mots : « le Gouvernement est autorisé à prendre par ordonnance » sont "
        + "supprimés.")]
    [InlineData("L’ordonnance n° 2020-1 du 3 janvier 2020 est ratifiée.")]
    public void What_speaks_of_ordinances_need_not_ask_for_one(string sentence) => s_rule.Accepts(Additional(sentence));

    [Fact]
    public void The_Government_asks_for_itself() => s_rule.Accepts(Additional($"Dans un délai de six mois, {Asked}.", "Le Gouvernement"));

    [Fact]
    public void Without_the_bill_nothing_is_concluded() =>
        s_rule.With(Dossier.Empty).IsUnassessedWithout(Additional($"Dans un délai de six mois, {Asked}."), DossierBill.Missing);

    [Fact]
    public void Without_the_author_nothing_is_concluded() =>
        s_rule.IsUnassessedWithout("APRÈS L’ARTICLE 2, insérer l’article suivant :\nDans un délai de six mois, " + Asked + ".", Authorship.Missing);

    private static readonly Dossier s_withOne = new()
    {
        Bill = BillTextReader.Read("Titre\nArticle 1er\nDans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement est "
            + "autorisé à prendre par ordonnance les mesures nécessaires au pain.\nArticle 2\nLe pain est vendu dans les six mois."),
    };

    [Theory]
    [InlineData("douze mois")]
    [InlineData("neuf mois")]
    public void A_longer_time_is_reported(string time) => s_rule.With(s_withOne).Reports(
        Header() + $"ARTICLE 1ER\n[|À l’alinéa 1, substituer aux mots : « six mois » les mots : « {time} »|].",
            "Le délai d’une habilitation à légiférer par ordonnance est allongé : seul le Gouvernement peut le demander.");

    [Fact]
    public void A_shorter_time_is_open() =>
        s_rule.With(s_withOne).Accepts(Header() + "ARTICLE 1ER\nÀ l’alinéa 1, substituer aux mots : « six mois » les mots : « trois mois ».");

    [Fact]
    public void A_time_outside_the_habilitation_is_open() =>
        s_rule.With(s_withOne).Accepts(Header() + "ARTICLE 2\nÀ l’alinéa 1, substituer aux mots : « six mois » les mots : « douze mois ».");

    [Fact]
    public void What_another_bill_holds_says_nothing() => s_rule.With(new() { Bill = new("Titre", "78", [], s_withOne.Bill!.Articles) })
        .ReadBy(source => OnBill("77", TextDocumentReader.Read(source)))
        .IsUnassessedWithout(Additional($"Dans un délai de six mois, {Asked}."), DossierBill.Missing);

    [Fact]
    public void What_the_bill_holds_may_be_moved() => s_rule.With(s_withOne).Accepts(Additional($"Dans un délai de six mois, {Asked}."));

    private static AmendmentDocument OnBill(string number, AmendmentDocument read) =>
        read with { Header = read.Header with { BillNumber = new(number, default) } };

    private static string Header(string author = "M. Aubry") => $"AMENDEMENT\nprésenté par\n{author}\n----------\n";

    private static string Additional(string text, string author = "M. Aubry") => $"{Header(author)}APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
