using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>The text of an additional article: law that modifies law, or provisions of its own.</summary>
public class ArticleTests
{
    [Theory]
    [InlineData("L’article L. 752-2 du code de commerce est abrogé.", "delete(article L. 752-2 code de commerce)")]
    [InlineData("Le 2° du II de l’article 207 du code général des impôts est supprimé.", "delete(sub 2° sub II article 207 code général des impôts)")]
    [InlineData("L’article L. 5211‑12‑1 du code du travail est complété par un alinéa ainsi rédigé :\n« Le four est éteint. »", "complete(article L. 5211-12-1 code du travail) alinea×1 «Le four est éteint.»")]
    [InlineData("Au deuxième alinéa de l’article 3 de la loi n° 2005-102 du 11 février 2005 pour l’égalité des droits et des chances, le mot : « un » est remplacé par le mot : « deux ».", "replace(#alinea 2 article 3 n° 2005-102 words[un]) «deux»")]
    [InlineData("Après l’article 3 du code des douanes, il est inséré un article 3 bis ainsi rédigé :\n« Art. 3 bis. – Le pain est rond. »", "insert(after article 3 code des douanes) article×1 «Art. 3 bis. – Le pain est rond.»")]
    [InlineData("L’article L. 1 du code rural et de la pêche maritime est ainsi rédigé :\n« Art. L. 1. – Le pain est rond. »", "rewrite(article L. 1 code rural et de la pêche maritime) «Art. L. 1. – Le pain est rond.»")]
    [InlineData("Après le mot : « four », la fin du premier alinéa de l’article L. 1 du code du travail est supprimée.", "delete(words[four] end #alinea 1 article L. 1 code du travail)")]
    [InlineData("Dans un délai de six mois à compter de la promulgation de la présente loi, le Gouvernement remet au Parlement un rapport sur le pain.", "report")]
    [InlineData("Le Gouvernement remet chaque année au Parlement un rapport sur les fours.\nPour chaque four, le rapport précise son âge.", "report")]
    [InlineData("Par dérogation à l’article L. 5, les mesures d’application du I, en tant qu’elles s’appliquent au four, sont déterminées par décret.", "decree")]
    [InlineData("Pour l’application du présent article à Mayotte, le mot : « un » est remplacé par le mot : « deux ».", "replace(this article words[un]) «deux»")]
    [InlineData("La loi du 2 juin 1891 ayant pour objet de régler les courses est ainsi modifiée :\n1° L’article 2 est abrogé.", "modify(law 2 juin 1891) { 1°: delete(article 2) }")]
    [InlineData("L’article 18 de la loi 10 juillet 1965 est abrogé.", "delete(article 18 law 10 juillet 1965)")]
    [InlineData("Le II de l’article 3, du code civil est abrogé.", "delete(sub II article 3 code civil)")]
    [InlineData("La section 2, du chapitre Ier du titre II, du livre III du code de commerce est abrogée.", "delete(Section 2 Chapitre Ier Titre II Livre III code de commerce)")]
    [InlineData("À la première phrase du A, après le mot : « un », est inséré le mot : « a » et, après le mot : « deux », est inséré le mot : « b ».", "modify(sentence 1 sub A) { insert(after words[un]) «a» ; insert(after words[deux]) «b» }")]
    [InlineData("Au I, après le mot : « un », est inséré le mot : « a » et le mot : « deux » est supprimé.", "modify(sub I) { insert(after words[un]) «a» ; delete(words[deux]) }")]
    [InlineData("Le titre IV du code civil est ainsi modifié :\n1° À l’intitulé, le mot : « un » est supprimé.", "modify(Titre IV code civil) { 1°: delete(Titre IV heading words[un]) }")]
    [InlineData("Tout four de plus de 500 mètres est soumis à une étude préalable.", "provision")]
    [InlineData("La perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs.", "gage(loss in full)")]
    [InlineData("La charge pour l’État est compensée par la majoration de l’accise sur les tabacs.", "gage(charge)")]
    public void A_provision_is_understood(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Fact]
    public void A_list_of_changes_belongs_to_its_heading() => Assert.Equal(
        "I: modify(article 209 B code général des impôts) { 1°: delete(sub II) ; 2°: modify(sub III) { a: delete(#alinea 1) ; b: replace(sentence -1 words[x]) «y» } } ; II: gage(loss in full)",
        Notation.OfArticle("""
            I. – L’article 209 B du code général des impôts est ainsi modifié :
            1° Le II est abrogé ;
            2° Le III est ainsi modifié :
            a) Le premier alinéa est supprimé ;
            b) À la dernière phrase, le mot : « x » est remplacé par le mot : « y ».
            II. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.
            """));

