using Admissibility.Binding;
using Admissibility.Parsing;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Tests.Parsing;

public class TokenWindowTests
{
    private const string Dispositif = """
        I. – L’article 209 B du code général des impôts est ainsi modifié :
        1° Il est ajouté un IV ainsi rédigé :
        « IV. – Les fournils sont exonérés de la la taxe foncière ; l’État verse
        « une prime. Elle est de 1 500 euros.
        « V. – Le Gouvernement peut prendre par ordonnance ces mesures. »
        II. – La perte de recettes pour l’État est compensée à due concurrence.
        """;

    [Fact]
    public void The_sentences_of_a_part_are_those_of_the_part_by_itself()
    {
        var excerpt = Excerpt.Of(Dispositif, "essai");
        var tree = AmendmentParser.ParseDispositif(excerpt, DispositifKind.Article, null, out var tokens);
        var spans = NewText.In(tree).ToList();
        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.Equal(Shown(TokenWindow.Of(excerpt with { Span = span })), Shown(tokens!.Value.In(span))));
    }

    [Fact]
    public void The_text_ends_with_the_window()
    {
        var text = TokenWindow.Of(Excerpt.Of("Le pain. Il est", "essai"));
        var window = text.In(new(0, "Le pain.".Length));
        Assert.Equal(TokenKind.End, window.KindAt(window.End));
        Assert.Equal(0UL, window.HashAt(window.End));
        Assert.Equal(window.End, window.Next(window.End - 1));
        Assert.Equal(new TextSpan(0, "Le pain".Length), Assert.Single(Sentences.In(window)).Span);
    }

    [Fact]
    public void A_word_typed_twice_is_passed_over()
    {
        var text = TokenWindow.Of(Excerpt.Of("de de pain", "essai"));
        Assert.Equal(2, text.Next(text.First));
    }

    [Fact]
    public void A_text_too_long_to_be_parsed_has_no_tokens_to_hand_on()
    {
        AmendmentParser.ParseDispositif(Excerpt.Of("Supprimer cet article.", "essai"), DispositifKind.Imperative, new() { MaxLength = 10 }, out var tokens);
        Assert.Null(tokens);
    }

    private static IEnumerable<(TextSpan, string)> Shown(TokenWindow window) => Sentences.In(window).Select(sentence => (sentence.Span, sentence.Shortened));
}
