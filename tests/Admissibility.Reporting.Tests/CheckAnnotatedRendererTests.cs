using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Reporting.Tests;

public class CheckAnnotatedRendererTests
{
    private const char Mark = '▔';

    private static readonly RuleDescriptor s_rule =
        new("ADM0900", Severity.Warning, Ground.None, LegalBasis.None, Fr: "Le passage est à revoir.", En: "The passage is to be looked at.");

    private static readonly string[] s_pieces =
    [
        "ARTICLE 8\n", "Supprimer l’alinéa 5.", "EXPOSÉ SOMMAIRE\n", "Le pain est rond.", "\n", "\r\n", "\r", "\n\n", "  ", "\t", " ",
        "▔", "▔ ", "▔▔ ADM0900", "\n▕ ", "e\u0301", "🥖", "(la dernière ligne du texte n’a pas de fin)", "N° 3\nAMENDEMENT\nprésenté par\nM. Aubry\n",
    ];

    private static Gen<string> Texts => Gen.Elements(s_pieces).ArrayOf().Select(string.Concat);

    [SeededProperty(2000)]
    public Property Without_its_annotations_it_is_the_text_again() => Prop.ForAll(
        (from text in Texts
         from places in Gen.Choose(0, text.Length).Two().ArrayOf()
         select (text, spans: places.Select(Between).ToArray())).ToArbitrary(),
        item => Assert.Equal(item.text, WithoutAnnotations(Annotate(item.text, item.spans))));

    private static TextSpan Between((int One, int Other) places) => TextSpan.FromBounds(Math.Min(places.One, places.Other), Math.Max(places.One, places.Other));

    [Fact]
    public void A_passage_is_underlined_below_its_line_and_said_there() => AssertAnnotated(
        """
        ▔▔▔ essai · ARTICLE 8
        ▔ à expertiser
        ARTICLE 8
        ▔▔▔▔▔▔▔▔▔
        ▔ à expertiser ADM0900 · Le passage est à revoir.
        ▔   = fondement : sans objet
        Supprimer l’alinéa 5.
                  ▔▔▔▔▔▔▔▔▔▔
        ▔ à expertiser ADM0900 · Le passage est à revoir.
        ▔   = fondement : sans objet

        """,
        "[|ARTICLE 8|]\nSupprimer [|l’alinéa 5|].\n");

    [Fact]
    public void A_passage_over_several_lines_is_underlined_on_each_of_them_and_said_on_the_first() => AssertAnnotated(
        """
        ▔▔▔ essai · ARTICLE 8
        ▔ à expertiser
        ARTICLE 8
        À l’alinéa 1, supprimer les mots :
                                ▔▔▔▔▔▔▔▔▔▔
        ▔ à expertiser ADM0900 · Le passage est à revoir.
        ▔   = fondement : sans objet

          « de seigle ».
          ▔▔▔▔▔▔▔▔▔▔▔ ADM0900

        """,
        "ARTICLE 8\nÀ l’alinéa 1, supprimer [|les mots :\n\n  « de seigle|] ».\n");

    [Fact]
    public void Tabs_before_a_passage_are_repeated_below_it()
    {
        var lines = Annotate("\tLe\tpain est rond.\n", new TextSpan(4, 4)).Split('\n');
        Assert.Equal(["\tLe\tpain est rond.", "\t  \t▔▔▔▔"], lines[2..4]);
    }

    [Fact]
    public void A_long_line_is_not_cut()
    {
        var text = string.Concat(Enumerable.Repeat("Le pain est rond. ", 100));
        Assert.Equal([text, new string(' ', 1700) + new string(Mark, 50)], Annotate(text, new TextSpan(1700, 50)).Split('\n')[2..4]);
    }

