using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class InjunctionRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<InjunctionRule>();

    [Theory]
    [InlineData("[|Le Gouvernement dépose un projet de loi|] sur la farine avant le 1er janvier 2028.")]
    [InlineData("[|Le Gouvernement soumet au Parlement, dans un délai d’un an, un projet de loi|] sur la farine.")]
    [InlineData("[|Le Gouvernement est tenu de déposer sans délai un projet de loi|] sur la farine.")]
    [InlineData("[|Le Premier ministre présente un projet de loi|] de programmation des moulins.")]
    [InlineData("À l’issue de l’expérimentation, [|le Gouvernement engage une réforme|] du levain.")]
    [InlineData("[|Le Gouvernement ouvre des négociations|] avec les meuniers.")]
    [InlineData("[|Le Gouvernement prend, dans les meilleurs délais, les mesures|] nécessaires à la pesée du pain.")]
    [InlineData("[|Le Gouvernement met en œuvre toutes les mesures|] utiles.")]
    [InlineData("[|Le Gouvernement saisit la Commission européenne|] d’une demande de dérogation.")]
    public void An_order_to_the_Government_is_reported(string text) => s_rule.Reports(Additional(text));

    [Theory]
    [InlineData("Le Gouvernement remet au Parlement un rapport sur un projet de loi relatif à la farine.")]
    [InlineData("Dans un délai de six mois, le Gouvernement présente au Parlement un bilan des mesures prises.")]
    [InlineData("Le Gouvernement peut engager des négociations.")]
    [InlineData("Lorsque le Gouvernement dépose un projet de loi, les meuniers sont consultés.")]
    [InlineData("Le rapport dit si le Gouvernement prend les mesures nécessaires.")]
    [InlineData("Le Gouvernement présente sa politique du pain.")]
    [InlineData("Le maire prend les mesures nécessaires.")]
    [InlineData("Le Gouvernement fixe par décret les mesures de pesée.")]
    public void What_orders_nothing_of_the_kind_is_not(string text) => s_rule.Accepts(Additional(text));

    [Fact]
    public void The_Government_may_bind_itself() => s_rule.Accepts(
        "ASSEMBLÉE NATIONALE\nAMENDEMENT\nN° 5\nprésenté par\nle Gouvernement\n----------\n"
            + Additional("Le Gouvernement dépose un projet de loi sur la farine."));

    [Fact]
    public void The_message_shows_the_passage() => s_rule.Reports(
        Additional("[|Le Gouvernement ouvre des négociations|]."),
        "Passage « Le Gouvernement ouvre des négociations » : pourrait constituer une injonction au Gouvernement, qui a seul l’initiative de ses projets de "
            + "loi et conduit seul les négociations. Une demande de rapport serait recevable.");

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
