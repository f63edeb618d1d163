using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing;

/// <summary>Quotation marks typed for one another, typed twice, or left out.</summary>
public class QuoteSlipTests
{
    [Theory]
    [InlineData("À l’alinéa 2, substituer au mot : « trois » » le mot : « un ».", "replace(alinea 2 words[trois]) «un»")]
    [InlineData("À l’alinéa 2, substituer au mot : « « trois » le mot : « un ».", "replace(alinea 2 words[trois]) «un»")]
    [InlineData("À l’alinéa 2, supprimer les mots : » du four ».", "delete(alinea 2 words[du four])")]
    [InlineData("Après l’alinéa 2, insérer l’alinéa suivant :\n\"\" Le four. \"", "insert(after alinea 2) alinea «Le four.»")]
    [InlineData("Compléter l’alinéa 2 par la phrase suivante :\n« Les fours dits » communaux du pays « sont éteints. »", "complete(alinea 2) sentence «Les fours dits » communaux du pays « sont éteints.»")]
    [InlineData("Rédiger ainsi l’alinéa 2 :\n« a) Les mots : »du four« sont supprimés. »", "rewrite(alinea 2) «a) Les mots : »du four« sont supprimés.» { a: delete(words[du four]) }")]
    public void The_mark_that_was_meant_is_read(string dispositif, string meant) => Assert.Equal(meant, Notation.OfOrders(dispositif));

    [Theory]
    [InlineData("À l’alinéa 2, supprimer les mots : du four ».", "delete(alinea 2 words[du four])", 1)]
    [InlineData("À l’alinéa 2, substituer au taux : 3 % » le taux :  5 % ».", "replace(alinea 2 words[3 %]) «5 %»", 2)]
    public void A_missing_opening_mark_is_read_after_its_colon_and_given(string dispositif, string meant, int missing)
    {
        var tree = Notation.Parse(DispositifKind.Imperative, dispositif);
        Assert.Equal(meant, Notation.Of(tree));
        Assert.Equal(Enumerable.Repeat((":", ": «"), missing), tree.Misspellings.Select(slip => (slip.Written, slip.Meant)));
    }

    [Fact]
    public void A_colon_that_announces_no_words_opens_nothing() =>
        Assert.Empty(Notation.Parse(DispositifKind.Article, "Les fours sont : ronds ou carrés ».").Misspellings);

    [Fact]
    public void A_line_that_opens_with_the_closing_mark_continues_the_quotation() => Assert.Equal(
        "I: insert(after alinea 2) alinea×3 «Un./- deux ;/Trois.» ; II: delete(alinea 4)",
        Notation.OfOrders("I. – Après l’alinéa 2, insérer les trois alinéas suivants :\n« Un.\n »- deux ;\n« Trois. »\nII. – Supprimer l’alinéa 4."));

    [Fact]
    public void A_quotation_that_is_not_closed_ends_before_the_next_order() => Assert.Equal(
        "I: insert(after alinea 1) alinea «Le mot : « four » est supprimé.» { delete(words[four]) } ; II: insert(after alinea 6) alinea «Le pain.»",
        Notation.OfOrders(
            "I. – Après l’alinéa 1, insérer l’alinéa suivant :\n« Le mot : « four » est supprimé.\n"
                + "II. – Après l’alinéa 6, insérer l’alinéa suivant :\n« Le pain. »"));

    [Fact]
    public void A_straight_mark_against_a_curved_one_keeps_its_quotation_in_order()
    {
        const string Text = "Remplacer l’alinéa 2 par un alinéa ainsi rédigé :\n\"Le dernier alinéa est ainsi rédigé :\n\"Le four est rond. Il est éteint.\"”";
        var tree = Notation.Parse(DispositifKind.Imperative, Text);
        Assert.All(tree.DescendantsAndSelf(), node => Assert.All(node.Children, child => Assert.True(node.Span.Start <= child.Span.Start)));
    }

    [Fact]
    public void A_gage_without_quotation_marks_is_after_the_quotation() => Assert.Equal(
        "I: complete(this article) alinea «Le four est éteint.» ; II: gage(loss in full)",
        Notation.OfOrders(
            "I. – Compléter cet article par l’alinéa suivant :\n« Le four est éteint.\n"
                + "II. – La perte de recettes pour l’État est compensée à due concurrence par la majoration de l’accise sur les tabacs."));

    [Fact]
    public void Quotations_side_by_side_are_no_exchanged_without_quotation_marks()
    {
        var tree = Notation.Parse(DispositifKind.Imperative, "Compléter l’alinéa 2 par les mots : « du four » , « du pain » et « du sel ».");
        Assert.Equal(3, Assert.IsType<Completion>(Assert.Single(tree.Instructions)).Content.Quotations.Count);
    }

    [Theory]
    [InlineData("« Art. 9. – Sont ronds :\n« 1° Les fours ;\n« 2° Les pains dits « longs » ;\n2° L’article 10 est abrogé.", "«Art. 9. – Sont ronds :/1° Les fours ;/2° Les pains dits « longs » ;» ; 2°: delete(article 10) }")]
    [InlineData("« Art. 9. – Sont ronds :\n« 1° Les fours ;\n« Sont longs les pains dits « longs ».\n2° Après l’article 10, il est inséré un article 11 ainsi rédigé :\n« Art. 11. – Le sel. »", " ; 2°: insert(after article 10) article×1 «Art. 11. – Le sel.» }")]
    public void A_list_goes_on_after_a_quotation_whose_last_mark_closes_words_in_it(string rest, string meant) => Assert.EndsWith(
        meant, Notation.OfArticle($"Le code rural est ainsi modifié :\n1° L’article 9 est ainsi rédigé :\n{rest}"), StringComparison.Ordinal);

    [Fact]
    public void A_change_of_words_without_its_mark_stays_in_the_quoted_list() => Assert.EndsWith(
        "{ 1°: replace(sub I words[four]) «pain» ; 2°: delete(sub II) } } }",
        Notation.OfArticle("""
            Le code rural est ainsi modifié :
            1° L’article 9 est ainsi rédigé :
            « Art. 9. – Le code de commerce est ainsi modifié :
            « 1° Au I, le mot : « four » est remplacé par le mot : « pain » ;
            2° Le II est abrogé. »
            """),
        StringComparison.Ordinal);
}
