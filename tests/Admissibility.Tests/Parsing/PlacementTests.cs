using Admissibility.Bills;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Tests.Parsing;

public class PlacementTests
{
    [Theory]
    [InlineData("ARTICLE 5", PlacementPosition.On, DivisionKind.Article, "5", InsertedDivision.None)]
    [InlineData("ARTICLE PREMIER", PlacementPosition.On, DivisionKind.Article, "1er", InsertedDivision.None)]
    [InlineData("ARTICLE 1ER BIS AA", PlacementPosition.On, DivisionKind.Article, "1er bis AA", InsertedDivision.None)]
    [InlineData("ARTICLE 15 BIS A", PlacementPosition.On, DivisionKind.Article, "15 bis A", InsertedDivision.None)]
    [InlineData("ARTICLE UNIQUE", PlacementPosition.On, DivisionKind.Article, "unique", InsertedDivision.None)]
    [InlineData("ARTICLE LIMINAIRE", PlacementPosition.On, DivisionKind.Article, "liminaire", InsertedDivision.None)]
    [InlineData("ARTICLE 12 İ", PlacementPosition.On, DivisionKind.Article, "12 I", InsertedDivision.None)]
    [InlineData("TITRE", PlacementPosition.On, DivisionKind.BillTitle, "", InsertedDivision.None)]
    [InlineData("APRÈS L'ARTICLE 9, insérer l'article suivant:", PlacementPosition.After, DivisionKind.Article, "9", InsertedDivision.Article)]
    [InlineData("AVANT L’ARTICLE PREMIER, insérer l’article suivant :", PlacementPosition.Before, DivisionKind.Article, "1er", InsertedDivision.Article)]
    [InlineData("APRÈS L'ARTICLE 19, insérer la division et l'intitulé suivants:", PlacementPosition.After, DivisionKind.Article, "19", InsertedDivision.Heading)]
    [InlineData("APRÈS L'ARTICLE 14", PlacementPosition.After, DivisionKind.Article, "14", InsertedDivision.Article)]
    [InlineData("APRÈS ART. 15 BIS", PlacementPosition.After, DivisionKind.Article, "15 bis", InsertedDivision.Article)]
    [InlineData("ARTICLE ADDITIONNEL\nAPRÈS L'ARTICLE 11, insérer l'article suivant:", PlacementPosition.After, DivisionKind.Article, "11", InsertedDivision.Article)]
    [InlineData("ARTICLE ADDITIONNEL APRÈS ARTICLE 11 NONIES (NOUVEAU)", PlacementPosition.After, DivisionKind.Article, "11 nonies", InsertedDivision.Article)]
    [InlineData("Article additionnel après l’article 7 septies (Supprimé)", PlacementPosition.After, DivisionKind.Article, "7 septies", InsertedDivision.Article)]
    [InlineData("Intitulé de la proposition de loi", PlacementPosition.On, DivisionKind.BillTitle, "", InsertedDivision.None)]
    [InlineData("CHAPITRE II", PlacementPosition.On, DivisionKind.Chapitre, "II", InsertedDivision.None)]
    [InlineData("RAPPORT ANNEXÉ", PlacementPosition.On, DivisionKind.Annexe, "", InsertedDivision.None)]
    [InlineData("Rapport annexé à l’article 2", PlacementPosition.On, DivisionKind.Annexe, "", InsertedDivision.None)]
    [InlineData("ARTICLE 2 ET RAPPORT ANNEXÉ", PlacementPosition.On, DivisionKind.Article, "2", InsertedDivision.None)]
    [InlineData("Article 42 (État B (crédits de la mission))", PlacementPosition.On, DivisionKind.Article, "42", InsertedDivision.None)]
    [InlineData("ÉTAT B", PlacementPosition.On, DivisionKind.Etat, "B", InsertedDivision.None)]
    [InlineData("Article 9 b (nouveau", PlacementPosition.On, DivisionKind.Article, "9 B", InsertedDivision.None)]
    [InlineData("Titre iii bis (avant l'article 4)", PlacementPosition.On, DivisionKind.Titre, "III bis", InsertedDivision.None)]
    [InlineData("Article 1erbis", PlacementPosition.On, DivisionKind.Article, "1er bis", InsertedDivision.None)]
    [InlineData("Article 4 et état B", PlacementPosition.On, DivisionKind.Article, "4", InsertedDivision.None)]
    [InlineData("Avant le chapitre II Des fours et des fournils", PlacementPosition.Before, DivisionKind.Chapitre, "II", InsertedDivision.Article)]
    [InlineData("Intitulé de la proposition de loi organique", PlacementPosition.On, DivisionKind.BillTitle, "", InsertedDivision.None)]
    public void A_placement_is_understood(string line, PlacementPosition position, DivisionKind kind, string number, InsertedDivision inserts)
    {
        var placement = AmendmentParser.ParsePlacement(Excerpt.Of(line, ""), out var slips);
        Assert.NotNull(placement);
        Assert.Equal((position, kind, number, inserts), (placement.Position, placement.Division.Kind, placement.Division.Number, placement.Inserts));
        Assert.Empty(slips);
    }

    [Theory]
    [InlineData("Supprimer cet article.")]
    [InlineData("ARTICLE")]
    [InlineData("Article 5 du code de commerce")]
    [InlineData("Titre d’un ouvrage")]
    [InlineData("")]
    public void Any_other_line_is_not_a_placement(string line) => Assert.Null(AmendmentParser.ParsePlacement(Excerpt.Of(line, ""), out _));

    [Theory]
    [InlineData("ARTILCE 5", "ARTILCE", "ARTICLE")]
    [InlineData("APRÈS L'ARTCLE 9, insérer l'article suivant:", "ARTCLE", "ARTICLE")]
    [InlineData("APRÉES L'ARTICLE 9, insérer l'article suivant:", "APRÉES", "APRÈS")]
    public void A_misspelt_keyword_is_read_and_named(string line, string written, string meant)
    {
        Assert.NotNull(AmendmentParser.ParsePlacement(Excerpt.Of(line, ""), out var slips));
        Assert.Equal((written, meant), (slips[0].Written, slips[0].Meant));
    }
}
