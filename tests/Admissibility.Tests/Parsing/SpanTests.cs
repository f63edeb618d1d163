using System.Text.RegularExpressions;
using Admissibility.Syntax;
using Admissibility.Tests.Parsing.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Parsing;

/// <summary>Spans nest, are in order, and leave nothing out but labels, connectors and punctuation.</summary>
public partial class SpanTests
{
    private static Gen<(string Text, DispositifKind Kind)> Written => Gen.OneOf(
        GeneratedTrees.Orders.Select(tree => (AmendmentWriter.WriteOrders(tree), DispositifKind.Imperative)),
        GeneratedTrees.Articles.Select(tree => (AmendmentWriter.WriteArticle(tree), DispositifKind.Article)));

    /// <summary>Texts whose lines were cut, exchanged or repeated: most are not understood.</summary>
    private static Gen<(string Text, DispositifKind Kind)> Broken =>
        from written in Written
        from cut in Gen.Choose(0, written.Text.Length)
        from length in Gen.Choose(0, 40)
        from again in Gen.Choose(0, 3)
        let rest = written.Text.Remove(cut, Math.Min(length, written.Text.Length - cut))
        select (again == 0 ? rest + "\n" + written.Text[cut..] : rest, written.Kind);

    [SeededProperty(800)]
    public Property Children_lie_in_their_parent_in_order_and_apart() => Prop.ForAll(Gen.OneOf(Written, Broken).ToArbitrary(), text =>
    {
        var misplaced = Misplaced(Notation.Parse(text.Kind, text.Text));
        return (misplaced is null).Label($"{text.Text}\n{misplaced}");
    });

    [SeededProperty(800)]
    public Property What_no_instruction_covers_is_a_label_a_connector_or_a_punctuation_mark() => Prop.ForAll(Gen.OneOf(Written, Broken).ToArbitrary(), text =>
    {
        var uncovered = Uncovered(text.Text, Notation.Parse(text.Kind, text.Text));
        return Words().Matches(uncovered).All(word => BetweenInstructions().IsMatch(word.Value)).Label($"{text.Text}\nuncovered {uncovered}");
    });

    [Theory]
    [InlineData("Les articles 5 à 9 sont rétablis dans leur rédaction antérieure à la présente loi, à l’exception des articles 6 et 7.", DispositifKind.Article)]
    [InlineData("Insérer un alinéa après l’alinéa 5 ainsi rédigé :\n« Le pain est rond. »", DispositifKind.Imperative)]
    [InlineData("Remplacer le mot : « pain » à l’alinéa 5 et à l’alinéa 6 par le mot : « four ».", DispositifKind.Imperative)]
    public void A_place_after_or_between_the_words_of_an_order_stays_in_its_place(string text, DispositifKind kind)
    {
        var tree = Notation.Parse(kind, text);
        Assert.DoesNotContain(tree.Instructions, instruction => instruction is UnrecognizedInstruction);
        Assert.Null(Misplaced(tree));
    }

    [Fact]
    public void A_dash_inside_a_number_makes_no_label() =>
        Assert.Equal(0, Notation.Parse(DispositifKind.Article, "2005-102 du 11 février 2005 sont ainsi modifiées :").Instructions[0].Span.Start);

    [Fact]
    public void The_number_of_an_article_of_a_code_is_one_label()
    {
        var tree = Notation.Parse(DispositifKind.Article, "L. 423-67. – Le four est éteint à midi.\nL. 423-68. – Le pain est rond.");
        Assert.Equal(["Art. L. 423-67", "Art. L. 423-68"], tree.Instructions.Select(instruction => instruction.Label));
    }

    [Fact]
    public void Two_numbers_alone_on_a_line_do_not_take_the_next_line_with_them() =>
        Assert.Equal(
            [null, "II"],
            Notation.Parse(DispositifKind.Imperative, "I. – III bis.\nII. – Supprimer l’alinéa 3.")
                .Instructions.Select(instruction => instruction is UnrecognizedInstruction ? null : instruction.Label));

    private static string? Misplaced(SyntaxNode node)
    {
        var at = node.Span.Start;
        foreach (var child in node.Children)
        {
            if (child.Span.Start < at || child.Span.End > node.Span.End)
            {
                return $"{child.GetType().Name} {child.Span} in {node.GetType().Name} {node.Span}";
            }

            at = child.Span.End;
        }

        return node.Children.Select(Misplaced).FirstOrDefault(misplaced => misplaced is not null);
    }

    /// <summary>The text with what instructions cover, and misspelt words, blanked out.</summary>
    private static string Uncovered(string text, DispositifSyntax tree)
    {
        var left = text.ToCharArray();
        foreach (var span in tree.Instructions.Select(instruction => instruction.Span).Concat(tree.Misspellings.Select(slip => slip.Span)))
        {
            Array.Fill(left, ' ', span.Start, span.Length);
        }

        return new string(left);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:[IVXLC]{1,8}|[A-Z]{2,3}|\p{N}{1,3}|[A-Za-z]|bis|ter|En|en|conséquences?)$", RegexOptions.None, 1000)]
    private static partial Regex BetweenInstructions();
}
