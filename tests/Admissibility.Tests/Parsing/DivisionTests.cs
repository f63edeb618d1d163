using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>Divisions and their headings as places, and what is said once for several places.</summary>
public class DivisionTests
{
    [Theory]
    [InlineData("Le titre préliminaire du livre II du code rural est abrogé.", "delete(Titre préliminaire Livre II code rural)")]
    [InlineData("Le chapitre préliminaire du livre préliminaire du code rural est abrogé.", "delete(Chapitre préliminaire Livre préliminaire code rural)")]
    [InlineData("Le titre liminaire du code rural est abrogé.", "delete(Titre liminaire code rural)")]
    [InlineData("Le chapitre unique du titre II du code rural est abrogé.", "delete(Chapitre unique Titre II code rural)")]
    [InlineData("L’intitulé du titre préliminaire du code rural est ainsi rédigé : « Des fours »", "rewrite(Titre préliminaire heading code rural) «Des fours»")]
    [InlineData("Après le titre préliminaire bis du code rural, il est inséré un titre préliminaire ter ainsi rédigé :\n« Le four. »", "insert(after Titre préliminaire bis code rural) division×1 «Le four.»")]
    public void A_preliminary_division_is_called_so(string article, string meant) => Assert.Equal(meant, Notation.OfArticle(article));

    [Theory]
    [InlineData("Le sous-paragraphe 4 du paragraphe 3 de la sous-section 2 du code rural est abrogé.", "delete(SousParagraphe 4 Paragraphe 3 SousSection 2 code rural)")]
    [InlineData("À l’intitulé du sous-titre Ier du titre V du code rural, le mot : « four » est supprimé.", "delete(SousTitre Ier heading Titre V code rural words[four])")]
    [InlineData("Après le sous-paragraphe 4 du code rural, il est inséré un sous-paragraphe 5 ainsi rédigé :\n« Le four. »", "insert(after SousParagraphe 4 code rural) division×1 «Le four.»")]
    [InlineData("Au paragraphe 3 du code rural, au sous-paragraphe 4, le mot : « four » est supprimé.", "delete(Paragraphe 3 code rural SousParagraphe 4 words[four])")]
    public void What_is_below_a_title_or_a_paragraph_is_a_division_of_its_own(string article, string meant) => Assert.Equal(meant, Notation.OfArticle(article));

    [Theory]
    [InlineData("Le 8 du II de la section I du code rural est ainsi modifié :\na) À l’intitulé, le mot : « four » est supprimé ;\nb) L’article 16 est abrogé.", "modify(sub 8 sub II Section I code rural) { a: delete(Paragraphe 8 heading words[four]) ; b: delete(article 16) }")]
    [InlineData("Le II de la section I du code rural est ainsi modifié :\n1° L’intitulé est complété par les mots : « et moulins » ;\n2° Le B est ainsi modifié :\na) À son intitulé, le mot : « four » est supprimé ;\nb) L’article 16 est abrogé.", "modify(sub II Section I code rural) { 1°: complete(Paragraphe II heading) «et moulins» ; 2°: modify(sub B) { a: delete(Paragraphe B heading words[four]) ; b: delete(article 16) } }")]
    [InlineData("L’article 5 du code rural est ainsi modifié :\n1° À l’intitulé, le mot : « four » est supprimé ;\n2° Le I est abrogé.", "modify(article 5 code rural) { 1°: delete(Article 5 heading words[four]) ; 2°: delete(sub I) }")]
    [InlineData("Les I et II du code rural sont ainsi modifiés :\n1° À l’intitulé, le mot : « four » est supprimé ;\n2° Le 3 est abrogé.", "modify(sub I,II code rural) { 1°: delete(BillTitle heading words[four]) ; 2°: delete(sub 3) }")]
    public void A_bare_heading_in_a_list_is_that_of_what_the_list_changes(string article, string meant) => Assert.Equal(meant, Notation.OfArticle(article));

    [Theory]
    [InlineData("Les intitulés du chapitre II et de la section 3 du titre IV du code rural sont abrogés.", "delete(Chapitre II heading & Section 3 heading Titre IV code rural)")]
    [InlineData("Aux intitulés du II de la section I du code rural et du B de ce même II, le mot : « four » est supprimé.", "modify(Paragraphe II heading Section I code rural & Paragraphe B heading sub II) { delete(words[four]) }")]
    [InlineData("L’intitulé du II et le B du III du code rural sont abrogés.", "delete(Paragraphe II heading & sub B sub III code rural)")]
    public void Headings_in_the_plural_are_those_of_all_that_is_named(string article, string meant) => Assert.Equal(meant, Notation.OfArticle(article));

    [Theory]
    [InlineData("Alinéa 36, tableau, première colonne, dixième ligne", "alinea 36 table column 1 row 10")]
    [InlineData("Alinéa 36, tableau, dixième ligne, première colonne", "alinea 36 table row 10 column 1")]
    [InlineData("Alinéa 36, tableau, colonne 2, lignes 3 et 4", "alinea 36 table column 2 row 3,4")]
    public void A_column_and_a_row_are_one_cell_in_either_order(string place, string meant) =>
        Assert.Equal($"delete({meant} words[four])", Notation.OfOrders($"{place}\nSupprimer le mot :\nfour"));

    [Fact]
    public void A_column_and_a_row_with_et_between_them_are_two_places() => Assert.Equal(
        "modify(alinea 36 table column 1 & row 10) { delete(words[four]) }",
        Notation.OfOrders("Alinéa 36, tableau, première colonne et dixième ligne\nSupprimer le mot :\nfour"));

    [Theory]
    [InlineData("Aux a, b et dernier alinéa du 2° du III de l’article 9", "sub a,b sub 2° sub III article 9")]
    [InlineData("Au a et à la première phrase du dernier alinéa du 2° du III de l’article 9", "sub a sub 2° sub III article 9")]
    [InlineData("Au 1° et au dernier alinéa du III de l’article 9", "sub 1° sub III article 9")]
    [InlineData("Au I bis et au dernier alinéa du 3° du III de l’article 9", "sub I bis article 9")]
    public void A_subdivision_lies_where_the_alinea_beside_it_does(string places, string meant)
    {
        var tree = Notation.Parse(DispositifKind.Article, $"{places}, le mot : « four » est supprimé.");
        Assert.Equal($"{meant} words[four]", Notation.OfPlace(Operation.In(tree).First().Places[0]));
    }
}