    [Fact]
    public void Quoted_law_is_read_in_its_turn() => Assert.Equal(
        "complete(this article) alinea×2 «II. – L’article L. 1 du code du travail est abrogé./III. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.» { II: delete(article L. 1 code du travail) ; III: gage(loss in full) }",
        Notation.OfOrders("""
            Compléter cet article par les deux alinéas suivants :
            « II. – L’article L. 1 du code du travail est abrogé.
            « III. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs. »
            """));

    [Fact]
    public void Quotations_nest() => Assert.Equal(
        "complete(article L. 1 code du travail) alinea×2 «Le mot « pain » est rond./Il est cuit.»",
        Notation.OfArticle("""
            L’article L. 1 du code du travail est complété par deux alinéas ainsi rédigés :
            « Le mot « pain » est rond.
            « Il est cuit. »
            """));

    [Fact]
    public void An_article_given_between_guillemets_is_read_all_the_same() =>
        Assert.Equal("delete(article L. 1 code du travail)", Notation.OfArticle("« L’article L. 1 du code du travail est abrogé. »"));

    [Theory]
    [InlineData("a) bis Le premier alinéa est supprimé ;", "a bis: delete(#alinea 1)")]
    [InlineData("a) bis (nouveau) Le II est abrogé ;", "a bis: delete(sub II)")]
    [InlineData("i) A La deuxième phrase est supprimée ;", "i A: delete(sentence 2)")]
    [InlineData("1° A L’article L. 9 est abrogé.", "1° A: delete(article L. 9)")]
    [InlineData("1° A la fin du II, le mot : « four » est supprimé.", "1°: delete(end sub II words[four])")]
    [InlineData("4 bis° L’article L. 3 est abrogé ;", "4 bis°: delete(article L. 3)")]
    [InlineData("a) Le I est abrogé ;\nab) Le II est abrogé ;\nb) Le III est abrogé.", "a: delete(sub I) ; ab: delete(sub II) ; b: delete(sub III)")]
    [InlineData("II. bis L’article L. 2 du code de commerce est abrogé.\nII. ter. – L’article L. 4 du code de commerce est abrogé.", "II bis: delete(article L. 2 code de commerce) ; II ter: delete(article L. 4 code de commerce)")]
    public void A_label_is_read_with_all_its_parts(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("Sont abrogés :\n1° L’article L. 3 du code de commerce ;\n2° Les articles R. 4 et R. 5 du code du travail.", "delete(article L. 3 code de commerce & article R. 4,R. 5 code du travail)")]
    [InlineData("Sont abrogés les articles R. 4 et R. 5 du code du travail.", "delete(article R. 4,R. 5 code du travail)")]
    [InlineData("Est abrogé, à compter du 1er janvier 2027, l’article L. 3 du code de commerce.", "when delete(article L. 3 code de commerce)")]
    [InlineData("À compter du 1er janvier 2027, sont abrogés :\n1° L’article L. 3 ;\n2° L’article L. 4.", "when delete(article L. 3 & article L. 4)")]
    [InlineData("Au II, sont supprimés les mots : « du four ».", "delete(sub II words[du four])")]
    public void A_repeal_whose_verb_is_first_has_its_targets(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Fact]
    public void An_item_without_subject_is_said_of_the_place_above_its_list() => Assert.Equal(
        "modify(article L. 3 code de commerce) { 1°: complete() sentence×1 «Le four.» ; 2°: delete() }",
        Notation.OfArticle("L’article L. 3 du code de commerce :\n1° Est complété par une phrase ainsi rédigée : « Le four. » ;\n2° Est supprimé."));

