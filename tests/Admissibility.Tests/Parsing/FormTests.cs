namespace Admissibility.Tests.Parsing;

/// <summary>Forms beside the frequent ones: as people type them, and as both chambers write them.</summary>
public class FormTests
{
    [Theory]
    [InlineData("Au 2° de l’article 5 est ainsi modifié : après le mot : « four », sont insérés les mots : « à bois ».", "insert(after sub 2° article 5 words[four]) «à bois»")]
    [InlineData("L’intitulé du 19° decies du II est ainsi rédigé : « Des fours ».", "rewrite(Paragraphe 19° decies heading sub II) «Des fours»")]
    [InlineData("À l’intitulé du 2° du A, le mot : « four » est supprimé.", "delete(Paragraphe 2° heading sub A words[four])")]
    [InlineData("L’intitulé de l’article L. 3 est ainsi rédigé : « Des fours ».", "rewrite(Article L. 3 heading) «Des fours»")]
    [InlineData("Aux intitulés du II de la section III et du B du même II, le mot : « four » est supprimé.", "modify(Paragraphe II heading Section III & Paragraphe B heading sub II) { delete(words[four]) }")]
    [InlineData("Les dispositions de l’article L. 3 sont rétablies dans leur rédaction antérieure à la loi n° 2029-1 du 5 mai 2029.", "restore(article L. 3) ")]
    [InlineData("Les dispositions du I de l’article L. 3 du code du travail sont abrogées.", "delete(sub I article L. 3 code du travail)")]
    [InlineData("Les dispositions du présent article sont exclusives de celles de l’article L. 3.", "provision")]
    [InlineData("Le chapitre II est complété par un paragraphe composé d’un article unique ainsi rédigé : « Art. L. 3. – Le four. »", "complete(Chapitre II) subdivision×1 «Art. L. 3. – Le four.»")]
    [InlineData("Le chapitre II est complété par une section 5 comprenant un article L. 3 ainsi rédigée : « Des fours »", "complete(Chapitre II) division×1 «Des fours»")]
    [InlineData("Le chapitre II est complété par une sous-section constituée de deux articles ainsi rédigée : « Des fours »", "complete(Chapitre II) division×1 «Des fours»")]
    [InlineData("Après la première phrase, est insérée une phrase ainsi rédigée : « Le four. » et la dernière phrase est supprimée.", "modify() { insert(after sentence 1) sentence×1 «Le four.» ; delete(sentence -1) }")]
    [InlineData("Au II, après la première phrase, est insérée une phrase ainsi rédigée : « Le four. » et la dernière phrase est supprimée.", "modify(sub II) { insert(after sentence 1) sentence×1 «Le four.» ; delete(sentence -1) }")]
    [InlineData("Le 3°, qui devient le 4°, est ainsi modifié : le mot : « four » est supprimé.", "modify(sub 3° becomes(sub 4°)) { delete(words[four]) }")]
    [InlineData("Le deuxième alinéa, devenu le troisième alinéa, est supprimé.", "delete(#alinea 2 becomes(#alinea 3))")]
    [InlineData("Les 3° et 4°, qui deviennent respectivement les 4° et 5°, sont complétés par le mot : « four ».", "complete(sub 3°,4° becomes(sub 4°,5°)) «four»")]
    [InlineData("Après le 3° qui devient le 4°, il est inséré un 5° ainsi rédigé : « 5° Le four. »", "insert(after sub 3° becomes(sub 4°)) subdivision×1 «5° Le four.»")]
    [InlineData("À l’article L. 3, devenu l’article L. 4, le mot : « four » est supprimé.", "delete(article L. 3 becomes(article L. 4) words[four])")]
    [InlineData("Le II devient le III et est ainsi modifié :\n1° Le mot : « four » est supprimé ;\n2° Le deuxième alinéa est supprimé.", "modify(sub II becomes(sub III)) { 1°: delete(words[four]) ; 2°: delete(#alinea 2) }")]
    [InlineData("Au 1° de l’article 3 de la loi n° 2029-1 du 5 mai 2029 relative au pain et à l’article 5 de la loi n° 2029-2 du 6 juin 2029 relative aux fours, le mot : « four » est supprimé.", "modify(sub 1° article 3 n° 2029-1 & article 5 n° 2029-2) { delete(words[four]) }")]
    [InlineData("L’article 3 de la loi n° 2029-1 du 5 mai 2029 relative au pain et l’article 5 de l’ordonnance n° 2029-2 du 6 juin 2029 relative aux fours sont abrogés.", "delete(article 3 n° 2029-1 & article 5 n° 2029-2)")]
    [InlineData("L’article 3 de la loi n° 2029-1 du 5 mai 2029 relative au pain et le II de l’article L. 4 du code du travail sont abrogés.", "delete(article 3 n° 2029-1 & sub II article L. 4 code du travail)")]
    [InlineData("L’article 3 de la loi n° 2029-1 du 5 mai 2029 portant application de l’article 44 et de l’article 47 de la Constitution est abrogé.", "delete(article 3 n° 2029-1)")]
    [InlineData("L’article 3 de la loi n° 2029-1 du 5 mai 2029 relative au pain et à la farine est abrogé.", "delete(article 3 n° 2029-1)")]
    [InlineData("L’article 5 de la loi n° 2029-1 du 5 mai 2029 relative au pain et ses décrets d’application sont abrogés.", "delete(article 5 n° 2029-1 & decree)")]
    [InlineData("La loi n° 2029-1 du 5 mai 2029 modifiant la loi n° 2020-3 du 6 juin 2020 et l’article L. 4 du code du travail est abrogée.", "delete(n° 2029-1)")]
    [InlineData("La loi n° 2029-1 du 5 mai 2029 agricole est abrogée.", "delete(n° 2029-1)")]
    [InlineData("L’article 3 de la loi n° 2029-1 du 5 mai 2029 pénitentiaire, est abrogé.", "delete(article 3 n° 2029-1)")]
    [InlineData("L’article A. 123-1 du code de commerce est abrogé.", "delete(article A. 123-1 code de commerce)")]
    [InlineData("Le I de l’article 46 quater-0 A de l’annexe III au code général des impôts est abrogé.", "delete(sub I article 46 quater-0 A code général des impôts, annexe III)")]
    [InlineData("L’article 310 HF de l’annexe II du code général des impôts est abrogé.", "delete(article 310 HF code général des impôts, annexe II)")]
    [InlineData("L’annexe IV au code général des impôts est ainsi modifiée : le mot : « four » est supprimé.", "modify(code général des impôts, annexe IV) { delete(words[four]) }")]
    [InlineData("À l’article 34 de la Constitution, après le mot : « four », il est inséré le mot : « rond ».", "insert(after article 34 constitution words[four]) «rond»")]
    [InlineData("L’article 50 du Règlement de l’Assemblée nationale est ainsi modifié : le mot : « four » est supprimé.", "modify(article 50 Règlement de l’Assemblée nationale) { delete(words[four]) }")]
    [InlineData("Le 2° de l’article 29 ter du Règlement du Sénat est abrogé.", "delete(sub 2° article 29 ter Règlement du Sénat)")]
    [InlineData("Son intitulé est ainsi rédigé : « Des fours ».", "rewrite(BillTitle heading) «Des fours»")]
    [InlineData("Les mots : « four » sont supprimés et remplacés par les mots : « fournil ».", "replace(words[four]) «fournil»")]
    [InlineData("Les articles L. 1 à L. 3 sont regroupés dans une section 1 intitulée : « Des fours ».", "insert(before article L. 1..L. 3) division×1 «Des fours»")]
    [InlineData("Après le II, sont insérés des III et IV ainsi rédigés :\n« III. – Le four.\n« IV. – Le pain. »", "insert(after sub II) subdivision «III. – Le four./IV. – Le pain.»")]
    [InlineData("Après l’article 5, il est inséré un article 5 bis est ainsi rédigé :\n« Art. 5 bis. – Le four. »", "insert(after article 5) article×1 «Art. 5 bis. – Le four.»")]
    [InlineData("Après le V de l’article 5 et le V de l’article 6, il est inséré un V bis ainsi rédigé :\n« V bis. – Le four. »", "modify(sub V article 5 & sub V article 6) { insert(after ) subdivision×1 «V bis. – Le four.» }")]
    [InlineData("Au sein du titre III, après le chapitre Ier, il est inséré un chapitre Ier bis ainsi rédigé :\n« Des fours »", "insert(after Titre III Chapitre Ier) division×1 «Des fours»")]
    [InlineData("Les articles du code du travail modifiés par la loi n° 2005-102 du 11 février 2005 sont rétablis dans leur rédaction antérieure, à l’exception des articles L. 1 et L. 2.", "restore(article code du travail wording except(article L. 1,L. 2)) ")]
    [InlineData("Après l’article 235 ter ZD-0 bis du code général des impôts, il est inséré un article 235 ter ZD bis A ainsi rédigé :\n« Art. 235 ter ZD bis A. – Le four. »", "insert(after article 235 ter ZD-0 bis code général des impôts) article×1 «Art. 235 ter ZD bis A. – Le four.»")]
    [InlineData("Le dernier alinéa du 2° du I.-A.-1 est supprimé.", "delete(#alinea -1 sub 2° sub I.A.1)")]
    [InlineData("Le 12° alinéa finissant par les mots : « du pain » est supprimé.", "delete(#alinea 12 wording)")]
    [InlineData("La numérotation des alinéas suivants est modifiée en conséquence.", "renumber(alinea) ")]
    [InlineData("L’article L. 423 25 1 du code du travail est abrogé.", "delete(article L. 423-25-1 code du travail)")]
    [InlineData("L’article L. 1 du code rural et de la pêche est abrogé.", "delete(article L. 1 code rural et de la pêche maritime)")]
    [InlineData("Le I de la section IIdu titre IV est abrogé.", "delete(sub I Section II Titre IV)")]
    [InlineData("À compter du 1er janvier 2027, le nombre : « 3 » est remplacé par le nombre : « 4 ».", "when replace(words[3]) «4»")]
    [InlineData("À compter de la publication de la présente loi, l’article L. 3 est abrogé.", "when delete(article L. 3)")]
    [InlineData("Le II devient le III et le III devient le IV.", "modify() { renumber(sub II) sub III ; renumber(sub III) sub IV }")]
    [InlineData("Il est inséré un paragraphe 3 intitulé : « Du pain » et comprenant les articles L. 3 à L. 5.", "insert(within ) subdivision×1 «Du pain»")]
    [InlineData("Le mot : « pain » est remplacé par le mot : « four » à l’article L. 3.", "modify(article L. 3) { replace(words[pain]) «four» }")]
    [InlineData("L’article L. 3 abrogé par l’article 12 de la loi n° 2005-102 du 11 février 2005 est rétabli dans sa rédaction antérieure à la même loi.", "restore(article L. 3 wording) ")]
    [InlineData("L’État se dote d’une stratégie des fournils.", "provision")]
    [InlineData("Après les 8° des articles L. 1 et L. 2, le 9° de l’article L. 3 et le 10° de l’article L. 4 du code du travail, il est inséré un alinéa ainsi rédigé : « Le four. »", "modify(sub 8° article L. 1,L. 2 & sub 9° article L. 3 & sub 10° article L. 4 code du travail) { insert(after ) alinea×1 «Le four.» }")]
    [InlineData("Avant le II de l’article 3, le III de l’article 4, le IV de l’article 5 et le V de l’article 6, il est inséré un alinéa ainsi rédigé : « Le four. »", "modify(sub II article 3 & sub III article 4 & sub IV article 5 & sub V article 6) { insert(before ) alinea×1 «Le four.» }")]
    [InlineData("La loi n° 57-12 du 20 décembre 1957 interdisant les pains autres que le « Pain rond » à l’intérieur des villes est abrogée.", "delete(n° 57-12)")]
    [InlineData("L’article 5 de la loi n° 57-12 du 20 décembre 1957 relative à l’appellation « Pain rond » dans les villes est abrogé.", "delete(article 5 n° 57-12)")]
    [InlineData("Le décret n° 70-78 du 27 août 1970 relatif aux fours prévus par l’art. 832 du code civil, est abrogé.", "delete(n° 70-78)")]
    [InlineData("Article 2\nL’article L. 3 est abrogé.", "heading ; delete(article L. 3)")]
    [InlineData("Article 2\nLe décret n° 70-78 du 27 août 1970 relatif aux fours est abrogé.", "heading ; delete(n° 70-78)")]
    [InlineData("Par exception au I de l’article 5, les communes qui avaient ouvert un four, avant le 1er octobre 2030, peuvent le garder.", "provision")]
    public void A_law_that_modifies_is_understood(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("Substituer le taux : « 30 % » le taux : « 50 % ».", "replace(words[30 %]) «50 %»")]
    [InlineData("Substituer l’alinéa 20 par l’alinéa suivant :\n« Le four. »", "replace(alinea 20) alinea «Le four.»")]
    [InlineData("À l’alinéa 2, substituer au mot :\n« cuit » ;\nle mot :\n« rond ».", "replace(alinea 2 words[cuit]) «rond»")]
    [InlineData("Remplacer la date du « 31 mars 2030 » par celle du « 30 juin 2030 ».", "replace(words[31 mars 2030]) «30 juin 2030»")]
    [InlineData("À l’alinéa 5, à ses deux occurrences, substituer au mot : « four » le mot : « fournil ».", "replace(alinea 5 words[four] ×2) «fournil»")]
    [InlineData("Rédiger ainsi les trois tableaux de l’alinéa 3 :\n« Un.\n« Deux. »", "rewrite(table 1-3 alinea 3) «Un./Deux.»")]
    [InlineData("Compléter par les mêmes mots l’alinéa 12.", "repeat insertion(alinea 12)")]
    [InlineData("Faire précéder cet article d’une division ainsi rédigée :\n« Des fours »", "insert(before this article) division×1 «Des fours»")]
    [InlineData("Supprimer les alinéas 20 à 36 inclus.", "delete(alinea 20-36)")]
    [InlineData("III. – II. – En conséquence, supprimer l’alinéa 4.", "III: so delete(alinea 4)")]
    [InlineData("Alinéa 12\nEn conséquence, supprimer cet alinéa", "delete(alinea 12 this alinea)")]
    [InlineData("Après la référence à l’article L. 5, insérer les mots : « et du four ».", "insert(after words[]) «et du four»")]
    [InlineData("Modifier et rédiger l’alinéa 2 comme suit :\n« Le four. »", "rewrite(alinea 2) «Le four.»")]
    [InlineData("Au 7èmealinéa, supprimer le mot : « four ».", "delete(#alinea 7 words[four])")]
    [InlineData("Modifier la numérotation des alinéas.", "renumber(alinea) ")]
    [InlineData("Supprimer le mot : « pain » et le remplacer par le mot : « four ».", "replace(words[pain]) «four»")]
    [InlineData("Supprimer à l’alinéa 3 le mot : « pain ».", "delete(alinea 3 words[pain])")]
    [InlineData("Remplacer le mot : « pain » par le mot : « four » à l’alinéa 3.", "modify(alinea 3) { replace(words[pain]) «four» }")]
    [InlineData("Substituer au mot : « pain » le mot : « four » à l’alinéa 3.", "modify(alinea 3) { replace(words[pain]) «four» }")]
    [InlineData("À l’alinéa 2, supprimer par deux fois le mot : « pain ».", "delete(alinea 2 words[pain] ×2)")]
    [InlineData("À l’alinéa 2, supprimer deux fois le mot : « pain ».", "delete(alinea 2 words[pain] ×2)")]
    [InlineData("À l’alinéa 2, remplacer à trois reprises le mot : « pain » par le mot : « four ».", "replace(alinea 2 words[pain] ×3) «four»")]
    [InlineData("Alinéas 1 et 3\nAprès le mot :\npain\ninsérer (deux fois) le mot :\nrond", "insert(after alinea 1,3 words[pain] ×2) «rond»")]
    [InlineData("Alinéa 5\nRemplacer (deux fois) le mot :\npain\npar le mot :\nfour", "replace(alinea 5 words[pain] ×2) «four»")]
    [InlineData("À chaque occurrence du mot : « pain », le remplacer par le mot : « four ».", "replace(1--1xwords[pain]) «four»")]
    [InlineData("Remplacer l’alinéa : « Le pain. » par l’alinéa suivant : « Le four. »", "replace(alinea & words[Le pain.]) alinea «Le four.»")]
    [InlineData("Remplacer dans l’ensemble de l’article le mot : « pain » par le mot : « four ».", "replace(article words[pain]) «four»")]
    [InlineData("En conséquence, supprimer toutes les occurrences du même mot à l’article 2.", "so delete(1--1xwords[] article 2)")]
    [InlineData("En conséquence, procéder de même à l’alinéa 5.", "so repeat any(alinea 5)")]
    [InlineData("Supprimer les alinéas n° 3 et n° 4.", "delete(alinea 3,4)")]
    [InlineData("À l’alinéa 3, in fine, ajouter le mot : « four ».", "insert(end alinea 3 end) «four»")]
    [InlineData("Compléter in fine l’alinéa 3 par le mot : « four ».", "complete(end alinea 3) «four»")]
    [InlineData("Rédiger ainsi le rapport annexé :\n« Le pain est rond. »", "rewrite(Annexe) «Le pain est rond.»")]
    [InlineData("Rédiger ainsi la fin de la première phrase de l’alinéa 3 et ajouter une phrase :\n« est rond. Le four est chaud. »", "rewrite(end sentence 1 alinea 3) «est rond. Le four est chaud.»")]
    [InlineData("Compléter l’amendement par la phrase suivante : « Le pain est rond. »", "complete(this amendment) sentence «Le pain est rond.»")]
    [InlineData("Alinéa 5, seconde phrase\nRédiger ainsi cette phrase :\n« Le pain est rond. »", "rewrite(alinea 5 sentence 2 this sentence) «Le pain est rond.»")]
    [InlineData("En conséquence, faire précéder cet article de la mention :\nI. –", "so insert(start this article) «I. –»")]
    [InlineData("Supprimer la division additionnelle et son intitulé.", "delete(Paragraphe & BillTitle heading)")]
    [InlineData("Dans le texte proposé par le I pour compléter l’article L. 3, supprimer le mot : « pain ».", "delete(proposed(sub I for article L. 3) words[pain])")]
    [InlineData("Alinéas 2, 4, première phrase, 5 et 7\nSupprimer le mot :\npain", "modify(alinea 2 & alinea 4 sentence 1 & alinea 5 & alinea 7) { delete(words[pain]) }")]
    [InlineData("Alinéas 2 et 4, première phrase\nSupprimer le mot :\npain", "delete(alinea 2,4 sentence 1 words[pain])")]
    [InlineData("À la ligne A du tableau de l’alinéa 5, supprimer le mot : « four ».", "delete(row A table alinea 5 words[four])")]
    [InlineData("À la colonne B de la ligne 3 du tableau de l’alinéa 5, supprimer le mot : « four ».", "delete(column B row 3 table alinea 5 words[four])")]
    [InlineData("Supprimer les lignes A et C du tableau de l’alinéa 5.", "delete(row A,C table alinea 5)")]
    [InlineData("Alinéa 5, tableau, ligne 3\nSupprimer le mot :\nfour", "delete(alinea 5 table row 3 words[four])")]
    [InlineData("Alinéa 5, tableau, lignes A et B, colonne C\nSupprimer le mot :\nfour", "delete(alinea 5 table row A,B column C words[four])")]
    [InlineData("Alinéa 5, qui devient l’alinéa 6\nSupprimer le mot :\nfour", "delete(alinea 5 becomes(alinea 6) words[four])")]
    [InlineData("Alinéa 7, deuxième phase\nSupprimer le mot :\nfour", "delete(alinea 7 sentence 2 words[four])")]
    [InlineData("I. – Alinéa 7, première phase\nAprès le mot :\npain\ninsérer le mot :\nrond", "I: insert(after alinea 7 sentence 1 words[pain]) «rond»")]
    [InlineData("À l’alinéa 3, supprimer le mot : « four ».\nRemplacer par le mot : « pain ».", "replace(alinea 3 words[four]) «pain»")]
    [InlineData("Supprimer les mots :\n« le four »\nRemplacer par les mots :\n« le pain »", "replace(words[le four]) «le pain»")]
    [InlineData("Supprimer l’alinéa 3 ;\nle remplacer par l’alinéa suivant :\n« Le pain. »", "replace(alinea 3) alinea «Le pain.»")]
    [InlineData("À l’alinéa 3, supprimer le mot : « four » et remplacer par « pain ».", "replace(alinea 3 words[four]) «pain»")]
    [InlineData("Modifier l’alinéa 3, supprimer « four » et remplacer par « pain ».", "modify(alinea 3) { replace(words[four]) «pain» }")]
    [InlineData("Modifier ainsi l’alinéa 3 : supprimer le mot : « four ».", "modify(alinea 3) { delete(words[four]) }")]
    [InlineData("Modifier l’alinéa 3 et supprimer le mot : « four ».", "modify(alinea 3) { delete(words[four]) }")]
    [InlineData("À la première phrase de l’alinéa 3, commencer par les mots : « Le four, ».", "insert(start sentence 1 alinea 3) «Le four,»")]
    [InlineData("Débuter l’alinéa 3 par les mots : « Le four, ».", "insert(start alinea 3) «Le four,»")]
    [InlineData("À l’alinéa 3, avant les mots : « Le pain », démarrer la phrase par : « Le four, ».", "insert(before alinea 3 words[Le pain] sentence) «Le four,»")]
    public void An_order_is_understood(string dispositif, string meant) => Assert.Equal(meant, Notation.OfOrders(dispositif));

