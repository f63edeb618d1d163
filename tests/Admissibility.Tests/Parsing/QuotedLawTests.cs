using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Parsing.Statements;
using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>What is quoted may be law that changes law; most of it is law of its own, and says nothing that is to be done.</summary>
public class QuotedLawTests
{
    [Theory]
    [InlineData("Le II est abrogé.")]
    [InlineData("Au II, les mots : « du four » sont supprimés.")]
    [InlineData("Au II, le mot : « four » est remplacé par le mot : « moulin ».")]
    [InlineData("Le II est complété par les mots : « et du moulin ».")]
    [InlineData("Après le II, il est inséré un III ainsi rédigé : « III. – Le four. »")]
    [InlineData("Au II, sont ajoutés les mots : « du four ».")]
    [InlineData("Le II est ainsi rédigé : « II. – Le four. »")]
    [InlineData("Le II est rétabli.")]
    [InlineData("Le II devient le III.")]
    [InlineData("Supprimer le II.")]
    [InlineData("À la fin du II, substituer au mot : « four » le mot : « moulin ».")]
    [InlineData("La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.")]
    [InlineData("Chapitre II")]
    public void A_change_that_is_quoted_is_read(string law) => Assert.NotEmpty(LawIn(law));

    [Theory]
    [InlineData("Le four est éteint à midi.")]
    [InlineData("– 4 500")]
    [InlineData("– 4 500\n« – 6 000")]
    [InlineData("L. 511-1 Résultant de l’ordonnance du 15 juin")]
    [InlineData("Au II :\n« a) Le four ;\n« b) Le moulin.")]
    public void What_changes_nothing_holds_no_instruction(string law) => Assert.DoesNotContain(LawIn(law), instruction => instruction is Modification);

    [Theory]
    [InlineData("« 1° L’article L. 2 est complété par un alinéa ainsi rédigé :\n« Le four est rond. » ;\n« 2° L’article L. 4 est abrogé. »", "modify(code de commerce) { 1°: complete(article L. 2) alinea×1 «Le four est rond.» ; 2°: delete(article L. 4) }")]
    [InlineData("« 1° L’article L. 2 est complété par deux alinéas ainsi rédigés :\n« Le four est rond.\n« Le pain est cuit. » ;\n« 2° Le II est remplacé par les dispositions suivantes :\n« II. – Le four. » ;\n« 3° L’article L. 4 est abrogé. »", "modify(code de commerce) { 1°: complete(article L. 2) alinea×2 «Le four est rond./Le pain est cuit.» ; 2°: replace(sub II) «II. – Le four.» ; 3°: delete(article L. 4) }")]
    [InlineData("« 1° L’article L. 4 est abrogé ;\n« 2° L’article L. 2 est complété par une phrase ainsi rédigée :\n« Le four est rond. » »", "modify(code de commerce) { 1°: delete(article L. 4) ; 2°: complete(article L. 2) sentence×1 «Le four est rond.» }")]
    public void A_quoted_list_keeps_its_subject_where_an_inner_text_has_no_mark_of_its_own(string list, string meant)
    {
        var quotation = Assert.Single(QuotationsOf($"Rédiger ainsi cet article :\n« Le code de commerce est ainsi modifié :\n{list}"));
        Assert.Equal(meant, string.Join(" ; ", quotation.Law.Select(Notation.Of)));
    }