    [Fact]
    public void Where_a_line_begins_with_the_mark_another_one_is_taken()
    {
        var annotated = Annotate("▔ Le pain est rond.\n", new TextSpan(2, 2));
        Assert.StartsWith("▕▕▕ essai", annotated, StringComparison.Ordinal);
        Assert.Contains("\n▔ Le pain est rond.\n  ▕▕\n", annotated, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_place_is_said_at_the_head()
    {
        var result = Check("ARTICLE 8\n") with { Diagnostics = [new(s_rule, Location.Nowhere, new("Rien n’est daté.", "Nothing is dated."))] };
        Assert.Equal(
            """
            ▔▔▔ essai · ARTICLE 8
            ▔ to be assessed
            ▔ to be assessed ADM0900 · Nothing is dated.
            ▔   = legal basis: not applicable
            ARTICLE 8

            """,
            Render(result, Language.English));
    }

    [Fact]
    public void Texts_of_structured_data_follow_one_another_with_their_names()
    {
        var document = new AmendmentDocument
        {
            Id = "12",
            Source = "a.jsonl:1",
            Placement = Excerpt.Of("ARTICLE 8", "12 (placement)"),
            Dispositif = Excerpt.Of("Supprimer l’alinéa 5.", "12 (dispositif)"),
        };
        var result = Check(document) with { Diagnostics = [new(s_rule, new(DocumentPart.Dispositif, new(10, 10)), new("À revoir.", "To be looked at."))] };
        Assert.Equal(
            """
            ▔▔▔ a.jsonl:1 · ARTICLE 8
            ▔ to be assessed
            ▔ ── 12 (placement)
            ARTICLE 8
            ▔ (the last line of the text has no end)
            ▔ ── 12 (dispositif)
            Supprimer l’alinéa 5.
                      ▔▔▔▔▔▔▔▔▔▔
            ▔ to be assessed ADM0900 · To be looked at.
            ▔   = legal basis: not applicable
            ▔ (the last line of the text has no end)

            """,
            Render(result, Language.English));
    }

    private static void AssertAnnotated(string expected, string marked)
    {
        var spans = new List<TextSpan>();
        var text = new StringBuilder();
        foreach (var piece in marked.Split("[|"))
        {
            var parts = piece.Split("|]");
            if (parts.Length > 1)
            {
                spans.Add(new(text.Length, parts[0].Length));
            }

            text.AppendJoin("", parts);
        }

        Assert.Equal(expected, Annotate(text.ToString(), [.. spans]));
    }

    private static string Annotate(string text, params TextSpan[] spans)
    {
        var diagnostics = spans.Select(span => new Diagnostic(s_rule, new(DocumentPart.Header, span), new(s_rule.Fr, s_rule.En)));
        return Render(Check(text) with { Diagnostics = [.. diagnostics] }, Language.French);
    }

    private static CheckResult Check(string text) => Check(TextDocumentReader.Read(new SourceText(text, "essai")));

    private static CheckResult Check(AmendmentDocument document) =>
        new(BoundAmendment.Of(document, AmendmentSyntax.Of(document), BoundDossier.Of(Dossier.Empty)), Verdict.ToAssess, [], []);

    private static string Render(CheckResult result, Language language)
    {
        var output = new StringWriter();
        new CheckAnnotatedRenderer(output, language).Render(result);
        return output.ToString();
    }

    /// <summary>
    /// As docs/annotated-format.md has it: lines that begin with the mark are removed, and with the note on the last line
    /// the line end before it.
    /// </summary>
    private static string WithoutAnnotations(string annotated)
    {
        var source = new SourceText(annotated, "");
        var text = new StringBuilder();
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.LineSpan(number);
            if (source.Slice(line) == $"{annotated[0]} (la dernière ligne du texte n’a pas de fin)")
            {
                text.Length--;
            }
            else if (!source.Slice(line).TrimStart().StartsWith(annotated[0]))
            {
                text.Append(annotated, line.Start, (number < source.LineCount ? source.LineSpan(number + 1).Start : annotated.Length) - line.Start);
            }
        }

        return text.ToString();
    }
}