    [Fact]
    public void A_repetition_may_list_its_places_line_by_line() => Assert.Equal(
        "modify(article 5) { 1°: replace(sub A words[2024]) «2026» ; 2°: so repeat substitution(sub A ter & sub C & #alinea 1 sub E) ; 3°: delete(sub F) }",
        Notation.OfArticle("""
            L’article 5 est ainsi modifié :
            1° Au A, l’année : « 2024 » est remplacée par l’année : « 2026 » ;
            2° En conséquence, il est procédé au même remplacement :
            a) dans le A ter,
            b) dans le C
            c) dans le premier alinéa du E ;
            3° Le F est abrogé.
            """));

    [Fact]
    public void The_third_level_of_a_list_has_numbers_of_its_own() => Assert.Equal(
        "modify(article 5) { a: modify(sub I) { i: delete(sentence 1) ; ii: delete(sentence 3) } ; b: delete(sub II) }",
        Notation.OfArticle("""
            L’article 5 est ainsi modifié :
            a) Le I est ainsi modifié :
            i) La première phrase est supprimée ;
            ii) La troisième phrase est supprimée ;
            b) Le II est abrogé.
            """));

    [Fact]
    public void The_ninth_letter_follows_the_eighth() => Assert.Equal(
        "modify(article 5) { g: delete(sub I) ; h: delete(sub II) ; i: delete(sub III) ; j: delete(sub IV) }",
        Notation.OfArticle("""
            L’article 5 est ainsi modifié :
            g) Le I est abrogé ;
            h) Le II est abrogé ;
            i) Le III est abrogé ;
            j) Le IV est abrogé.
            """));

