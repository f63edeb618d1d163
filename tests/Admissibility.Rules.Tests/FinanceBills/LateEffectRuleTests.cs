using Admissibility.Bills;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class LateEffectRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<LateEffectRule>()
        .With(new() { Chamber = Chamber.Senat, Nature = BillNature.Finance, AsAt = new(2018, 11, 20) });

    private const string Relief = "I. – L’article 200 du code général des impôts est complété par les mots : « et par quartier ».\nII. – ";

    [Theory]
    [InlineData("[|Le I s’applique à compter du 1er janvier 2022|].")]
    [InlineData("[|Le I entre en vigueur le 1er janvier 2022|].")]
    [InlineData("[|Le I s’applique aux impositions dues au titre de 2022|].")]
    public void An_effect_after_the_year_of_the_bill_is_reported(string clause) => s_rule.Reports(
        Additional(Relief + clause),
        "Effet à partir de 2022 seulement : la commission des finances du Sénat écarte de la première partie ce qui ne touche pas les ressources de l’année du "
            + "projet, 2019.");

    [Theory]
    [InlineData("Le I s’applique à compter du 1er janvier 2019.")]
    [InlineData("Le I s’applique aux impositions dues au titre de 2019.")]
    [InlineData("Le I s’applique à compter de la publication de la présente loi.")]
    [InlineData("Le I s’applique à compter du 1er janvier 2019.\nIII. – Le II s’applique à compter du 1er janvier 2022.")]
    public void An_effect_in_the_year_is_in_its_place(string clause) => s_rule.Accepts(Additional(Relief + clause));

    [Fact]
    public void The_assemblee_discusses_such_amendments() => s_rule
        .With(new() { Chamber = Chamber.Assemblee, Nature = BillNature.Finance, AsAt = new(2018, 11, 20) })
        .Accepts(Additional(Relief + "Le I s’applique à compter du 1er janvier 2022."));

    [Fact]
    public void The_second_part_looks_further() => s_rule.Accepts(Additional(Relief + "Le I s’applique à compter du 1er janvier 2022.", "II-93"));

    [Fact]
    public void Without_a_day_the_year_of_the_bill_is_not_known() => s_rule.With(new() { Chamber = Chamber.Senat, Nature = BillNature.Finance })
        .Accepts(Additional(Relief + "Le I s’applique à compter du 1er janvier 2022."));

    private static string Additional(string text, string number = "I-93") =>
        $"AMENDEMENT\nN° {number}\nprésenté par\nM. Aubry\n----------\nAPRÈS L’ARTICLE 2, insérer l’article suivant :\n{text}";
}