    [Fact]
    public void The_list_under_a_place_keeps_it_for_all_its_items() => Assert.Equal(
        "modify(code de commerce) { 1°: modify(article L. 215-2) { a: replace(#alinea 1 words[les fours]) «le four» ; b: delete(#alinea 2) } }",
        Notation.OfArticle("Le code de commerce est ainsi modifié :\n1° À l’article L. 215-2 :\na) Au premier alinéa, les mots : « les fours » sont remplacés par les mots : « le four » ;\nb) Le deuxième alinéa est supprimé ;"));

    [Theory]
    [InlineData("1° Le montant : « 3 € » est remplacé par le montant : « 4 € » :\n2° Au dernier alinéa, le mot : « four » est supprimé.", "1°: replace(words[3 €]) «4 €» ; 2°: delete(#alinea -1 words[four])")]
    [InlineData("a) Le second alinéa est supprimé :\nb) Le troisième alinéa est supprimé.", "a: delete(#alinea 2) ; b: delete(#alinea 3)")]
    public void A_colon_typed_for_a_semicolon_makes_no_list(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("Au 1er janvier 2026, le montant : « 3 € » est remplacé par le montant : « 4 € ».", "when replace(words[3 €]) «4 €»")]
    [InlineData("L’article L. 123-1-A du code de commerce est abrogé.", "delete(article L. 123-1 A code de commerce)")]
    [InlineData("L’article 42 quater– 0 B bis du code général des impôts est abrogé.", "delete(article 42 quater-0 B bis code général des impôts)")]
    [InlineData("Le sous-titre II du titre III du livre III du code civil est abrogé.", "delete(SousTitre II Titre III Livre III code civil)")]
    [InlineData("Le II est complété par un membre de phrase ainsi rédigé : « , sauf le dimanche ».", "complete(sub II) «, sauf le dimanche»")]
    [InlineData("Après l’article L. 3, il est rétabli un article L. 4 ainsi rédigé :\n« Art. L. 4. – Le four. »", "insert(after article L. 3) article×1 «Art. L. 4. – Le four.»")]
    [InlineData("Les tableaux nos 2, 3 et 4 annexés au code électoral sont abrogés.", "delete(table 2,3,4 code électoral)")]
    [InlineData("1° Le tableau I est ainsi modifié :\na) La dernière ligne est supprimée ;", "1°: modify(table 1) { a: delete(row -1) }")]
    [InlineData("L’article 12 de l’ordonnance n° 2021-310 du 24 mars 2021 relative aux obligations locales, sociales et de cuisson des boulangeries est ainsi modifié :\n1° Le I est abrogé.", "modify(article 12 n° 2021-310) { 1°: delete(sub I) }")]
    [InlineData("La dernière phrase du III de l’article L; 632-2 du code du patrimoine est supprimée.", "delete(sentence -1 sub III article L. 632-2 code du patrimoine)")]
    [InlineData("L’article 57 de la loi n° 2009-1436 du 24 novembre 2009 pénitentiaire est abrogé.", "delete(article 57 n° 2009-1436)")]
    [InlineData("L’article 4 de la loi « climat et résilience » est abrogé.", "delete(article 4 « climat et résilience »)")]
    [InlineData("Au chapeau du I, le mot : « four » est supprimé.", "delete(#alinea 1 sub I words[four])")]
    [InlineData("À la phrase introductive du I, le mot : « four » est supprimé.", "delete(#alinea 1 sub I words[four])")]
    [InlineData("À la phrase introductive de l’alinéa 3, le mot : « four » est supprimé.", "delete(sentence 1 alinea 3 words[four])")]
    public void A_rarer_form_is_understood(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("L’article 18 de l’ordonnance n° 58-1067 du 7 novembre 1958 portant loi organique sur le Conseil constitutionnel est abrogé.", LawKind.OrganicLaw)]
    [InlineData("L’article 18 de l’ordonnance n° 58-1067 du 7 novembre 1958 portant réforme des fours est abrogé.", LawKind.Ordinance)]
    public void An_ordinance_that_carries_an_organic_law_is_one(string text, LawKind kind) =>
        Assert.Equal(kind, Assert.Single(Notation.Parse(DispositifKind.Article, text).DescendantsAndSelf().OfType<LawReference>()).Kind);
}
