using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class ImposedDebateRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<ImposedDebateRule>();

    [Theory]
    [InlineData("L’évaluation des moulins [|donne lieu à un débat|] au Parlement.")]
    [InlineData("L’article L. 1 du code de commerce est complété par une phrase ainsi rédigée : « Chaque année, [|le Parlement débat|] du pain. »")]
    [InlineData("Une fois par an, [|un débat est organisé|] à l’Assemblée nationale et au Sénat.")]
    [InlineData("Le bilan [|est inscrit à l’ordre du jour|] de l’Assemblée nationale.")]
    [InlineData("Ses conclusions [|font l’objet d’un débat|] en séance publique.")]
    public void A_debate_of_the_chambers_is_reported(string text) => s_rule.Reports(Additional(text));

    [Theory]
    [InlineData("L’évaluation peut donner lieu à un débat au Parlement.")]
    [InlineData("Le projet fait l’objet d’un débat au conseil municipal.")]
    [InlineData("Le débat public est organisé par la Commission nationale du débat public.")]
    [InlineData("Lorsque le bilan fait l’objet d’un débat au Parlement, les meuniers sont invités.")]
    [InlineData("La demande est inscrite à l’ordre du jour du conseil d’administration.")]
    public void Another_debate_is_not(string text) => s_rule.Accepts(Additional(text));

    private static string Additional(string text) => $"APRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