    [Theory]
    [InlineData("« Art. L. 3. – Le four. »\n« Art. L. 4. – Le pain. » ;\n« 2° L’article L. 6 est abrogé. »", "article×2 «Art. L. 3. – Le four.»«Art. L. 4. – Le pain.» ; 2°: delete(article L. 6) }")]
    [InlineData("« « Art. L. 3. – Le four. »\n« Art. L. 4. – Le pain. »\n« Art. L. 5. – Le sel. » ;\n« 2° L’article L. 6 est abrogé. »", "article×2 «Art. L. 3. – Le four.»«Art. L. 4. – Le pain.»«Art. L. 5. – Le sel.» ; 2°: delete(article L. 6) }")]
    [InlineData("« Art. L. 3. – Le four. »\n« Art. L. 4. – Le pain.\n« Le sel. »", "article×2 «Art. L. 3. – Le four.»«Art. L. 4. – Le pain./Le sel.» }")]
    [InlineData("« « Art. L. 3. – Le four. »\n« « Art. L. 4. – Le pain. » ;\n« 2° L’article L. 6 est abrogé. »", "article×2 «Art. L. 3. – Le four.»«Art. L. 4. – Le pain.» ; 2°: delete(article L. 6) }")]
    [InlineData("« Art. L. 3. – Le four dit « rond ».\n« Art. L. 4. – Le pain. » ;\n« 2° L’article L. 6 est abrogé. »", "article×2 «Art. L. 3. – Le four dit « rond »./Art. L. 4. – Le pain.» ; 2°: delete(article L. 6) }")]
    public void Articles_that_are_each_closed_in_a_quoted_list_are_all_inserted(string articles, string meant) => Assert.EndsWith(
        meant,
        string.Join(" ; ", Assert.Single(QuotationsOf(
            "Rédiger ainsi cet article :\n« Le code de commerce est ainsi modifié :\n"
            + $"« 1° Après l’article L. 2, sont insérés deux articles ainsi rédigés :\n{articles}")).Law.Select(Notation.Of)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("VI. – 1° Par dérogation à l’article L. 2, le tarif est de 5 € ;\n« 2° L’article L. 3 est abrogé.", "VI: modify() { 1°: provision ; 2°: delete(article L. 3) }")]
    [InlineData("VI. – 1° L’article L. 3 est abrogé ;\n« 2° Par dérogation à l’article L. 2, le tarif est de 5 €.", "VI: modify() { 1°: delete(article L. 3) ; 2°: provision }")]
    [InlineData("II. – A. – Les fours suivants sont exonérés :\n« 1° Les fours ronds ;\n« 2° Les fours carrés.\n« B. – L’article L. 3 est abrogé.\n« C. – Les fours sont éteints à midi.", "II: modify() { A: provision ; B: delete(article L. 3) ; C: provision }")]
    [InlineData("II. – A. – Les fours sont éteints à midi.\n« B. – Le pain est cuit.", "")]
    [InlineData("II. – A. – Les fours sont éteints à midi.\n« B. – Le pain est cuit.\n« III. – L’article L. 3 est abrogé.", "III: delete(article L. 3)")]
    [InlineData("II. – A. – Les fours sont éteints à midi.\n« B. – Un décret précise les modalités d’application du présent article.", "II: modify() { B: decree }")]
    [InlineData("Art. L. 2. – I. – Les fours sont éteints à midi.\n« II. – Un décret précise les modalités d’application du présent article.", "II: decree")]
    public void A_quoted_group_that_changes_law_keeps_what_it_says_of_its_own(string group, string meant) => Assert.Equal(
        meant, string.Join(" ; ", Assert.Single(QuotationsOf($"Compléter cet article par les alinéas suivants :\n« {group} »")).Law.Select(Notation.Of)));

    [Fact]
    public void Two_quoted_paragraphs_that_are_each_closed_stay_two() =>
        Assert.Equal(2, QuotationsOf("Compléter cet article par les deux alinéas suivants :\n« II. – L’article L. 2 est abrogé. »\n« III. – L’article L. 3 est abrogé. »").Count);

    [Theory]
    [InlineData("a) Le montant : « 3 € » est remplacé par le montant : « 4 € » ;\n« b) La seconde phrase est supprimée ;")]
    [InlineData("a) Le montant : « 3 € » est remplacé par le montant : « 4 € » ;\nb) La seconde phrase est supprimée ;")]
    public void Items_of_a_quoted_list_without_their_marks_stay_in_it(string items) => Assert.Equal(
        "III: modify(article L. 2 code de commerce) { 1°: modify(#alinea 2) { a: replace(words[3 €]) «4 €» ; b: delete(sentence 2) } ; 2°: delete(#alinea 3) }",
        string.Join(" ; ", Assert.Single(QuotationsOf(
            $"Compléter cet article par les cinq alinéas suivants :\n« III. – L’article L. 2 du code de commerce est ainsi modifié :\n« 1° Le deuxième alinéa est ainsi modifié :\n{items}\n« 2° Le troisième alinéa est supprimé ;")).Law.Select(Notation.Of)));

    [Fact]
    public void A_paragraph_that_continues_the_numbers_outside_ends_a_quotation_left_open() => Assert.EndsWith(
        "} ; II: modify(Titre Ier Livre V code rural et de la pêche maritime) { 1°: insert(within ) article×1 «Art. L. 2. – Le four.» ; 2°: delete(article L. 3) }",
        Notation.OfArticle("""
            I. – Le code de commerce est ainsi modifié :
            1° L’article L. 9 est abrogé ;
            2° Le tarif de l’article L. 10 est ainsi rédigé :
            « Tarif des fours
            Fours ronds	3
            Fours carrés	4
            II. – Le titre Ier du livre V du code rural et de la pêche maritime est ainsi modifié :
            1° Il est inséré un article L. 2 ainsi rédigé :
            « Art. L. 2. – Le four. » ;
            2° L’article L. 3 est abrogé.
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("L’article L. 2 est zorvulé.")]
    [InlineData("Les mots : « du four » sont zorvulés par les mots : « du moulin ».")]
    [InlineData("Le code de commerce est ainsi zorvulé :\n« 1° L’article L. 2 est abrogé.")]
    [InlineData("L’article L. 3 est ainsi modifié :\n« 1° Le zorvul est supprimé ;\n« 2° Le II est abrogé.")]
    [InlineData("Après le zorvul, il est inséré un alinéa ainsi rédigé : « Le four. »")]
    public void A_quoted_change_that_is_not_understood_is_kept_as_such(string law) =>
        Assert.Contains(QuotationsOf($"Compléter cet article par l’alinéa suivant :\n« {law} »")[0].DescendantsAndSelf(), node => node is UnrecognizedInstruction);

    [Theory]
    [InlineData("Le tarif est égal à 15 %.")]
    [InlineData("L’article L. 2 est applicable aux fours.")]
    [InlineData("On entend par « four » : « la chambre où cuit le pain ».")]
    [InlineData("1° Le four ;\n« 2° Le pain.")]
    public void Quoted_law_of_its_own_is_not_called_unread(string law) =>
        Assert.DoesNotContain(QuotationsOf($"Compléter cet article par l’alinéa suivant :\n« {law} »")[0].DescendantsAndSelf(), node => node is UnrecognizedInstruction);

    [Theory]
    [InlineData("Après l’article 4, insérer l’article suivant : « L’article L. 2 du code de commerce est abrogé. »", "insert(after article 4) article «L’article L. 2 du code de commerce est abrogé.» { delete(article L. 2 code de commerce) }")]
    [InlineData("Compléter cet article par le paragraphe suivant :\n« II. – L’article L. 3 est abrogé. »", "complete(this article) subdivision «II. – L’article L. 3 est abrogé.» { II: delete(article L. 3) }")]
    [InlineData("Compléter cet article par la subdivision suivante :\n« II. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs. »", "complete(this article) subdivision «II. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs.» { II: gage(loss in full) }")]
    public void The_following_article_or_paragraph_is_read_as_law(string text, string meant) => Assert.Equal(meant, Notation.OfOrders(text));

    [Fact]
    public void A_line_whose_text_is_elsewhere_is_not_called_unread() =>
        Assert.DoesNotContain(QuotationsOf("Rédiger ainsi l’alinéa 2 :\n« Après l’article L. 3, il est inséré un article L. 4 ainsi rédigé : »")[0].DescendantsAndSelf(), node => node is UnrecognizedInstruction);

    private static List<Quotation> QuotationsOf(string text) =>
        [.. Assert.IsAssignableFrom<ContentInstruction>(Assert.Single(Notation.Parse(DispositifKind.Imperative, text).Instructions)).Content!.Quotations];

    [Fact]
    public void Every_verb_of_an_order_is_known_as_operative() =>
        Assert.All(
            AmendingVerbs.Imperatives.Words,
            verb => Assert.Equal(0, OperativeWords.Last([new Token(TokenKind.Word, TokenFlags.None, 0, 1, WordHash.Of(verb))], 0, 1)));

    private static Instruction[] LawIn(string law)
    {
        var tree = Notation.Parse(DispositifKind.Imperative, $"Compléter cet article par l’alinéa suivant :\n« {law} »");
        return Assert.IsType<Completion>(tree.Instructions[0]).Content.Quotations.SelectMany(quotation => quotation.Law).ToArray();
    }

    [Fact]
    public void An_adaptation_to_territories_holds_its_changes() => Assert.Equal(
        "complete(this article) subdivision×1 «VI. – Pour l’application de l’article 3 à Saint-Martin, dans les îles Wallis et Futuna et en Polynésie française :"
            + "/a) Le 1° est supprimé ;/b) Le 2° est supprimé.» { VI: modify(article 3) { a: delete(sub 1°) ; b: delete(sub 2°) } }",
        Notation.OfOrders(
            "Compléter cet article par un paragraphe ainsi rédigé :\n« VI. – Pour l’application de l’article 3 à Saint-Martin, dans les îles Wallis et Futuna et en"
                + " Polynésie française :\n« a) Le 1° est supprimé ;\n« b) Le 2° est supprimé. »"));
}
