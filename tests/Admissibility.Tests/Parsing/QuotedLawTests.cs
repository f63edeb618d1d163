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

    [Fact]
    public void Every_verb_of_an_order_is_known_as_operative() =>
        Assert.All(AmendingVerbs.Imperatives.Words, verb => Assert.Equal(0, OperativeWords.Last([new Token(TokenKind.Word, TokenFlags.None, 0, 1, WordHash.Of(verb))], 0, 1)));

    private static Instruction[] LawIn(string law)
    {
        var tree = Notation.Parse(DispositifKind.Imperative, $"Compléter cet article par l’alinéa suivant :\n« {law} »");
        return Assert.IsType<Completion>(tree.Instructions[0]).Content.Quotations.SelectMany(quotation => quotation.Law).ToArray();
    }
}
