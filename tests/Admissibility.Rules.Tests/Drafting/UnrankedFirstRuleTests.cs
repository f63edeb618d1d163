using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnrankedFirstRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnrankedFirstRule>();

    [Theory]
    [InlineData("L’article [|1|] de la loi n° 2010-874 du 27 juillet 2010 est abrogé.", "« article 1 » s’écrit « article 1er ».")]
    [InlineData("Les articles [|1|] à 3 de la loi n° 2010-874 du 27 juillet 2010 sont abrogés.", "« articles 1 » s’écrit « articles 1er ».")]
    [InlineData("Le chapitre [|I|] bis du titre II du code de commerce est abrogé.", "« chapitre I » s’écrit « chapitre Ier ».")]
    [InlineData("Le titre II du livre [|I|] du code de commerce est abrogé.", "« livre I » s’écrit « livre Ier ».")]
    [InlineData("La présente loi entre en vigueur le [|1|] janvier 2027.", "« 1 janvier » s’écrit « 1er janvier ».")]
    public void The_first_without_its_ending_is_reported(string text, string message) =>
        s_rule.Reports($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}", message);

    [Theory]
    [InlineData("L’article 1er de la loi n° 2010-874 du 27 juillet 2010 est abrogé.")]
    [InlineData("L’article 1 er de la loi n° 2010-874 du 27 juillet 2010 est abrogé.")]
    [InlineData("L’article 1 A du code général des impôts est abrogé.")]
    [InlineData("L’article 1 bis du code général des impôts est abrogé.")]
    [InlineData("L’article 1-2 de la loi n° 2010-874 du 27 juillet 2010 est abrogé.")]
    [InlineData("L’article 1° de la loi n° 2010-874 du 27 juillet 2010 est abrogé.")]
    [InlineData("Le I de l’article L. 3 du code de commerce est abrogé.")]
    [InlineData("Le titre Ier du livre Ier du code de commerce est abrogé.")]
    [InlineData("Les boulangers appliquent l’article 1 du règlement (UE) n° 1169/2011 du 25 octobre 2011.")]
    [InlineData("La présente loi entre en vigueur le 21 janvier 2027.")]
    [InlineData("Au premier alinéa de l’article L. 3 du code de commerce, les mots : « le titre I » sont supprimés.")]
    public void Other_numbers_and_words_of_another_text_are_accepted(string text) =>
        s_rule.Accepts($"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}");

    [Fact]
    public void The_ending_is_written() => MendedText.Is<UnrankedFirstRule>(
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe titre I du code de commerce est abrogé.",
        "APRÈS L’ARTICLE 2, insérer l’article suivant :\nLe titre Ier du code de commerce est abrogé.");
}
