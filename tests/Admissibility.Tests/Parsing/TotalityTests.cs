using System.Text;
using Admissibility.Parsing;
using Admissibility.Syntax;
using Admissibility.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Parsing;

/// <summary>Whatever the text, there is a tree, and the tree is the text.</summary>
public class TotalityTests
{
    private static readonly string[] s_pieces =
    [
        "« ", " »", "\n« ", "\"", "“", "”", "I. – ", "II. – ", "1° ", "a) ", "– ", "…° ", "\n", "\n\n", " ", ".", " ;", ",", " : ", "À l’alinéa 3", "Supprimer ", "cet article", "l’alinéa ", "les alinéas 2 à 9",
        "substituer aux mots", "les mots", "le mot", "est ainsi modifié :", "est abrogé", "insérer ", "l’article L. 752-2", "du code de commerce", "de la loi n° 2005-102 du 11 février 2005 ",
        "En conséquence, ", "Compléter ", "par l’alinéa suivant :", "Rédiger ainsi ", "la première phrase", "il est inséré", "un article 3 bis ainsi rédigé :", "La perte de recettes", "est compensée", "à due concurrence",
        "par ", "Après ", "Modifier ainsi ", "vingt et unième", "alignea", "\u00AD", "<p>", "</p>", "**", "é", "xylophone ", "9",
    ];

    private static Gen<string> Texts => Gen.Elements(s_pieces).ArrayOf().Select(string.Concat);

    private static (Excerpt Excerpt, DispositifSyntax Tree) Parse(string text, bool article)
    {
        var excerpt = Excerpt.Of(text, "essai");
        return (excerpt, AmendmentParser.ParseDispositif(excerpt, article ? DispositifKind.Article : DispositifKind.Imperative));
    }

    [SeededProperty(2000)]
    public Property Printing_the_tree_gives_the_text_back() => Prop.ForAll(Texts.ToArbitrary(), ArbMap.Default.ArbFor<bool>(), (text, article) =>
    {
        var (excerpt, tree) = Parse(text, article);
        return SyntaxPrinter.Print(tree, excerpt.Source) == text;
    });

    [SeededProperty(1000)]
    public bool Any_characters_yield_a_tree(string? text, bool article)
    {
        var (excerpt, tree) = Parse(text ?? "", article);
        return SyntaxPrinter.Print(tree, excerpt.Source) == (text ?? "");
    }

    [SeededProperty(500)]
    public Property A_word_that_is_not_blank_belongs_to_an_instruction_or_is_between_two() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var (_, tree) = Parse(text, article: true);
        var covered = new bool[text.Length];
        foreach (var instruction in tree.Instructions)
        {
            Array.Fill(covered, true, instruction.Span.Start, instruction.Span.Length);
        }

        // Labels, « En conséquence » and punctuation are before an instruction or between two; words of substance do not.
        return !Enumerable.Range(0, text.Length).Any(i => !covered[i] && text[i] == 'x');
    });

    [Theory]
    [InlineData("« ", 200_000)]
    [InlineData("\n« ", 200_000)]
    [InlineData("\"", 300_000)]
    [InlineData("À ", 300_000)]
    [InlineData("À l’alinéa 3, ", 60_000)]
    [InlineData("1° Le I est ainsi modifié :\n", 30_000)]
    [InlineData("l’article 5 de ", 60_000)]
    [InlineData("I. – ", 150_000)]
    [InlineData("<p>", 300_000)]
    [InlineData("x", 900_000)]
    [InlineData(" \na) du I insérer l’alinéa suivant :\n« ", 20_000)]
    public void Hostile_input_is_read_to_its_end(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        text = text.Length > ParserLimits.Default.MaxLength ? text[..ParserLimits.Default.MaxLength] : text;
        var (excerpt, tree) = Parse(text, article: true);
        Assert.Equal(text.Length, SyntaxPrinter.Print(tree, excerpt.Source).Length);
    }

    [Fact]
    public void A_dispositif_beyond_the_limit_is_left_unread_and_said_to_be()
    {
        var tree = AmendmentParser.ParseDispositif(
            Excerpt.Of("Supprimer cet article.", "essai"), DispositifKind.Imperative, new ParserLimits { MaxLength = 10 });
        Assert.True(Assert.IsType<UnrecognizedInstruction>(Assert.Single(tree.Instructions)).IsBeyondBounds);
    }

    [Fact]
    public void What_follows_the_last_instruction_of_a_dispositif_is_left_unread_and_reported()
    {
        const string Text = "Supprimer l’alinéa 1.\nSupprimer l’alinéa 2.\nSupprimer l’alinéa 3.\nSupprimer l’alinéa 4.";
        var tree = AmendmentParser.ParseDispositif(Excerpt.Of(Text, "essai"), DispositifKind.Imperative, new ParserLimits { MaxInstructions = 2 });
        Assert.Equal(["delete(alinea 1)", "delete(alinea 2)"], tree.Instructions.Take(2).Select(Notation.Of));
        Assert.Equal("Supprimer l’alinéa 3.\nSupprimer l’alinéa 4.", Unread(tree.Instructions[2], Text));
    }

    [Fact]
    public void A_dispositif_that_asks_for_more_choices_than_its_length_allows_is_read_no_further_and_said_to_be()
    {
        var text = string.Join('\n', Enumerable.Range(1, 100).Select(alinea => $"Supprimer l’alinéa {alinea}."));
        var tree = AmendmentParser.ParseDispositif(
            Excerpt.Of(text, "essai"), DispositifKind.Imperative, new ParserLimits { StepsPerToken = 1, MinimumSteps = 0 });
        Assert.InRange(tree.Instructions.Count, 2, 99);
        Assert.Equal("delete(alinea 1)", Notation.Of(tree.Instructions[0]));
        Assert.EndsWith("Supprimer l’alinéa 100.", Unread(tree.Instructions[^1], text), StringComparison.Ordinal);
    }

    private static string Unread(Instruction instruction, string text)
    {
        var unread = Assert.IsType<UnrecognizedInstruction>(instruction);
        Assert.True(unread.IsBeyondBounds);
        return text[unread.Span.Start..unread.Span.End];
    }

    [Theory]
    [InlineData('œ')]
    [InlineData('α')]
    [InlineData('z')]
    public void A_word_of_any_length_and_alphabet_is_held_against_the_keywords(char letter)
    {
        for (var length = 5; length <= 40; length++)
        {
            Assert.Equal("?", Notation.OfOrders($"{new string(letter, length)} le pain."));
        }
    }

    [Fact]
    public void An_unclosed_quotation_ends_with_its_lines()
    {
        var (_, tree) = Parse("I. – Rédiger ainsi l’alinéa 2 :\n« Le pain est rond\n« et cuit.\nII. – Supprimer l’alinéa 3.", article: false);
        Assert.Equal("I: rewrite(alinea 2) «Le pain est rond/et cuit.» ; II: delete(alinea 3)", Notation.Of(tree));
        Assert.False(((Rewriting)tree.Instructions[0]).Content.Quotations[0].Closed);
    }
}