    [Fact]
    public void Words_of_a_sub_amendment_are_between_single_marks_on_lines_of_their_own() => Assert.Equal(
        "complete(this amendment) alinea×4 «II. – En conséquence, à l’alinéa 6, substituer aux mots :/« Une formation »/les mots :/«Un module ».» { II: so replace(alinea 6 words[Une formation]) «Un module» }",
        Notation.OfOrders("""
            Compléter cet amendement par les quatre alinéas suivants :
            « II. – En conséquence, à l’alinéa 6, substituer aux mots :
            « Une formation »
            les mots :
            «Un module ».
            """));

    [Theory]
    [InlineData("Tous les fours du département sont fermés de plein droit à compter du 1er janvier 2030.", "provision")]
    [InlineData("À compter du 1er janvier 2030, il est institué une taxe dénommée : « taxe du four », exigible chaque année.", "provision")]
    [InlineData("L’ordre groupe obligatoirement tous les boulangers.", "provision")]
    [InlineData("Lorsqu’il fait usage de cette faculté, le boulanger veille à la propreté du four.", "provision")]
    [InlineData("Dans les communes retenues :\n1° Les boulangers peuvent ouvrir le dimanche ;\n2° Les meuniers sont payés.", "provision")]
    public void A_provision_of_its_own_is_understood(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("Il est procédé à la même zorbule au II.")]
    [InlineData("Le Gouvernement remet au Parlement un zorbule sur le four.")]
    [InlineData("La perte de recettes pour l’État est zorbulée à due concurrence par une taxe.")]
    [InlineData("L’article L. 5 est zorbuler par un alinéa.")]
    public void What_is_not_a_word_makes_no_provision(string text) => Assert.Equal("?", Notation.OfArticle(text));
}
