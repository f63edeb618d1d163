using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

public class UnknownTablePartRuleTests
{
    private static readonly RuleVerifier s_rule = Bench.For<UnknownTablePartRule>().With(Bench.SecondReading);

    [Fact]
    public void A_row_beyond_the_last_is_reported() => s_rule.Reports("""
        ARTICLE 5
        Supprimer [|la septième ligne du tableau|].
        """, "La partie de tableau visée n’a pas été trouvée dans l’article 5.");

    [Fact]
    public void A_column_beyond_the_last_is_reported() => s_rule.Reports("""
        ARTICLE 5
        À [|la quatrième colonne de la deuxième ligne du tableau, substituer au nombre : « 3 »|] le nombre : « 4 ».
        """);

    [Theory]
    [InlineData("Supprimer la troisième ligne du tableau.")]
    [InlineData("À la seconde colonne de la deuxième ligne du tableau, substituer au nombre : « 3 » le nombre : « 4 ».")]
    public void The_rows_and_columns_there_are_are_accepted(string dispositif) => s_rule.Accepts($"""
        ARTICLE 5
        {dispositif}
        """);

    [Fact]
    public void Of_an_article_whose_file_shows_no_table_nothing_is_said() => s_rule.Accepts("""
        ARTICLE 1ER
        Supprimer la septième ligne du tableau.
        """);
}
