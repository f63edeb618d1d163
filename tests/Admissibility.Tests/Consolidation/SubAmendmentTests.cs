using Admissibility.Consolidation;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Tests.Consolidation;

public class SubAmendmentTests
{
    private const string Parent = """
        À l’article 4, après le mot : « four », sont insérés les mots : « de quartier ».
        Le pain est vendu entier.
        Le pain est cuit sur place.
        """;

    [Fact]
    public void The_same_substitution_can_be_asked_for_at_another_alinea_of_the_parent() => Assert.Equal(
        """
        À l’article 4, après le mot : « four », sont insérés les mots : « de quartier ».
        La brioche est vendu entier.
        La brioche est cuit sur place.
        """,
        Apply("""
            À l’alinéa 2 de l’amendement n° 12, substituer aux mots : « Le pain » les mots : « La brioche ».
            En conséquence, procéder à la même substitution à l’alinéa 3 de l’amendement n° 12.
            """).Amended);

    [Fact]
    public void An_alinea_of_the_parent_can_be_restored() => Assert.Equal(
        """
        Le four est ouvert.
        Le pain est vendu entier.
        """,
        Apply(
            "Rétablir l’alinéa 2 de l’amendement n° 12 dans la rédaction suivante : « Le pain est vendu entier. »",
            """
            Le four est ouvert.
            (Supprimé)
            """).Amended);

    [Fact]
    public void Labels_and_consequences_are_kept()
    {
        var instruction = Parse(
            "I. – Supprimer l’alinéa 2 de l’amendement n° 12.\nII. – En conséquence, supprimer l’alinéa 3 de l’amendement n° 12.").Instructions[1];
        var changed = SubAmendments.WithoutParent(new(instruction.Span, [instruction])).Instructions[0];
        Assert.Equal("II", changed.Label);
        Assert.True(changed.IsConsequence);
    }

    private static DispositifSyntax Parse(string dispositif) => AmendmentParser.ParseDispositif(Excerpt.Of(dispositif, ""), DispositifKind.Imperative);

    private static ConsolidatedArticle Apply(string dispositif, string parent = Parent) =>
        SubAmendments.Apply(parent, "sous-amendement 13", Parse(dispositif), Excerpt.Of(dispositif, "").Source);
}
