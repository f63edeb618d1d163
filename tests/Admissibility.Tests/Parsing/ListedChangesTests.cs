using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>A list of changes that has quotation marks around it is a list of changes; anything else is the new text.</summary>
public class ListedChangesTests
{
    [Theory]
    [InlineData("L’article L. 3 est ainsi modifié :\n« 1° Au premier alinéa, le mot : « four » est supprimé ;\n« 2° Le deuxième alinéa est supprimé. »", "modify(article L. 3) { 1°: delete(#alinea 1 words[four]) ; 2°: delete(#alinea 2) }")]
    [InlineData("L’article L. 3 est ainsi modifié :\n« a) Le mot : « four » est supprimé ;\nb) Le deuxième alinéa est supprimé. »", "modify(article L. 3) { a: delete(words[four]) ; b: delete(#alinea 2) }")]
    [InlineData("Le cinquième alinéa est ainsi modifié :\n« – à la première phrase, le mot : « four » est supprimé ;\n« – la dernière phrase est supprimée. »", "modify(#alinea 5) { –: delete(sentence 1 words[four]) ; –: delete(sentence -1) }")]
    [InlineData("Le code du travail est ainsi modifié :\n« A. – L’article L. 3 est abrogé.\n« B. – Après l’article L. 4, il est inséré un article L. 5 ainsi rédigé : « Art. L. 5. – Le four. »", "modify(code du travail) { A: delete(article L. 3) ; B: insert(after article L. 4) article×1 «Art. L. 5. – Le four.» }")]
    [InlineData("Le c est ainsi modifié :\n« Le montant : « 4 € » est remplacé par le montant : « 3 € ». »", "modify(sub c) { replace(words[4 €]) «3 €» }")]
    [InlineData("La section 3 est ainsi rétablie :\n1° Les articles L. 1 et L. 2 sont rétablis dans leur rédaction antérieure à la loi n° 2029-1 du 5 mai 2029 ;\n2° L’article L. 3 est ainsi rétabli : « Art. L. 3. – Le four. »", "modify(Section 3) { 1°: restore(article L. 1,L. 2)  ; 2°: restore(article L. 3) «Art. L. 3. – Le four.» }")]
    [InlineData("Le tableau du II est ainsi modifié :\nAprès la deuxième ligne, il est inséré une ligne ainsi rédigée : « Four »", "modify(table sub II) { insert(after row 2) row×1 «Four» }")]
    public void Changes_in_quotation_marks_are_changes(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("L’article L. 3 est ainsi modifié :\n« Le pain est rond.\n« Le four est chaud. »", "rewrite(article L. 3) «Le pain est rond./Le four est chaud.»")]
    [InlineData("L’article L. 3 est ainsi modifié :\n« Art. L. 3. – Le deuxième alinéa est supprimé. »", "rewrite(article L. 3) «Art. L. 3. – Le deuxième alinéa est supprimé.» { Art. L. 3: delete(#alinea 2) }")]
    [InlineData("Le III est ainsi modifié :\n« III. – Le deuxième alinéa est supprimé. »", "rewrite(sub III) «III. – Le deuxième alinéa est supprimé.» { III: delete(#alinea 2) }")]
    [InlineData("Le III est ainsi modifié :\n« L’article L. 5 du code du travail est abrogé. »", "rewrite(sub III) «L’article L. 5 du code du travail est abrogé.» { delete(article L. 5 code du travail) }")]
    public void Anything_else_is_the_new_text(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Fact]
    public void A_mark_that_is_never_closed_is_kept()
    {
        const string Text = "L’article L. 3 est ainsi modifié :\n« 1° Le mot : « four » est supprimé ;\n« 2° Le deuxième alinéa est supprimé.";
        var list = (Modification)Notation.Parse(DispositifKind.Article, Text).Instructions[0];
        Assert.Equal(Text.IndexOf("« 1°", StringComparison.Ordinal), list.UnclosedMark!.Value.Start);
        Assert.Null(((Modification)Notation.Parse(DispositifKind.Article, Text + " »").Instructions[0]).UnclosedMark);
    }

    [Fact]
    public void Rows_of_a_table_beside_a_change_are_text() => Assert.StartsWith(
        "rewrite(table)", Notation.OfArticle("Le tableau est ainsi modifié :\nFour 4 7 Pain 12 13 Brioche 14 15\nÀ l’alinéa 6, le mot « four » est remplacé par « pain »."), StringComparison.Ordinal);

    [Theory]
    [InlineData("L’article L. 3 est ainsi complété :\nLe pain est rond.\nLe four est chaud.", "complete(article L. 3) «Le pain est rond./Le four est chaud.»")]
    [InlineData("L’article L. 3 est complété :\n4° Le pain ;\n5° Le four.", "complete(article L. 3) «4° Le pain ;/5° Le four.»")]
    [InlineData("L’article L. 3 est ainsi complété :\nUn alinéa ainsi rédigé :\n5° Le pain et le four :\na) Ronds ;\nb) Chauds.", "complete(article L. 3) alinea×1 «5° Le pain et le four :/a) Ronds ;/b) Chauds.»")]
    [InlineData("L’article L. 3 est ainsi complété :\n1° Après le mot : « four », est inséré le mot : « rond » ;\n2° Le deuxième alinéa est supprimé.", "modify(article L. 3) { 1°: insert(after words[four]) «rond» ; 2°: delete(#alinea 2) }")]
    public void A_completion_without_quotation_marks_has_its_lines(string text, string meant) => Assert.Equal(meant, Notation.OfArticle(text));

    [Theory]
    [InlineData("« Après le 14° de l’article L. 3, il est inséré un 15° ainsi rédigé : »", "insert(after sub 14° article L. 3) subdivision×1 ")]
    [InlineData("« Après l’article L. 3 du code du travail, il est inséré un article L. 4 ainsi rédigé : »", "insert(after article L. 3 code du travail) article×1 ")]
    [InlineData("« L’article L. 3 est complété par deux alinéas ainsi rédigés : »", "complete(article L. 3) alinea×2 ")]
    public void A_text_that_is_elsewhere_is_still_announced(string quoted, string meant) =>
        Assert.Contains($"{{ {meant} }}", Notation.OfOrders($"Avant l’alinéa 1, insérer l’alinéa suivant :\n{quoted}"), StringComparison.Ordinal);

    [Fact]
    public void An_article_that_changes_nothing_is_no_group() => Assert.Equal(
        "insert(after article L. 2) article×1 «Art. L. 3. – I. – Le pain est rond./II. – Un décret précise le four.» { II: decree }",
        Notation.OfArticle("Après l’article L. 2, il est inséré un article L. 3 ainsi rédigé :\n« Art. L. 3. – I. – Le pain est rond.\n« II. – Un décret précise le four. »"));

    [Fact]
    public void A_heading_ends_before_the_article_under_it() => Assert.Equal(
        "complete(Titre IV) division×1 «Section IV bis/Art. 1613 quinquies/Le pain est rond.» { heading ; heading }",
        Notation.OfArticle("Le titre IV est complété par une section IV bis ainsi rédigée :\n« Section IV bis\n« Art. 1613 quinquies\n« Le pain est rond. »"));
}
